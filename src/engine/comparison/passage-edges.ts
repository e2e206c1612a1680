import { sentenceAt } from '../reuse/align.ts';
import type { AlignedPassage } from '../reuse/passages.ts';
import type { ReadText } from '../text/read-text.ts';

/** Words at the edge of a sentence that a passage takes in, when some of them are equal: as many as it goes on across inside. */
const MOST_TAKEN = 9;

type Range = readonly [from: number, to: number];

/**
 * Takes in what is left of the sentences at both ends of each passage up to the last equal content word: a change right before the end of
 * a sentence leaves too few equal words behind it for a run.
 */
export function withEdges(
  text: ReadText,
  other: ReadText,
  passages: readonly AlignedPassage[],
): AlignedPassage[] {
  let end = 0;
  return passages.map((passage, i) => {
    const next = passages[i + 1]?.from ?? text.tokens.count;
    const [from, documentFrom] = headOf(text, other, passage, end);
    const [to, documentTo] = tailOf(text, other, passage, next);
    end = to;
    return { ...passage, from, to, documentFrom, documentTo };
  });
}

/** Where a passage begins with the equal words before it, not before `least`. */
function headOf(a: ReadText, b: ReadText, { from, documentFrom }: AlignedPassage, least: number): Range {
  const first = Math.max(least, sentenceStart(a, from), from - MOST_TAKEN);
  const firstThere = Math.max(sentenceStart(b, documentFrom), documentFrom - MOST_TAKEN);
  for (let i = first; i < from; i++) {
    for (let j = firstThere; j < documentFrom; j++) if (isEqualContent(a, i, b, j)) return [i, j];
  }
  return [from, documentFrom];
}

/** Where a passage ends with the equal words after it, not after `most`. */
function tailOf(a: ReadText, b: ReadText, { to, documentTo }: AlignedPassage, most: number): Range {
  const last = Math.min(most, sentenceEnd(a, to), to + MOST_TAKEN);
  const lastThere = Math.min(sentenceEnd(b, documentTo), documentTo + MOST_TAKEN);
  for (let i = last - 1; i >= to; i--) {
    for (let j = lastThere - 1; j >= documentTo; j--) if (isEqualContent(a, i, b, j)) return [i + 1, j + 1];
  }
  return [to, documentTo];
}

function isEqualContent(a: ReadText, i: number, b: ReadText, j: number): boolean {
  return a.stems[i] !== 0 && a.hashes[i] === b.hashes[j];
}

/** First word of the sentence that a word stands in. */
function sentenceStart({ sentenceStarts }: ReadText, word: number): number {
  return sentenceStarts[sentenceAt(sentenceStarts, word)]!;
}

/** End of the sentence that the word before stands in. */
function sentenceEnd({ sentenceStarts }: ReadText, word: number): number {
  return sentenceStarts[sentenceAt(sentenceStarts, word - 1) + 1]!;
}
