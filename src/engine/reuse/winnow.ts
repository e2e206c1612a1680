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
  const kept: number[] = [];
  // Positions that can still be the smallest of a window, hashes rising: the first is the smallest now.
  const rising: number[] = [];
  let first = 0;
  for (let i = 0; i < shingles.length; i++) {
    while (rising.length > first && shingles[rising.at(-1)!]! >= shingles[i]!) rising.pop();
    rising.push(i);
    if (rising[first]! <= i - windowSize) first++;
    const isWindow = i >= windowSize - 1 || i === shingles.length - 1;
    if (isWindow && kept.at(-1) !== rising[first]) kept.push(rising[first]!);
  }
  return Uint32Array.from(kept);
}
