import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { TYPOGRAPHY_BITS } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';
import { sentenceAt, sketchesAgree } from './align.ts';

/** Words of a text that stand in a document in a row. */
export interface SameWords {
  /** Whether only typography differs: marks, case, stops of acronyms. */
  readonly isFolded: boolean;
  /** Sentence of the document in which they begin. */
  readonly sentence: number;
}

/** Finds the words `from .. to` of a text in a row in a document; printed alike if they stand there so, else folded. */
export function findSameWords(
  text: ReadText,
  from: number,
  to: number,
  document: DocumentNumbers,
): SameWords | undefined {
  if (!text.stems.subarray(from, to).some(stem => stem !== 0)) return undefined;
  let folded: SameWords | undefined;
  for (let at = 0; at + to - from <= document.checks.length; at++) {
    const here = text.checks[((from + at) & 1) as 0 | 1];
    const likeness = compareWords(here, from, to, document.checks, at);
    if (likeness === 'different' || !sketchesAgree(text, document, { from, to, document: at })) continue;
    const sentence = sentenceAt(document.sentenceStarts, at);
    if (likeness === 'same') return { isFolded: false, sentence };
    folded ??= { isFolded: true, sentence };
  }
  return folded;
}

function compareWords(
  here: Uint8Array,
  from: number,
  to: number,
  there: Uint8Array,
  at: number,
): 'same' | 'folded' | 'different' {
  let same = true;
  for (let i = from; i < to; i++) {
    const a = here[i]!;
    const b = there[at + i - from]!;
    if (a >>> TYPOGRAPHY_BITS !== b >>> TYPOGRAPHY_BITS) return 'different';
    if (a !== b) same = false;
  }
  return same ? 'same' : 'folded';
}
