import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { sentenceAt, sketchHas } from '../reuse/align.ts';
import { sketchHash, TYPOGRAPHY_BITS, wordCheck } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';

/** A document that words are laid on: what a pack holds of it, and its text where that is at hand. */
export interface Held {
  readonly numbers: DocumentNumbers;
  readonly text?: ReadText;
}

/** How a word compares with one of a document: printed alike, alike but for typography, or another. */
export type WordLikeness = 'same' | 'folded' | 'different';

/** Compares word `here` of a text with word `there` of a document: by its check and its sentence's sketch, or by itself where the text is at hand. */
export function compareWords(text: ReadText, here: number, held: Held, there: number): WordLikeness {
  const a = text.checks[((here + there) & 1) as 0 | 1][here]!;
  const b = held.numbers.checks[there]!;
  if (a >>> TYPOGRAPHY_BITS !== b >>> TYPOGRAPHY_BITS) return 'different';
  if (held.text) {
    if (held.text.hashes[there] !== text.hashes[here]) return 'different';
    return printed(held.text, there) === printed(text, here) ? 'same' : 'folded';
  }
  if (!isSketched(held, there, text.stems[here]!)) return 'different';
  return a === b ? 'same' : 'folded';
}

/** Whether a word of this hash and stem stands at a place of a document, as far as is held of it. */
export function standsAt(held: Held, there: number, hash: number, stem: number): boolean {
  if (held.text) return held.text.hashes[there] === hash;
  const check = held.numbers.checks[there];
  return (
    check !== undefined &&
    check >>> TYPOGRAPHY_BITS === wordCheck(hash, there) &&
    isSketched(held, there, stem)
  );
}

function isSketched({ numbers }: Held, there: number, stem: number): boolean {
  return stem === 0 || sketchHas(numbers, sentenceAt(numbers.sentenceStarts, there), sketchHash(stem));
}

function printed({ tokens }: ReadText, word: number): string {
  return tokens.text.slice(tokens.starts[word], tokens.ends[word]);
}
