import { numbersFrom, packNumbers } from '../pack/document-numbers.ts';
import { alteredQuotes } from '../provenance/altered-quotes.ts';
import type { Comparison, Quote, Report, ReportArticle } from '../report.ts';
import { type ReadText, readText } from '../text/read-text.ts';
import type { Held } from '../verdicts/held.ts';
import { withoutTranslated } from '../verdicts/translated.ts';
import { isIn, judgeAgainst } from './compared-quotes.ts';
import { leftOutSentences } from './left-out-sentences.ts';
import { comparedPassages, findSharedPassages } from './shared-passages.ts';

/** Characters compared on either side, as many as of an article. */
const MAX_COMPARED = 200_000;

/** A text with everything that another can be laid on. */
export interface ReadHeld extends Held {
  readonly text: ReadText;
}

/**
 * Lays another page's text beside the article of a Report: what the two share with every word that differs, what only the other
 * page says, and the quotations' verdicts against it where it has their words.
 */
export function compare(report: Report, against: ReportArticle): Report {
  const article = readHeld(report.article.text);
  const other = readHeld(against.text);
  const quotes = withoutTranslated(judgeAgainst(report.quotes, article.text, other, against));
  return {
    ...report,
    quotes,
    notices: [...report.notices.filter(({ kind }) => kind !== 'quote-altered'), ...alteredQuotes(quotes)],
    comparison: compareTexts(article, other, against, quotes),
  };
}

function compareTexts(
  article: ReadHeld,
  other: ReadHeld,
  against: ReportArticle,
  quotes: readonly Quote[],
): Comparison {
  const passages = findSharedPassages(article.text, other);
  const words = passages.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    against,
    coverage: Math.round((1000 * words) / Math.max(1, article.text.tokens.count)) / 1000,
    passages: comparedPassages(article.text, other, passages),
    leftOut: leftOutSentences(other, article, passages, quotedSentences(quotes, against)),
  };
}

/** Sentences of the other page that the article quotes, in these words or others. */
function quotedSentences(quotes: readonly Quote[], against: ReportArticle): ReadonlySet<number> {
  return new Set(quotes.flatMap(({ source }) => (source && isIn(source, against) ? [source.sentence] : [])));
}

function readHeld(text: string): ReadHeld {
  const read = readText(text.slice(0, MAX_COMPARED));
  return { text: read, numbers: numbersFrom(packNumbers(read), read.tokens.count) };
}
