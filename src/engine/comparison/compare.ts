import { numbersFrom, packNumbers } from '../pack/document-numbers.ts';
import type { Comparison, Report, ReportArticle } from '../report.ts';
import { type ReadText, readText } from '../text/read-text.ts';
import type { Held } from '../verdicts/held.ts';
import { judgeAgainst } from './compared-quotes.ts';
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
  return {
    ...report,
    quotes: judgeAgainst(report.quotes, article.text, other, against),
    comparison: compareTexts(article, other, against),
  };
}

function compareTexts(article: ReadHeld, other: ReadHeld, against: ReportArticle): Comparison {
  const passages = findSharedPassages(article.text, other);
  const words = passages.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    against,
    coverage: Math.round((1000 * words) / Math.max(1, article.text.tokens.count)) / 1000,
    passages: comparedPassages(article.text, other, passages),
    leftOut: leftOutSentences(other, article, passages),
  };
}

function readHeld(text: string): ReadHeld {
  const read = readText(text.slice(0, MAX_COMPARED));
  return { text: read, numbers: numbersFrom(packNumbers(read), read.tokens.count) };
}
