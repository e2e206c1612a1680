import type { SharedShingle } from './shared-shingles.ts';
import { SHINGLE_SIZE } from './shingle.ts';
import { WINDOW_SIZE } from './winnow.ts';

/** What more documents than these share is boilerplate too, though the packs hold its places. */
const MANY_DOCUMENTS = 8;
/** Unless so much of the text is of that kind: then it is a story that all print. */
const MOST_OF_TEXT = 0.5;

/** Adds to the words marked as boilerplate those of shingles that many documents share, and the words between. */
export function completeBoilerplate(isBoilerplate: Uint8Array, shingles: readonly SharedShingle[]): void {
  const isWidespread = new Uint8Array(isBoilerplate.length);
  for (const { at, rows } of shingles) {
    if (rows.length > MANY_DOCUMENTS) isWidespread.fill(1, at, at + SHINGLE_SIZE);
  }
  fillGaps(isWidespread);
  const words = isWidespread.reduce((sum, one) => sum + one, 0);
  if (words < MOST_OF_TEXT * isWidespread.length) {
    isWidespread.forEach((one, i) => {
      isBoilerplate[i]! |= one;
    });
  }
  fillGaps(isBoilerplate);
}

/** Of boilerplate only some shingles are kept as fingerprints: the words between them belong to it too. */
function fillGaps(isBoilerplate: Uint8Array): void {
  let last = -1;
  for (let i = 0; i < isBoilerplate.length; i++) {
    if (isBoilerplate[i] === 0) continue;
    if (last >= 0 && i - last <= WINDOW_SIZE) isBoilerplate.fill(1, last, i);
    last = i;
  }
}
