import type { Pack } from '../pack/pack.ts';
import { TYPOGRAPHY_BITS } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';

/** The rows of a pack whose texts may have some words in a row. */
export interface WordRows {
  readonly rows: readonly number[];
  /** Documents of the pack that may have them by chance alone; next to none where the pack knows who has a word. */
  readonly byChance: number;
}

/**
 * The chance that the word after a given one seems to be another: one of 64 checks, and a dozen sketch hashes of 4096. A word
 * stands about twice in a document that has it.
 */
const NEXT_BY_CHANCE = 2 * (1 / 64) * (12 / 4096);

/**
 * The rows that hold the words as far as the pack can tell without reading their sketches, copies left out: those that have every
 * stem, where the pack lists who has it; where all stems are too common for that, those whose word checks fit.
 */
export function rowsWithWords(pack: Pack, text: ReadText, stems: readonly number[]): WordRows {
  let listed: Set<number> | undefined;
  let common = 0;
  for (const stem of stems) {
    const { rows, count, frequency } = pack.findStem(stem);
    if (frequency === 0) return { rows: [], byChance: 0 };
    if (count === 0) common += frequency;
    else {
      const known = listed;
      const own = [...rows.subarray(0, count)];
      listed = new Set(known ? own.filter(row => known.has(row)) : own);
    }
  }
  if (listed) return { rows: [...listed], byChance: 0 };
  // Of one word six bits are held: they prove nothing.
  if (stems.length < 2) return { rows: [], byChance: Number.POSITIVE_INFINITY };
  return { rows: rowsWithChecks(pack, text), byChance: stems.length > 2 ? 0 : common * NEXT_BY_CHANCE };
}

function rowsWithChecks(pack: Pack, text: ReadText): number[] {
  const rows: number[] = [];
  for (let row = 0; row < pack.documentCount; row++) {
    if (pack.copyOf(row) === undefined && hasChecks(pack, row, text)) rows.push(row);
  }
  return rows;
}

/** Whether the checks of all words stand in a document in a row. */
function hasChecks(pack: Pack, row: number, text: ReadText): boolean {
  const start = pack.checksStartOf(row);
  const last = pack.wordsOf(row) - text.tokens.count;
  const { checks } = pack;
  for (let at = 0; at <= last; at++) {
    const here = text.checks[(at & 1) as 0 | 1];
    let i = 0;
    while (i < here.length && here[i]! >>> TYPOGRAPHY_BITS === checks[start + at + i]! >>> TYPOGRAPHY_BITS)
      i++;
    if (i === here.length) return true;
  }
  return false;
}
