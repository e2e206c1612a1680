import type { Quote } from '../report.ts';
import type { FoundSource } from '../reuse/sources.ts';
import { NEARNESS, sourceOf, withVerdict } from './found-quote.ts';
import { bestOf, inLater, isProving } from './in-sources.ts';
import { holdersOf, isTold, type Proof, proofAmong } from './proofs.ts';
import {
  knownNumbers,
  type PageSearch,
  placesNear,
  type QuoteSearch,
  rangeOf,
  type WordRange,
} from './quote-search.ts';
import { retoldInOwnCorpus } from './retold-in-corpus.ts';
import { speakerComparison } from './same-speaker.ts';

/** A quotation with its verdict, and the document that proves it when that is none of the sources yet. */
export interface JudgedQuote {
  readonly quote: Quote;
  readonly proof?: Proof;
}

/**
 * Gives every direct and mixed quotation its verdict: against the statements among the sources, then against all statements held
 * that its speaker made or that its words point to, then against everything. Another report proves no speaker's words, nor does
 * what is dated later: there they are `elsewhere`. A statement held as a record alone leaves the rest `not-checked`.
 */
export function judgeQuotes(
  quotes: readonly Quote[],
  sources: readonly FoundSource[],
  given: QuoteSearch,
): JudgedQuote[] {
  const near = placesNear(given.corpus, given.articleDay);
  const compareSpeakers = speakerComparison(given.index);
  const search = { ...given, near, numbersOf: knownNumbers(), compareSpeakers };
  const hasRecordOnly = sources.some(({ source }) => source.recordOnly);
  return quotes.map(quote => {
    if (quote.kind === 'indirect') return { quote };
    if (quote.kind === 'term') return { quote: judgeTerm(quote, sources, search) };
    const judged = judge(quote, sources, search);
    return judged ?? { quote: { ...quote, verdict: hasRecordOnly ? 'not-checked' : 'unmatched' } };
  });
}

/** Words and rarity of a term from which it is no chance that a source has it. */
const TERM_WORDS = 2;
const TERM_WEIGHT = 5;

/** A term that a source of the page has word by word is a quotation of it, whoever is not said to have said it. */
function judgeTerm(quote: Quote, sources: readonly FoundSource[], search: PageSearch): Quote {
  const range = rangeOf(quote, search);
  const isTelling = range[1] - range[0] >= TERM_WORDS && weightOf(search, range) >= TERM_WEIGHT;
  const found = isTelling ? bestOf(sources, quote, range, search) : undefined;
  if (!found || NEARNESS[found.verdict] > NEARNESS.folded) return quote;
  return withVerdict({ ...quote, kind: 'mixed' }, found);
}

function weightOf({ text, rarity }: QuoteSearch, [from, to]: WordRange): number {
  return [...new Set(text.stems.subarray(from, to))].reduce((sum, stem) => sum + rarity.of(stem), 0);
}

function judge(quote: Quote, sources: readonly FoundSource[], search: PageSearch): JudgedQuote | undefined {
  const range = rangeOf(quote, search);
  const told = bestOf(sources, quote, range, search);
  if (told && NEARNESS[told.verdict] <= NEARNESS.elided) return { quote: withVerdict(quote, told) };
  const held = holdersOf(quote, range, sources, search);
  const proof = proofAmong(held, sources.some(isProving));
  if (proof && (!told || NEARNESS[proof.likeness.verdict] < NEARNESS[told.verdict])) {
    const { likeness } = proof;
    return {
      quote: withVerdict(quote, { verdict: likeness.verdict, source: sourceOf(proof), likeness }),
      proof,
    };
  }
  if (told) return { quote: withVerdict(quote, told) };
  const elsewhere = inLater(sources, range, search) ?? held.filter(isTold).map(sourceOf)[0];
  if (elsewhere) return { quote: { ...quote, verdict: 'elsewhere', source: elsewhere } };
  const retold = retoldInOwnCorpus(quote, search);
  return retold && { quote: withVerdict(quote, retold) };
}
