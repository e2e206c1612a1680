import { Buckets, bucketBits, bucketOf, keyOf } from './buckets.ts';
import { ByteReader, ByteWriter } from './byte-coding.ts';
import type { Section } from './sections.ts';

/*
 * An entry is a key of two bytes, then a number: twice the stem's document frequency, plus one when the stem is common. Of
 * a stem that is not, the rows follow, ascending, each as the distance from the one before.
 */
const KEY_BITS = 16;
/** Entries per bucket that the number of buckets aims at: half of them are passed over to find one. */
const BUCKET_AIM = 4;

/** The two sections of the stem table; of a stem in more than `maxFrequency` documents only the number is held. */
export function packStems(
  rowsByStem: ReadonlyMap<number, readonly number[]>,
  maxFrequency: number,
): [Uint32Array, Uint8Array] {
  const bits = bucketBits(rowsByStem.size, BUCKET_AIM);
  const offsets = new Uint32Array((1 << bits) + 1);
  const bytes = new ByteWriter();
  for (const [hash, rows] of mergedByKey(rowsByStem, bits)) {
    const key = keyOf(hash, bits, KEY_BITS);
    bytes.byte(key);
    bytes.byte(key >>> 8);
    const isCommon = rows.length > maxFrequency;
    bytes.number(2 * rows.length + (isCommon ? 1 : 0));
    for (let i = 0; i < rows.length && !isCommon; i++) bytes.number(rows[i]! - (rows[i - 1] ?? 0));
    offsets[bucketOf(hash, bits) + 1] = bytes.length;
  }
  for (let b = 1; b < offsets.length; b++) offsets[b] = Math.max(offsets[b]!, offsets[b - 1]!);
  return [offsets, bytes.done()];
}

/** Stems that bucket and key cannot tell apart are one: their rows are put together. */
function mergedByKey(
  rowsByStem: ReadonlyMap<number, readonly number[]>,
  bits: number,
): [hash: number, rows: readonly number[]][] {
  const merged: [number, readonly number[]][] = [];
  for (const [hash, rows] of [...rowsByStem].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && isSameKey(last[0], hash, bits)) {
      last[1] = [...new Set([...last[1], ...rows])].sort((a, b) => a - b);
    } else merged.push([hash, rows]);
  }
  return merged;
}

function isSameKey(a: number, b: number, bits: number): boolean {
  return (a ^ b) >>> Math.max(0, 32 - bits - KEY_BITS) === 0;
}

/** Rows of the documents that one stem stands in; one list serves all lookups. */
export class StemRows {
  readonly rows: Uint16Array;
  /** Rows held: 0 for an unknown stem and for a common one. */
  count = 0;
  /** Documents with the stem, common ones too. */
  frequency = 0;

  constructor(documents: number) {
    this.rows = new Uint16Array(documents);
  }
}

/** Reads the stem table in place. */
export class Stems {
  private readonly buckets: Buckets;
  private readonly reader: ByteReader;

  constructor(offsets: Section, entries: Section) {
    this.buckets = new Buckets(offsets, entries);
    this.reader = new ByteReader(entries.bytes, 0, 0);
  }

  /** Fills `found` with the rows and the frequency of a stem. */
  find(hash: number, found: StemRows): void {
    found.count = 0;
    found.frequency = 0;
    const { reader, buckets } = this;
    reader.at = buckets.fetch(hash);
    reader.end = buckets.endOf(hash);
    const key = keyOf(hash, buckets.bits, KEY_BITS);
    while (reader.at < reader.end) {
      const isThis = (reader.byte() | (reader.byte() << 8)) === key;
      const head = reader.number();
      const rows = (head & 1) === 1 ? 0 : head >>> 1;
      if (isThis) {
        found.frequency = head >>> 1;
        found.count = Math.min(rows, found.rows.length);
        reader.ascending(found.rows, found.count);
        return;
      }
      reader.skip(rows);
    }
  }
}
