import type { Notice, Quote, Related, Report, Source } from '../engine/report.ts';
import { answer } from './answer.ts';
import { articleFacts } from './article-facts.ts';
import { type ChainRow, chainRows } from './chain-rows.ts';
import { differenceText } from './difference.ts';
import { evidenceLabel, evidenceText } from './evidence.ts';
import { nameLines } from './name-lines.ts';
import { noticeHeading } from './notice.ts';
import { outcomeOf } from './outcome.ts';
import { textOf } from './parts.ts';
import { quoteSpeaker, quoteWords, spokenQuotes } from './quote.ts';
import { quoteNumbers } from './quote-numbers.ts';
import { quotePlace, quotePlaceText } from './quote-source.ts';
import { byDate, furtherRelated, relatedCopies, relatedDay, relatedLabel } from './related.ts';
import { safeHref } from './safe-href.ts';
import { say } from './say.ts';
import { meaningOf, searchedLines, searchedOutside, searchedSummary } from './searched.ts';
import { sourceExtent, sourceLeftOut, sourceNote, sourceOrigin, sourceRelation, titleOf } from './source.ts';
import { verdictWords } from './verdict.ts';
import { snippet, visible } from './visible.ts';

/** Related documents shown in a text: the best by rank, so that the screen holds them. */
const MOST_RELATED = 10;

/** A Report as plain text: for the terminal, and wherever nothing else can be shown. */
export function reportText(report: Report): string {
  const quotes = spokenQuotes(report);
  const related = byDate(furtherRelated(report).slice(0, MOST_RELATED));
  const sections = [
    headLines(report),
    section(
      say('chain'),
      chainRows(report).flatMap((row, i) => hopLines(row, i, report)),
    ),
    section(
      say('notices'),
      report.notices.flatMap(notice => noticeLines(notice, report)),
    ),
    section(say('sources'), report.sources.flatMap(sourceLines)),
    section(say('quotes'), quotes.length === 0 ? [] : quoteLines(quotes, report)),
    section(say('related'), related.map(relatedLine)),
    section(say('names'), nameLines(report)),
    section(say('searched'), searchedSection(report)),
  ];
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headLines(report: Report): string[] {
  const outcome = outcomeOf(report);
  return [
    ...(visible(report.article.title) === '' ? [] : [visible(report.article.title)]),
    ...articleFacts(report.article),
    '',
    `${answer(report)}.`,
    ...(outcome === 'match' ? [] : [meaningOf(outcome)]),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function hopLines(row: ChainRow, index: number, report: Report): string[] {
  const { document, note } = row;
  const details = [
    row.facts.length === 0 ? undefined : row.facts.join(', '),
    document && say('hopDocument', { title: say('quoted', { text: document.title }) }),
    note,
  ].filter(line => line !== undefined);
  return [
    `  ${index + 1}. ${textOf(row.line)}`,
    ...details.map(line => `       ${line}`),
    ...evidenceLines(row, report),
  ];
}

function noticeLines(notice: Notice, report: Report): string[] {
  return [`  ${noticeHeading(notice)}: ${visible(notice.text)}`, ...evidenceLines(notice, report)];
}

function evidenceLines({ evidence }: Pick<Notice, 'evidence'>, report: Report): string[] {
  return evidence.map(one => `       - ${evidenceLabel(one, report)}: ${evidenceText(one)}`);
}

function sourceLines(source: Source): string[] {
  const details = [
    sourceOrigin(source).join(', '),
    sourceExtent(source),
    sourceLeftOut(source),
    sourceNote(source),
    safeHref(source.url),
  ].filter(line => line !== undefined);
  return [`  ${sourceRelation(source)}: ${titleOf(source)}`, ...details.map(line => `       ${line}`)];
}

function quoteLines(quotes: readonly Quote[], report: Report): string[] {
  return [`  ${quoteNumbers(quotes, report)}.`, ...quotes.flatMap(quote => quoteItem(quote, report))];
}

function quoteItem(quote: Quote, report: Report): string[] {
  const verdict = verdictWords(quote, report);
  const { difference } = quote;
  const words = difference ? differenceText(difference) : snippet(quoteWords(quote));
  const details = [quoteSpeaker(quote), quotePlaceText(quote), quotePlace(quote)?.href].filter(
    line => line !== undefined,
  );
  return [
    `  ${verdict === undefined ? '' : `${verdict}: `}${say('quoted', { text: words })}`,
    ...details.map(line => `       ${line}`),
  ];
}

function relatedLine(related: Related): string {
  const issuer = related.issuer === undefined ? [] : [visible(related.issuer)];
  const copies = relatedCopies(related);
  const tail = [...issuer, ...(copies === undefined ? [] : [copies])].join(', ');
  return `  ${relatedDay(related)}  ${relatedLabel(related)}: ${titleOf(related)}${tail === '' ? '' : ` (${tail})`}`;
}

function searchedSection(report: Report): string[] {
  const outside = searchedOutside(report);
  return [
    `  ${searchedSummary(report)}`,
    ...searchedLines(report).map(line => `  ${line}`),
    ...(outside === undefined ? [] : [`  ${outside}`]),
  ];
}
