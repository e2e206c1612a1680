/** Postings per bucket that the bucket count aims at: a lookup reads one short run. */
const BUCKET_AIM = 16;
/** More buckets than this would cost more than they save. */
const MAX_BUCKET_BITS = 16;
/** Bits of a hash kept beside its bucket number. */
const KEY_BITS = 16;

/** The three sections of a posting table. */
export interface PostingSections {
  /** One more than buckets: postings of bucket b are offsets[b] .. offsets[b + 1]. */
  readonly offsets: Uint32Array;
  /** The 16 bits of the hash below the bucket's, ascending within a bucket. */
  readonly keys: Uint16Array;
  /** Row of the document, ascending within a key. */
  readonly rows: Uint16Array;
}

/**
 * Writes hash → rows as buckets by the hash's top bits. A hash held by more than `maxFrequency` rows is
 * boilerplate and left out.
 */
export function packPostings(
  rowsByHash: ReadonlyMap<number, readonly number[]>,
  maxFrequency: number,
): PostingSections {
  const kept = [...rowsByHash].filter(([, rows]) => rows.length <= maxFrequency).sort(([a], [b]) => a - b);
  const total = kept.reduce((sum, [, rows]) => sum + rows.length, 0);
  const bits = Math.min(MAX_BUCKET_BITS, Math.max(1, Math.ceil(Math.log2(total / BUCKET_AIM + 1))));
  const offsets = new Uint32Array((1 << bits) + 1);
  const keys = new Uint16Array(total);
  const rows = new Uint16Array(total);
  let next = 0;
  for (const [hash, holders] of kept) {
    for (const row of holders) {
      keys[next] = keyOf(hash, bits);
      rows[next++] = row;
    }
    offsets[(hash >>> (32 - bits)) + 1] = next;
  }
  for (let b = 1; b < offsets.length; b++) offsets[b] = Math.max(offsets[b]!, offsets[b - 1]!);
  return { offsets, keys, rows };
}

/** Reads a posting table in place. */
export class Postings {
  private readonly bits: number;

  constructor(private readonly sections: PostingSections) {
    this.bits = Math.log2(sections.offsets.length - 1);
  }

  /** Rows of the documents that hold a hash, ascending; one bucket is read. */
  rowsOf(hash: number): Uint16Array {
    const { offsets, keys, rows } = this.sections;
    const bucket = hash >>> (32 - this.bits);
    const key = keyOf(hash, this.bits);
    const end = offsets[bucket + 1]!;
    let start = offsets[bucket]!;
    while (start < end && keys[start]! < key) start++;
    let after = start;
    while (after < end && keys[after] === key) after++;
    return rows.subarray(start, after);
  }
}

function keyOf(hash: number, bits: number): number {
  return (hash << bits) >>> (32 - KEY_BITS);
}
