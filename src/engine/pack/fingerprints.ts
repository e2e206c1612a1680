import { Buckets, bucketBits, bucketOf, keyOf } from './buckets.ts';
import type { Section } from './sections.ts';

/*
 * An entry is a key of one byte and a place of three: the number of the shingle's first word, counted over all texts
 * of the pack. A bucket of n entries is n keys, then n places, both in order of the whole hash. Bucket and key are some 23
 * bits of hash: of the entries found a few are there by chance, and the word checks at the place tell which.
 */
const KEY_BITS = 8;
const PLACE_BYTES = 3;
const ENTRY_BYTES = 1 + PLACE_BYTES;
/** The place of a fingerprint that stands in too many documents to tell: it is held once, to be known. */
export const BOILERPLATE = 2 ** (8 * PLACE_BYTES) - 1;
/** Words that a place can tell apart. */
export const MAX_WORDS = BOILERPLATE;
/** Entries per bucket that the number of buckets aims at: docs/pack-choices.md compares. */
const BUCKET_AIM = 16;

/** Fingerprints collected for a pack: one hash and one place each. */
export interface PlacedFingerprints {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
}

/** The two sections of a fingerprint table. */
export function packFingerprints({
  hashes: fingerprints,
  places,
}: PlacedFingerprints): [Uint32Array, Uint8Array] {
  const hashes = fingerprints.map(spread);
  const order = Uint32Array.from(hashes.keys()).sort(
    (a, b) => hashes[a]! - hashes[b]! || places[a]! - places[b]!,
  );
  const bits = bucketBits(hashes.length, BUCKET_AIM);
  const offsets = new Uint32Array((1 << bits) + 1);
  for (const hash of hashes) offsets[bucketOf(hash, bits) + 1]! += ENTRY_BYTES;
  for (let bucket = 1; bucket < offsets.length; bucket++) offsets[bucket]! += offsets[bucket - 1]!;
  const bytes = new Uint8Array(hashes.length * ENTRY_BYTES);
  order.forEach((i, at) => {
    const bucket = bucketOf(hashes[i]!, bits);
    const [start, end] = [offsets[bucket]!, offsets[bucket + 1]!];
    const inBucket = at - start / ENTRY_BYTES;
    bytes[start + inBucket] = keyOf(hashes[i]!, bits, KEY_BITS);
    const place = start + (end - start) / ENTRY_BYTES + PLACE_BYTES * inBucket;
    for (let k = 0; k < PLACE_BYTES; k++) bytes[place + k] = places[i]! >>> (8 * k);
  });
  return [offsets, bytes];
}

/** Reads a fingerprint table in place. */
export class Fingerprints {
  private readonly buckets: Buckets;

  constructor(offsets: Section, entries: Section) {
    this.buckets = new Buckets(offsets, entries);
  }

  /**
   * Writes the places of a fingerprint into `places` and answers their number; where more are held than fit, the first.
   * Some are of other fingerprints with the same few bits.
   */
  find(fingerprint: number, places: Uint32Array): number {
    const hash = spread(fingerprint);
    const start = this.buckets.fetch(hash);
    const count = (this.buckets.endOf(hash) - start) / ENTRY_BYTES;
    const { bytes } = this.buckets;
    const key = keyOf(hash, this.buckets.bits, KEY_BITS);
    let found = 0;
    for (let i = 0; i < count && found < places.length; i++) {
      if (bytes[start + i] !== key) continue;
      const at = start + count + PLACE_BYTES * i;
      places[found++] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
    }
    return found;
  }
}

/** Winnowing keeps small hashes: multiplied by an odd number they fill all buckets alike. */
function spread(fingerprint: number): number {
  return Math.imul(fingerprint, 0x9e3779b1) >>> 0;
}
