/** Shingles per window: every shared run of SHINGLE_SIZE + WINDOW_SIZE - 1 tokens is seen. */
export const WINDOW_SIZE = 12;

/**
 * Positions of the shingles that winnowing keeps: the smallest hash of every window, the rightmost on a tie.
 * Schleimer, Wilkerson & Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.
 * A text with fewer shingles than a window keeps its smallest one.
 */
export function winnow(shingles: Uint32Array, windowSize = WINDOW_SIZE): Uint32Array {
  const positions: number[] = [];
  let smallest = -1;
  for (let end = 0; end < shingles.length; end++) {
    const start = end - windowSize + 1;
    if (smallest < Math.max(start, 0)) smallest = rightmostSmallest(shingles, Math.max(start, 0), end);
    else if (shingles[end]! <= shingles[smallest]!) smallest = end;
    const windowIsWhole = start >= 0 || end === shingles.length - 1;
    if (windowIsWhole && positions.at(-1) !== smallest) positions.push(smallest);
  }
  return Uint32Array.from(positions);
}

function rightmostSmallest(values: Uint32Array, start: number, end: number): number {
  let smallest = start;
  for (let i = start + 1; i <= end; i++) {
    if (values[i]! <= values[smallest]!) smallest = i;
  }
  return smallest;
}
