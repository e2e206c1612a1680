import type { Pack } from '../pack/pack.ts';
import { hasWordRow } from '../reuse/word-row.ts';
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
 * The rows that hold the words as far as the pack can tell without reading their sketches, copies left out: those whose word
 * checks fit and that have every stem, where the pack lists who has it.
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
  if (listed) return { rows: [...listed].filter(row => isRow(pack, text, row)), byChance: 0 };
  // Of one word six bits are held: they prove nothing.
  if (stems.length < 2) return { rows: [], byChance: Number.POSITIVE_INFINITY };
  return { rows: rowsWithChecks(pack, text), byChance: stems.length > 2 ? 0 : common * NEXT_BY_CHANCE };
}

function rowsWithChecks(pack: Pack, text: ReadText): number[] {
  const rows: number[] = [];
  for (let row = 0; row < pack.documentCount; row++) {
    if (pack.copyOf(row) === undefined && isRow(pack, text, row)) rows.push(row);
  }
  return rows;
}

/** Whether the words may stand in a row, by their checks: it is told ten times as fast as the sketches are read. */
function isRow(pack: Pack, text: ReadText, row: number): boolean {
  return hasWordRow(text, [0, text.tokens.count], pack, row);
}
