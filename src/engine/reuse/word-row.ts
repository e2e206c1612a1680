import type { Pack } from '../pack/pack.ts';
import { TYPOGRAPHY_BITS } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';

/** Whether words `from .. to` of a text stand in a row in a document of a pack, as far as their checks alone tell. */
export function hasWordRow(
  { checks }: ReadText,
  [from, to]: readonly [number, number],
  pack: Pack,
  row: number,
): boolean {
  const start = pack.checksStartOf(row);
  const end = start + pack.wordsOf(row) - (to - from);
  // A word's check differs at even and odd places of its document.
  return [0, 1].some(odd => isRowFrom(checks[((from + odd) & 1) as 0 | 1], pack.checks, start + odd, end));

  function isRowFrom(here: Uint8Array, there: Uint8Array, first: number, last: number): boolean {
    const check = here[from]! >>> TYPOGRAPHY_BITS;
    for (let at = first; at <= last; at += 2) {
      // Nearly every place differs in the first word already.
      if (there[at]! >>> TYPOGRAPHY_BITS === check && isSame(here, there, at)) return true;
    }
    return false;
  }

  function isSame(here: Uint8Array, there: Uint8Array, at: number): boolean {
    let i = from + 1;
    while (i < to && here[i]! >>> TYPOGRAPHY_BITS === there[at + i - from]! >>> TYPOGRAPHY_BITS) i++;
    return i >= to;
  }
}
