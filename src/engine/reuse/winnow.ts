import { SHINGLE_SIZE } from './shingle.ts';

/** Shingles per window: of any `GUARANTEED_RUN` words that two texts share, one fingerprint at least is shared. */
export const WINDOW_SIZE = 8;

/** Words that two texts share in a row from which winnowing sees it for certain. */
export const GUARANTEED_RUN = SHINGLE_SIZE + WINDOW_SIZE - 1;

/**
 * Positions of the shingles that winnowing keeps as fingerprints: of every window the smallest hash, and of equal ones the
 * last (Schleimer, Wilkerson & Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003).
 * A text shorter than one window is a window of its own.
 */
export function winnow(shingles: Uint32Array, windowSize = WINDOW_SIZE): Uint32Array {
  const kept = new Uint32Array(shingles.length);
  let count = 0;
  let smallest = -1;
  for (let end = 0; end < shingles.length; end++) {
    const start = end - windowSize + 1;
    if (smallest < start) smallest = lastSmallest(shingles, Math.max(0, start), end);
    else if (smallest < 0 || shingles[end]! <= shingles[smallest]!) smallest = end;
    const isWindow = start >= 0 || end === shingles.length - 1;
    if (isWindow && (count === 0 || kept[count - 1] !== smallest)) kept[count++] = smallest;
  }
  return kept.slice(0, count);
}

function lastSmallest(values: Uint32Array, from: number, to: number): number {
  let smallest = from;
  for (let i = from + 1; i <= to; i++) if (values[i]! <= values[smallest]!) smallest = i;
  return smallest;
}
