/** The three sections of the stem index: distinct stem hashes ascending, offsets of their rows, rows ascending. */
export interface StemSections {
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly rows: Uint16Array;
}

/** Writes stem hash → rows; a stem in more than `maxFrequency` documents tells nothing and is left out. */
export function packStems(
  rowsByStem: ReadonlyMap<number, readonly number[]>,
  maxFrequency: number,
): StemSections {
  const kept = [...rowsByStem].filter(([, rows]) => rows.length <= maxFrequency).sort(([a], [b]) => a - b);
  const offsets = new Uint32Array(kept.length + 1);
  kept.forEach(([, rows], i) => {
    offsets[i + 1] = offsets[i]! + rows.length;
  });
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    offsets,
    rows: Uint16Array.from(kept.flatMap(([, rows]) => rows)),
  };
}

/** Rows of the documents with a stem, in place; found by binary search. */
export function rowsWithStem({ hashes, offsets, rows }: StemSections, hash: number): Uint16Array {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? rows.subarray(offsets[low], offsets[low + 1]) : rows.subarray(0, 0);
}
