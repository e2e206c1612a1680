import { SKETCH_BITS } from '../text/hash.ts';

/*
 * Sketches are sorted, distinct numbers of SKETCH_BITS bits. Of n of them the gaps are near 2^SKETCH_BITS / n, so each gap is
 * written as Golomb and Rice do: its low b bits as they are, the rest as so many ones and a zero (Rice & Plaunt,
 * "Adaptive variable-length coding", 1971). b follows from n and is not written.
 */

/** Bits of a gap that are written as they are, for sketches of n hashes: log2 of 0.69 times the mean gap is the best. */
function plainBits(n: number): number {
  return Math.max(0, Math.round(Math.log2((0.69 * (1 << SKETCH_BITS)) / n)));
}

/** Writes sketches bit by bit, low bits first. */
export class SketchWriter {
  private readonly bytes: number[] = [];
  private bits = 0;

  /** One sketch; its number of hashes must be known to the reader. */
  add(sketch: Uint16Array): void {
    const plain = plainBits(sketch.length);
    let next = 0;
    for (const hash of sketch) {
      const gap = hash - next;
      for (let ones = gap >>> plain; ones > 0; ones--) this.write(1, 1);
      this.write(0, 1);
      this.write(gap, plain);
      next = hash + 1;
    }
  }

  /** Everything written, in whole bytes. */
  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }

  private write(value: number, count: number): void {
    for (let i = 0; i < count; i++) {
      if (this.bits % 8 === 0) this.bytes.push(0);
      if ((value >>> i) & 1) this.bytes[this.bits >>> 3]! |= 1 << (this.bits & 7);
      this.bits++;
    }
  }
}

/** Bits of a gap's ones that are looked at together. */
const STEP = 16;
/** More ones than any gap has. */
const MAX_ONES = 1 << SKETCH_BITS;

/** Reads sketches one behind the other. Throws where they are cut off. */
export class SketchReader {
  private bit = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next sketch, of `length` hashes, into `hashes` from `start` on. */
  read(hashes: Uint16Array, start: number, length: number): void {
    const plain = plainBits(length);
    const mask = (1 << plain) - 1;
    let next = 0;
    for (let i = start; i < start + length; i++) {
      const ones = this.readOnes();
      next += (ones << plain) | (this.peek() & mask);
      this.bit += plain;
      if (next >= 1 << SKETCH_BITS) throw new Error('Damaged pack: a sketch is out of range.');
      hashes[i] = next++;
    }
    if (this.bit > 8 * this.bytes.length) throw new Error('Damaged pack: sketches are cut off.');
  }

  /** Number of ones up to the next zero, which is passed over. */
  private readOnes(): number {
    let ones = 0;
    for (;;) {
      const zeros = ~this.peek() & ((1 << STEP) - 1);
      if (zeros !== 0) {
        const more = 31 - Math.clz32(zeros & -zeros);
        this.bit += more + 1;
        return ones + more;
      }
      ones += STEP;
      this.bit += STEP;
      if (ones > MAX_ONES) throw new Error('Damaged pack: a sketch is out of range.');
    }
  }

  /** The next 17 bits or more, low ones first; zeros after the end. */
  private peek(): number {
    const at = this.bit >>> 3;
    const { bytes } = this;
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)) >>> (this.bit & 7);
  }
}
