/**
 * Sketches in two sections: the low 8 bits of every stem hash a byte each, the high 4 bits two to a byte
 * (even places in the low half). A sketch is the sorted, distinct 12-bit stem hashes of one sentence.
 */
export interface SketchSections {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** Writes sketches one behind the other. */
export function packSketches(sketches: readonly Uint16Array[]): SketchSections {
  const total = sketches.reduce((sum, sketch) => sum + sketch.length, 0);
  const low = new Uint8Array(total);
  const high = new Uint8Array((total + 1) >>> 1);
  let next = 0;
  for (const sketch of sketches) {
    for (const hash of sketch) {
      low[next] = hash;
      high[next >>> 1]! |= (hash >>> 8) << ((next & 1) * 4);
      next++;
    }
  }
  return { low, high };
}

/** Reads the sketch that stands at `start` with `length` hashes. */
export function sketchAt(sections: SketchSections, start: number, length: number): Uint16Array {
  const sketch = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const at = start + i;
    sketch[i] = sections.low[at]! | (((sections.high[at >>> 1]! >>> ((at & 1) * 4)) & 15) << 8);
  }
  return sketch;
}
