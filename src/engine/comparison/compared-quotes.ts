import { Corpus } from '../pack/corpus.ts';
import type { Quote, QuoteSource, ReportArticle, Verdict } from '../report.ts';
import { Rarity } from '../reuse/rarity.ts';
import { addressKey } from '../reuse/self.ts';
import { firstTokenFrom, type ReadText } from '../text/read-text.ts';
import { findLikeness } from '../verdicts/likeness.ts';
import { findRetoldQuote } from '../verdicts/retold-quote.ts';
import type { ReadHeld } from './compare.ts';

/** How near a verdict comes to the speaker's own words, nearest first. */
const NEARNESS: readonly Verdict[] = [
  'verbatim',
  'folded',
  'elided',
  'altered',
  'elsewhere',
  'retold',
  'not-checked',
  'unmatched',
];

/** Without packs every stem is as rare as the next. */
const NO_RARITY = new Rarity(Corpus.of([]));

/** Judges quotations against another page, with its words; one that the page has not, or has less nearly than another source, stays as it was. */
export function judgeAgainst(
  quotes: readonly Quote[],
  text: ReadText,
  other: ReadHeld,
  against: ReportArticle,
): Quote[] {
  return quotes.map(quote => {
    if (quote.kind === 'term' || quote.kind === 'indirect') return quote;
    const judged = judge(quote, text, other, against);
    return judged && (isSamePage(quote.source, against) || isAsNear(judged, quote)) ? judged : quote;
  });
}

function judge(
  { verdict: _verdict, source: _source, difference: _difference, ...quote }: Quote,
  text: ReadText,
  other: ReadHeld,
  against: ReportArticle,
): Quote | undefined {
  const from = firstTokenFrom(text.tokens, quote.span.start);
  const to = firstTokenFrom(text.tokens, quote.span.end);
  const likeness = findLikeness(text, from, to, other);
  if (!likeness) {
    const sentence = findRetoldQuote(quote.text, other.numbers, NO_RARITY, 'unknown');
    return sentence === undefined
      ? undefined
      : { ...quote, verdict: 'retold', source: sourceOf(against, sentence) };
  }
  const { verdict, difference } = likeness;
  const isSame = verdict === 'verbatim' || verdict === 'folded';
  return { ...quote, verdict, source: sourceOf(against, likeness.from), ...(!isSame && { difference }) };
}

function isAsNear({ verdict: found }: Quote, { verdict: known }: Quote): boolean {
  return found !== undefined && (known === undefined || NEARNESS.indexOf(found) <= NEARNESS.indexOf(known));
}

function isSamePage(source: QuoteSource | undefined, { url }: ReportArticle): boolean {
  return source?.url !== undefined && url !== undefined && addressKey(source.url) === addressKey(url);
}

/** Whether a place that quoted words stand in is of the other page. */
export function isIn({ document }: QuoteSource, { url, title }: ReportArticle): boolean {
  return document === (url ?? title);
}

function sourceOf({ url, title, siteName, published }: ReportArticle, sentence: number): QuoteSource {
  return {
    document: url ?? title,
    sentence,
    title,
    ...(url !== undefined && { url }),
    ...(siteName !== undefined && { issuer: siteName }),
    ...(published !== undefined && { date: published }),
  };
}
