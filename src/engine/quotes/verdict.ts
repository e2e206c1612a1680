import type { DocumentNumbers } from '../pack/document-numbers.ts';
import type { Quote, QuoteSource, Source, Verdict } from '../report.ts';
import { findRuns, sentenceAt } from '../reuse/align.ts';
import type { Rarity } from '../reuse/rarity.ts';
import { findRetold } from '../reuse/retold.ts';
import { findSameWords } from '../reuse/same-words.ts';
import type { FoundSource } from '../reuse/sources.ts';
import { TextIndex } from '../reuse/text-index.ts';
import { firstTokenFrom, type ReadText, readText } from '../text/read-text.ts';

/** Where a quotation stands in a source, and how it was changed. */
interface Found {
  readonly verdict: Verdict;
  readonly sentence: number;
}

/** Share of a quotation's rarity that one sentence of a claimed source must have to be retold by it. */
const RETOLD_SHARE = 0.4;
/** Rarity a retold quotation shares with its sentence: about two stems of one document in a hundred. */
const RETOLD_WEIGHT = 9;
/** Equal words in a row that also prove a quotation retold. */
const RETOLD_RUN = 4;

/**
 * Gives every direct and mixed quotation its verdict against the statements among the sources: another report
 * does not prove a speaker's words. A statement held as a record alone leaves the rest `not-checked`.
 */
export function judgeQuotes(
  quotes: readonly Quote[],
  text: ReadText,
  sources: readonly FoundSource[],
  rarity: Rarity,
): Quote[] {
  const hasRecordOnly = sources.some(({ source }) => source.recordOnly);
  const statements = sources.filter(({ source }) => source.kind === 'statement');
  // Whoever repeats the words later does not prove them.
  const documents = statements.filter(({ source }) => source.order !== 'later');
  const later = statements.filter(({ source }) => source.order === 'later');
  return quotes.map(quote => {
    if (quote.kind === 'term' || quote.kind === 'indirect') return quote;
    let best: { readonly found: Found; readonly source: Source } | undefined;
    for (const { source, match } of documents) {
      const found = match && findQuote(text, quote, match.numbers, rarity);
      if (found && (!best || (found.verdict !== 'retold' && best.found.verdict === 'retold'))) {
        best = { found, source };
      }
    }
    best ??= findElsewhere(text, quote, later);
    if (!best) return { ...quote, verdict: hasRecordOnly ? 'not-checked' : 'unmatched' };
    const { verdict, sentence } = best.found;
    return { ...quote, verdict, source: quoteSource(best.source, sentence) };
  });
}

function quoteSource({ document, title, url, issuer, date }: Source, sentence: number): QuoteSource {
  return {
    document,
    sentence,
    title,
    ...(url !== undefined && { url }),
    ...(issuer !== undefined && { issuer }),
    ...(date !== undefined && { date }),
  };
}

/** Where a quotation stands word by word in documents that prove nothing of it, but are held: it is not without a match. */
function findElsewhere(
  text: ReadText,
  { span }: Quote,
  sources: readonly FoundSource[],
): { readonly found: Found; readonly source: Source } | undefined {
  const from = firstTokenFrom(text.tokens, span.start);
  const to = firstTokenFrom(text.tokens, span.end);
  for (const { source, match } of sources) {
    const same = match && findSameWords(text, from, to, match.numbers);
    if (same) {
      return { found: { verdict: 'elsewhere', sentence: same.sentence }, source };
    }
  }
  return undefined;
}

/** The document that proves a quotation; none when it was only found elsewhere. */
export function provingDocument({ verdict, source }: Quote): string | undefined {
  return verdict === 'elsewhere' ? undefined : source?.document;
}

function findQuote(
  text: ReadText,
  quote: Quote,
  document: DocumentNumbers,
  rarity: Rarity,
): Found | undefined {
  const from = firstTokenFrom(text.tokens, quote.span.start);
  const to = firstTokenFrom(text.tokens, quote.span.end);
  const same = findSameWords(text, from, to, document);
  if (same) return { verdict: same.isFolded ? 'folded' : 'verbatim', sentence: same.sentence };
  return findRetoldQuote(quote, document, rarity);
}

/** The best sentence that says the quotation in other words, if one is near enough. */
function findRetoldQuote(quote: Quote, document: DocumentNumbers, rarity: Rarity): Found | undefined {
  const text = readText(quote.text);
  const index = new TextIndex(text, stem => rarity.of(stem));
  const run = findRuns(index, document, RETOLD_RUN).find(found =>
    text.stems.subarray(found.from, found.to).some(stem => stem !== 0),
  );
  const retold = findRetold(index, document)
    .filter(found => found.share >= RETOLD_SHARE && found.weight >= RETOLD_WEIGHT)
    .sort((a, b) => b.weight - a.weight)[0];
  if (retold) return { verdict: 'retold', sentence: retold.document };
  return run && { verdict: 'retold', sentence: sentenceAt(document.sentenceStarts, run.document) };
}
