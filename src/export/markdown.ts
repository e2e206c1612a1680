import type { Evidence, Hop, Quote, Related, Report, Source } from '../engine/report.ts';
import { answer } from '../wording/answer.ts';
import { articleFacts } from '../wording/article-facts.ts';
import { dayOf } from '../wording/dates.ts';
import { evidenceKind, evidenceText } from '../wording/evidence.ts';
import { confidenceWord, hopName, relationWord, roleWord, stateMediaFact } from '../wording/hop.ts';
import { outcomeOf } from '../wording/outcome.ts';
import {
  quoteSource,
  quoteSpeaker,
  quotesSummary,
  quoteWords,
  spokenQuotes,
  verdictMeaning,
  verdictWord,
} from '../wording/quote.ts';
import { byDate, furtherRelated, relatedCopies, relatedDay, relatedLabel } from '../wording/related.ts';
import { say } from '../wording/say.ts';
import { meaningOf, searchedLines, searchedOutside, searchedSummary } from '../wording/searched.ts';
import { sourceExtent, sourceLeftOut, sourceOrigin, sourceRelation, titleOf } from '../wording/source.ts';
import { markdownLink, markdownText } from './markdown-text.ts';

/** A Report as Markdown: every claim with its evidence, nothing of the page able to act. */
export function reportMarkdown(report: Report): string {
  const quotes = spokenQuotes(report);
  const sections = [
    headSection(report),
    section(
      say('chain'),
      report.chain.map((hop, i) => hopItem(hop, i, report)),
    ),
    section(
      say('notices'),
      report.notices.map(notice => item(markdownText(notice.text))),
    ),
    section(say('sources'), report.sources.map(sourceItem)),
    section(say('quotes'), quotes.length === 0 ? [] : quoteItems(quotes, report)),
    section(say('related'), byDate(furtherRelated(report)).map(relatedItem)),
    section(say('searched'), searchedSection(report)),
  ];
  return `${sections.filter(text => text !== '').join('\n\n')}\n`;
}

function headSection(report: Report): string {
  const { article } = report;
  const outcome = outcomeOf(report);
  const title = markdownLink(article.title || (article.url ?? say('untitled')), article.url);
  const facts = articleFacts(article).map(markdownText).join(' · ');
  const meaning = outcome === 'match' ? '' : ` ${markdownText(meaningOf(outcome))}`;
  return [`# ${title}`, facts, `**${markdownText(answer(report))}.**${meaning}`]
    .filter(line => line !== '')
    .join('\n\n');
}

function section(heading: string, blocks: readonly string[]): string {
  return blocks.length === 0 ? '' : [`## ${markdownText(heading)}`, '', ...blocks].join('\n');
}

function hopItem(hop: Hop, index: number, report: Report): string {
  const facts = [
    roleWord(hop.role),
    stateMediaFact(hop, report),
    dayOf(hop.date),
    confidenceWord(hop.confidence),
  ].filter(fact => fact !== undefined);
  const relation = relationWord(hop.relation);
  const name = `**${markdownText(hopName(hop))}**`;
  const line = `${relation === undefined ? '' : `${relation} `}${name} (${markdownText(facts.join(', '))})`;
  return [`${index + 1}. ${line}`, ...hop.evidence.map(evidenceItem)].join('\n');
}

function evidenceItem(evidence: Evidence): string {
  return `   - ${evidenceKind(evidence)}: ${markdownText(evidenceText(evidence))}`;
}

function sourceItem(source: Source): string {
  const details = [
    sourceOrigin(source).join(', '),
    sourceExtent(source),
    sourceLeftOut(source),
    source.recordOnly === true ? say('sourceRecordOnly') : undefined,
  ].filter(line => line !== undefined);
  const head = `${sourceRelation(source)}: ${markdownLink(titleOf(source), source.url)}`;
  return [item(head), ...details.map(line => `  ${item(markdownText(line))}`)].join('\n');
}

function quoteItems(quotes: readonly Quote[], report: Report): string[] {
  return [markdownText(quotesSummary(quotes)), '', ...quotes.map(quote => quoteItem(quote, report))];
}

function quoteItem(quote: Quote, report: Report): string {
  const words = markdownText(say('quoted', { text: quoteWords(quote) }));
  const verdict = quote.verdict && `${verdictWord(quote.verdict)}. ${verdictMeaning(quote.verdict, quote)}`;
  const details = [quoteSpeaker(quote), verdict, quoteSource(quote, report)].filter(
    line => line !== undefined,
  );
  return [item(words), ...details.map(line => `  ${item(markdownText(line))}`)].join('\n');
}

function relatedItem(related: Related): string {
  const issuer = related.issuer === undefined ? [] : [related.issuer];
  const copies = relatedCopies(related);
  const tail = markdownText([...issuer, ...(copies === undefined ? [] : [copies])].join(', '));
  const title = markdownLink(titleOf(related), related.url);
  return item(`${relatedDay(related)}. ${relatedLabel(related)}: ${title}${tail === '' ? '' : ` (${tail})`}`);
}

function searchedSection(report: Report): string[] {
  const outside = searchedOutside(report);
  return [
    markdownText(searchedSummary(report)),
    '',
    ...searchedLines(report).map(line => item(markdownText(line))),
    ...(outside === undefined ? [] : ['', markdownText(outside)]),
  ];
}

function item(text: string): string {
  return `- ${text}`;
}
