import type { Pack } from '../../../src/engine/pack/pack.ts';
import { hashWord } from '../../../src/engine/text/hash.ts';

/** Hashes tried, spread over all buckets of a small pack. */
const HASHES = 400;

/** Asks a pack everything it can be asked; reads every section from end to end. */
export function readAll(pack: Pack): void {
  for (let row = 0; row < pack.documentCount; row++) {
    pack.recordOf(row);
    pack.numbersOf(row);
    pack.dayOf(row);
    pack.copiesOf(row);
    pack.checksStartOf(row);
  }
  const places = new Uint32Array(1024);
  for (let i = 0; i < HASHES; i++) {
    pack.stemFrequency(hashWord(`word ${i}`));
    const count = pack.findFingerprint(hashWord(`shingle ${i}`), places);
    for (const place of places.subarray(0, count)) if (place < pack.wordCount) pack.rowOfWord(place);
  }
  verifyAll(pack);
}

/** Bytes between sections and entries that no lookup meets are verified too. */
function verifyAll(pack: Pack): void {
  for (let bucket = 0; bucket < 4096; bucket++) {
    pack.stemFrequency((bucket << 20) >>> 0);
    pack.findFingerprint((bucket << 20) >>> 0, new Uint32Array(1));
  }
}
