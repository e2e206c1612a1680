import type { Section } from './sections.ts';

/**
 * A table of buckets: entries sorted by hash and grouped by its top bits, so that a reader fetches the one bucket it
 * needs and no other.
 *
 *   offsets  u32 × (2^B + 1)   entries of bucket b are bytes offsets[b] .. offsets[b + 1] of
 *   entries  bytes             what an entry looks like is its table's own affair
 */
export class Buckets {
  private readonly offsets: Uint32Array;
  /** Top bits of a hash that choose its bucket. */
  readonly bits: number;

  constructor(
    offsets: Section,
    private readonly entries: Section,
  ) {
    this.offsets = offsets.words();
    this.bits = 31 - Math.clz32(this.offsets.length - 1);
    if (this.offsets.length !== (1 << this.bits) + 1) throw new Error('Damaged pack: a table lacks buckets.');
  }

  /** Bytes of the entries of all buckets; a bucket must be fetched before its bytes are read. */
  get bytes(): Uint8Array {
    return this.entries.bytes;
  }

  /** Fetches a hash's bucket, the one way to its bytes; answers where it begins in `bytes`. It ends at `endOf`. */
  fetch(hash: number): number {
    const bucket = bucketOf(hash, this.bits);
    const start = this.offsets[bucket]!;
    const end = this.offsets[bucket + 1]!;
    if (end - start > MAX_BUCKET_BYTES) throw new Error('Damaged pack: a bucket is too large.');
    this.entries.verify(start, end);
    return start;
  }

  /** Where a hash's bucket ends. */
  endOf(hash: number): number {
    return this.offsets[bucketOf(hash, this.bits) + 1]!;
  }
}

/** A bucket is read from end to end: a larger one was made to take time. */
const MAX_BUCKET_BYTES = 1 << 20;

/** Buckets for so many entries: a power of two that leaves about `aim` in each. */
export function bucketBits(entries: number, aim: number): number {
  return Math.min(MAX_BITS, Math.max(1, Math.round(Math.log2(entries / aim + 1))));
}

/** More buckets are never wanted of a pack of 2^24 words. */
const MAX_BITS = 20;

/** The bucket of a hash. */
export function bucketOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

/** The `keyBits` bits of a hash below those that choose its bucket. */
export function keyOf(hash: number, bits: number, keyBits: number): number {
  return (hash << bits) >>> (32 - keyBits);
}
