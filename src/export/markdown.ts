import type { Evidence, Notice, Quote, Related, Report, Source } from '../engine/report.ts';
import { answer } from '../wording/answer.ts';
import { articleFacts } from '../wording/article-facts.ts';
import { type ChainRow, chainRows, type RowDocument } from '../wording/chain-rows.ts';
import { differenceText } from '../wording/difference.ts';
import { evidenceLabel, evidenceText } from '../wording/evidence.ts';
import { shownName } from '../wording/name-card.ts';
import { type NameGroup, nameGroups } from '../wording/name-groups.ts';
import { nameFacts } from '../wording/name-lines.ts';
import { noticeHeading } from '../wording/notice.ts';
import { outcomeOf } from '../wording/outcome.ts';
import { namePart, type Part, sayParts } from '../wording/parts.ts';
import { quoteSpeaker, quoteWords, spokenQuotes } from '../wording/quote.ts';
import { quoteNumbers } from '../wording/quote-numbers.ts';
import { type QuotePlace, quotePlace } from '../wording/quote-source.ts';
import { byDate, furtherRelated, relatedCopies, relatedDay, relatedLabel } from '../wording/related.ts';
import { say } from '../wording/say.ts';
import { meaningOf, searchedLines, searchedOutside, searchedSummary } from '../wording/searched.ts';
import {
  sourceExtent,
  sourceLeftOut,
  sourceNote,
  sourceOrigin,
  sourceRelation,
  titleOf,
} from '../wording/source.ts';
import { verdictWords } from '../wording/verdict.ts';
import { markdownLink, markdownText } from './markdown-text.ts';

/** A Report as Markdown: every claim with its evidence, nothing of the page able to act. */
export function reportMarkdown(report: Report): string {
  const quotes = spokenQuotes(report);
  const sections = [
    headSection(report),
    section(
      say('chain'),
      chainRows(report).map((row, i) => hopItem(row, i, report)),
    ),
    section(
      say('notices'),
      report.notices.map(notice => noticeItem(notice, report)),
    ),
    section(say('sources'), report.sources.map(sourceItem)),
    section(say('quotes'), quotes.length === 0 ? [] : quoteItems(quotes, report)),
    section(say('related'), byDate(furtherRelated(report)).map(relatedItem)),
    section(say('names'), nameGroups(report).map(nameGroupText)),
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

function hopItem(row: ChainRow, index: number, report: Report): string {
  const { document, note } = row;
  const details = [
    row.facts.length === 0 ? undefined : markdownText(row.facts.join(', ')),
    document && documentText(document),
    note && markdownText(note),
  ].filter(line => line !== undefined);
  return [
    `${index + 1}. ${row.line.map(partText).join('')}`,
    ...details.map(line => `   ${item(line)}`),
    ...row.evidence.map(evidence => `   ${evidenceItem(evidence, report)}`),
  ].join('\n');
}

function partText({ text, isName }: Part): string {
  return isName ? `**${markdownText(text)}**` : text;
}

function documentText({ title, url }: RowDocument): string {
  return sayParts('hopDocument', { title: [namePart(title)] })
    .map(({ text, isName }) => (isName ? markdownLink(text, url) : text))
    .join('');
}

function noticeItem(notice: Notice, report: Report): string {
  const head = `**${markdownText(noticeHeading(notice))}.** ${markdownText(notice.text)}`;
  return [item(head), ...notice.evidence.map(one => `  ${evidenceItem(one, report)}`)].join('\n');
}

function evidenceItem(evidence: Evidence, report: Report): string {
  return item(`${evidenceLabel(evidence, report)}: ${markdownText(evidenceText(evidence))}`);
}

function sourceItem(source: Source): string {
  const details = [
    sourceOrigin(source).join(', '),
    sourceExtent(source),
    sourceLeftOut(source),
    sourceNote(source),
  ].filter(line => line !== undefined);
  const head = `${sourceRelation(source)}: ${markdownLink(titleOf(source), source.url)}`;
  return [item(head), ...details.map(line => `  ${item(markdownText(line))}`)].join('\n');
}

function quoteItems(quotes: readonly Quote[], report: Report): string[] {
  const numbers = `${quoteNumbers(quotes, report)}.`;
  return [markdownText(numbers), '', ...quotes.map(quote => quoteItem(quote, report))];
}

function quoteItem(quote: Quote, report: Report): string {
  const { difference } = quote;
  const words = say('quoted', { text: difference ? differenceText(difference) : quoteWords(quote) });
  const verdict = verdictWords(quote, report);
  const place = quotePlace(quote);
  const details = [
    markdownText(quoteSpeaker(quote)),
    verdict && `**${markdownText(verdict)}**`,
    place && placeText(place),
  ].filter(line => line !== undefined);
  return [item(markdownText(words)), ...details.map(line => `  ${item(line)}`)].join('\n');
}

function placeText({ title, href, facts, sentence }: QuotePlace): string {
  const link = sayParts('quoteIn', { title: [namePart(title)] })
    .map(({ text, isName }) => (isName ? markdownLink(text, href) : text))
    .join('');
  return [link, ...[...facts, sentence].map(markdownText)].join(', ');
}

function relatedItem(related: Related): string {
  const issuer = related.issuer === undefined ? [] : [related.issuer];
  const copies = relatedCopies(related);
  const tail = markdownText([...issuer, ...(copies === undefined ? [] : [copies])].join(', '));
  const title = markdownLink(titleOf(related), related.url);
  return item(`${relatedDay(related)}. ${relatedLabel(related)}: ${title}${tail === '' ? '' : ` (${tail})`}`);
}

/** Names of one kind, the first of them as a line that the others hang on. */
function nameGroupText({ heading, entities }: NameGroup): string {
  const rows = entities.map(
    one => `  ${item(`**${markdownText(shownName(one))}**: ${markdownText(nameFacts(one))}`)}`,
  );
  return [item(markdownText(heading)), ...rows].join('\n');
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
