import type { Quote, QuoteSource } from '../report.ts';
import type { FoundSource } from '../reuse/sources.ts';
import { type Found, NEARNESS, quoteSource } from './found-quote.ts';
import { findLikeness, findRow } from './likeness.ts';
import type { QuoteSearch, WordRange } from './quote-search.ts';
import { quotedWords } from './quoted.ts';
import { findRetoldQuote } from './retold-quote.ts';
import { compareSpeakers } from './same-speaker.ts';

/** Words of a quotation that may stand in a statement by chance. */
const FEW_WORDS = 4;

/** Whether a source can prove a speaker's words: a statement that is not dated later. */
export function isProving({ source }: FoundSource): boolean {
  return source.kind === 'statement' && source.order !== 'later';
}

/** The nearest to the quotation's words among the statements of the sources that are not later. */
export function bestOf(
  sources: readonly FoundSource[],
  quote: Quote,
  [from, to]: WordRange,
  { text, rarity, index }: QuoteSearch,
): Found | undefined {
  let best: Found | undefined;
  for (const found of sources) {
    const { source, match } = found;
    if (!match || !isProving(found)) continue;
    const speaker = compareSpeakers(quote, match.record, index);
    // A phrase of another's that the statement happens to have is not the statement's.
    if (speaker === 'other' && to - from <= FEW_WORDS) continue;
    const likeness = findLikeness(text, from, to, { numbers: match.numbers });
    const sentence = likeness?.from ?? findRetoldQuote(quote.text, match.numbers, rarity, speaker);
    if (sentence === undefined) continue;
    const verdict = likeness?.verdict ?? 'retold';
    if (best && NEARNESS[verdict] >= NEARNESS[best.verdict]) continue;
    best = { verdict, source: quoteSource(source, sentence), ...(likeness && { likeness }) };
  }
  return best;
}

/** Where a quotation stands word by word in sources that prove nothing of it: reports, and what is dated later. */
export function inLater(
  sources: readonly FoundSource[],
  [from, to]: WordRange,
  { text }: QuoteSearch,
): QuoteSource | undefined {
  for (const found of sources) {
    const { source, match } = found;
    // A copy of the page has all its quotations.
    if (!match || isProving(found) || source.relation === 'same-text') continue;
    const row = findRow(quotedWords(text, from, to), { numbers: match.numbers });
    if (row) return quoteSource(source, row.from);
  }
  return undefined;
}
