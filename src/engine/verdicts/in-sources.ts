import type { Quote, QuoteSource } from '../report.ts';
import type { FoundSource } from '../reuse/sources.ts';
import { type Found, NEARNESS, quoteSource } from './found-quote.ts';
import { findLikeness, findRow, hasContent } from './likeness.ts';
import type { PageSearch, QuoteSearch, WordRange } from './quote-search.ts';
import { quotedWords } from './quoted.ts';
import { findRetoldQuote } from './retold-quote.ts';

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
  range: WordRange,
  search: PageSearch,
): Found | undefined {
  const proving = sources.filter(found => isProving(found) && mayHave(found, quote, range, search));
  const verbatim = verbatimIn(proving, range, search);
  if (verbatim) return verbatim;
  let best: Found | undefined;
  for (const { source, match } of proving) {
    const { numbers, record } = match!;
    const likeness = findLikeness(search.text, ...range, { numbers });
    // Other words are the last thing to be: they are looked for until anything is found.
    if (!likeness && best) continue;
    const sentence =
      likeness?.from ??
      findRetoldQuote(quote.text, numbers, search.rarity, search.compareSpeakers(quote, record));
    if (sentence === undefined) continue;
    const verdict = likeness?.verdict ?? 'retold';
    if (best && NEARNESS[verdict] >= NEARNESS[best.verdict]) continue;
    best = { verdict, source: quoteSource(source, sentence), ...(likeness && { likeness }) };
  }
  return best;
}

/** A phrase of another's that a statement happens to have is not the statement's. */
function mayHave(
  { match }: FoundSource,
  quote: Quote,
  [from, to]: WordRange,
  { compareSpeakers }: PageSearch,
): boolean {
  if (!match) return false;
  return to - from > FEW_WORDS || compareSpeakers(quote, match.record) !== 'other';
}

/** The first that has the words as they are: nothing is nearer, so that the others are not aligned. */
function verbatimIn(
  proving: readonly FoundSource[],
  [from, to]: WordRange,
  { text }: PageSearch,
): Found | undefined {
  if (!hasContent(text, from, to)) return undefined;
  const quoted = quotedWords(text, from, to);
  for (const { source, match } of proving) {
    const likeness = findRow(quoted, { numbers: match!.numbers });
    if (likeness?.verdict === 'verbatim')
      return { verdict: 'verbatim', source: quoteSource(source, likeness.from), likeness };
  }
  return undefined;
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
