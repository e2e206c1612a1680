import type { Corpus } from '../pack/corpus.ts';
import { BOILERPLATE } from '../pack/fingerprints.ts';
import type { Pack } from '../pack/pack.ts';
import { TYPOGRAPHY_BITS } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';
import { SHINGLE_SIZE, shingle } from './shingle.ts';
import { GUARANTEED_RUN, WINDOW_SIZE } from './winnow.ts';

/** The documents that share one shingle with a text: packs by number, rows, each document once. */
export interface SharedShingle {
  readonly packs: number[];
  readonly rows: number[];
}

/** What a text and the fingerprints of a corpus have in common. */
export interface SharedShingles {
  /** A shingle that the text repeats stands here once. */
  readonly shingles: SharedShingle[];
  /** Rows by pack of the documents that share a run of `GUARANTEED_RUN` words or more. */
  readonly longRuns: readonly Set<number>[];
  /** One for every word of the text that belongs to boilerplate. */
  readonly isBoilerplate: Uint8Array;
}

/** Places of one fingerprint in one pack; no pack holds more. */
const MAX_PLACES = 1024;

/**
 * Finds the shingles of a text that documents hold as fingerprints. All shingles of the text are looked up, so that a run is found
 * whichever of its shingles the document keeps. What the word checks do not confirm is left out.
 */
export function findSharedShingles(text: ReadText, corpus: Corpus): SharedShingles {
  const hashes = shingle(text.hashes);
  const seen = new Set<number>();
  const places = new Uint32Array(MAX_PLACES);
  const found: SharedShingles = {
    shingles: [],
    longRuns: corpus.packs.map(() => new Set()),
    isBoilerplate: new Uint8Array(text.tokens.count),
  };
  for (let at = 0; at < hashes.length; at++) {
    const shared: SharedShingle = { packs: [], rows: [] };
    for (let number = 0; number < corpus.packs.length; number++) {
      const count = corpus.packs[number]!.findFingerprint(hashes[at]!, places);
      if (count > 0)
        addPlaces(
          { text, at, pack: corpus.packs[number]!, number },
          places.subarray(0, count),
          found,
          shared,
        );
    }
    if (shared.rows.length > 0 && !seen.has(hashes[at]!)) found.shingles.push(shared);
    seen.add(hashes[at]!);
  }
  fillGaps(found.isBoilerplate);
  return found;
}

/** A shingle of a text, and the pack in which it is looked up. */
interface Lookup {
  readonly text: ReadText;
  /** The shingle's first word. */
  readonly at: number;
  readonly pack: Pack;
  readonly number: number;
}

function addPlaces(lookup: Lookup, places: Uint32Array, found: SharedShingles, shared: SharedShingle): void {
  const { text, at, pack, number } = lookup;
  for (const place of places) {
    if (place === BOILERPLATE) {
      found.isBoilerplate.fill(1, at, at + SHINGLE_SIZE);
      continue;
    }
    const row = pack.rowOfWord(place);
    const run = equalAround(text, at, pack.checksOf(row), place - pack.firstWordOf(row));
    if (run < SHINGLE_SIZE) continue;
    if (run >= GUARANTEED_RUN) found.longRuns[number]!.add(row);
    if (shared.rows.at(-1) === row && shared.packs.at(-1) === number) continue;
    shared.packs.push(number);
    shared.rows.push(row);
  }
}

/** Number of equal words around a shingle, as far as matters for a long run; 0 when its own words differ. */
function equalAround(text: ReadText, at: number, there: Uint8Array, word: number): number {
  const here = text.checks[((at + word) & 1) as 0 | 1];
  const isEqual = (k: number) => here[at + k]! >>> TYPOGRAPHY_BITS === there[word + k]! >>> TYPOGRAPHY_BITS;
  const most = Math.min(GUARANTEED_RUN, here.length - at, there.length - word);
  let to = 0;
  while (to < most && isEqual(to)) to++;
  if (to < SHINGLE_SIZE) return 0;
  const least = -Math.min(GUARANTEED_RUN, at, word);
  let from = 0;
  while (from > least && isEqual(from - 1)) from--;
  return to - from;
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
