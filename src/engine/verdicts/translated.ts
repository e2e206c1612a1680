import type { Quote } from '../report.ts';
import { provingDocument } from './proving-document.ts';

/** Verdicts by which a page shows that it has the very words of a document. */
const SAME_WORDS = ['verbatim', 'folded', 'elided'];
/** Words of a quotation that count as such: a phrase of a few words comes out alike in any translation. */
const MIN_WORDS = 6;

/**
 * A page that quotes a statement in another translation has sentences that are nearly alike among others that are not: none of
 * them was altered. Where no longer quotation has a document's very words, and more of them retell it than change it, all retell it.
 */
export function withoutTranslated(quotes: readonly Quote[]): Quote[] {
  const counts = new Map<string, { same: number; altered: number; retold: number }>();
  for (const quote of quotes) {
    const document = provingDocument(quote);
    if (document === undefined || quote.text.split(/\s+/).length < MIN_WORDS) continue;
    const count = counts.get(document) ?? { same: 0, altered: 0, retold: 0 };
    if (SAME_WORDS.includes(quote.verdict ?? '')) count.same++;
    if (quote.verdict === 'altered' || quote.verdict === 'retold') count[quote.verdict]++;
    counts.set(document, count);
  }
  return quotes.map(quote => {
    const count = counts.get(quote.source?.document ?? '');
    if (quote.verdict !== 'altered' || !count || count.same > 0 || count.retold <= count.altered)
      return quote;
    const { difference: _, ...rest } = quote;
    return { ...rest, verdict: 'retold' };
  });
}
