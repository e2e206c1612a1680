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
  const last = pack.wordsOf(row) - (to - from);
  const there = pack.checks;
  for (let at = 0; at <= last; at++) {
    const here = checks[((from + at) & 1) as 0 | 1];
    let i = from;
    while (i < to && here[i]! >>> TYPOGRAPHY_BITS === there[start + at + i - from]! >>> TYPOGRAPHY_BITS) i++;
    if (i === to) return true;
  }
  return false;
}
