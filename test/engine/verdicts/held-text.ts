import { numbersFrom, packNumbers } from '../../../src/engine/pack/document-numbers.ts';
import { type ReadText, readText } from '../../../src/engine/text/read-text.ts';
import type { Held } from '../../../src/engine/verdicts/held.ts';
import { findLikeness, type Likeness } from '../../../src/engine/verdicts/likeness.ts';

/** A document as a pack holds it: numbers only. */
export function packed(text: string): Held {
  const read = readText(text);
  return { numbers: numbersFrom(packNumbers(read), read.tokens.count) };
}

/** A document whose text is at hand. */
export function withText(text: string): Held & { readonly text: ReadText } {
  return { ...packed(text), text: readText(text) };
}

/** What a quotation is to a document. */
export function likenessOf(quote: string, held: Held): Likeness | undefined {
  const text = readText(quote);
  return findLikeness(text, 0, text.tokens.count, held);
}
