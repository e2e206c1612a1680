/** The sections of the stem index. */
export interface StemSections {
  /** Hashes of the stems that tell documents apart, ascending. */
  readonly hashes: Uint32Array;
  /** Rows of stem i are offsets[i] .. offsets[i + 1]. */
  readonly offsets: Uint32Array;
  readonly rows: Uint16Array;
  /** Hashes of the stems too common to tell, ascending: only their document frequency is held. */
  readonly common: Uint32Array;
  readonly commonFrequencies: Uint32Array;
}

/** Writes stem hash → rows; of a stem in more than `maxFrequency` documents only the number is kept. */
export function packStems(
  rowsByStem: ReadonlyMap<number, readonly number[]>,
  maxFrequency: number,
): StemSections {
  const sorted = [...rowsByStem].sort(([a], [b]) => a - b);
  const kept = sorted.filter(([, rows]) => rows.length <= maxFrequency);
  const common = sorted.filter(([, rows]) => rows.length > maxFrequency);
  const offsets = new Uint32Array(kept.length + 1);
  kept.forEach(([, rows], i) => {
    offsets[i + 1] = offsets[i]! + rows.length;
  });
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    offsets,
    rows: Uint16Array.from(kept.flatMap(([, rows]) => rows)),
    common: Uint32Array.from(common, ([hash]) => hash),
    commonFrequencies: Uint32Array.from(common, ([, rows]) => rows.length),
  };
}

/** Rows of the documents with a stem, in place; none for a common one. */
export function rowsWithStem({ hashes, offsets, rows }: StemSections, hash: number): Uint16Array {
  const at = indexOf(hashes, hash);
  return at < 0 ? rows.subarray(0, 0) : rows.subarray(offsets[at], offsets[at + 1]);
}

/** Number of documents with a stem. */
export function stemFrequency(sections: StemSections, hash: number): number {
  const at = indexOf(sections.hashes, hash);
  if (at >= 0) return sections.offsets[at + 1]! - sections.offsets[at]!;
  const common = indexOf(sections.common, hash);
  return common < 0 ? 0 : sections.commonFrequencies[common]!;
}

function indexOf(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
}
