import type { Quote } from '../report.ts';
import { provingDocument } from './proving-document.ts';

/** Verdicts by which a page shows that it has the very words of a document. */
const SAME_WORDS = ['verbatim', 'folded', 'elided'];
/** Words of a quotation that count as such: a phrase of a few words comes out alike in any translation. */
const MIN_WORDS = 6;

/**
 * A page that quotes a statement in another translation has sentences that are nearly alike among others that are not: none of
 * them was altered. Where no longer quotation has a document's very words, and one retells it, all of them retell it.
 */
export function withoutTranslated(quotes: readonly Quote[]): Quote[] {
  const verdicts = new Map<string, Set<string>>();
  for (const quote of quotes) {
    const document = provingDocument(quote);
    if (document === undefined || quote.verdict === undefined) continue;
    if (SAME_WORDS.includes(quote.verdict) && quote.text.split(/\s+/).length < MIN_WORDS) continue;
    verdicts.set(document, (verdicts.get(document) ?? new Set()).add(quote.verdict));
  }
  return quotes.map(quote => {
    if (quote.verdict !== 'altered') return quote;
    const others = verdicts.get(quote.source?.document ?? '');
    if (!others?.has('retold') || SAME_WORDS.some(verdict => others.has(verdict))) return quote;
    const { difference: _, ...rest } = quote;
    return { ...rest, verdict: 'retold' };
  });
}
