/** Bytes written one behind the other; grows as needed. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  length = 0;

  /** One byte, the low 8 bits of a number. */
  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** Bytes as they are. */
  copy(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A whole number below 2^32 as LEB128: seven bits a byte, low ones first, the top bit set when more follow. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A string: its length in bytes, then UTF-8. */
  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.number(encoded.length);
    this.copy(encoded);
  }

  /** Everything written. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.length + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Bytes of the longest number. */
export const MAX_NUMBER_BYTES = 5;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A string from UTF-8, a byte-order mark at its head kept. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Reads what a `ByteWriter` wrote, between two places of a byte array. Throws at its end. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    /** The next byte to be read. */
    public at: number,
    /** Where reading ends. */
    public end: number,
  ) {}

  /** The next byte. */
  byte(): number {
    if (this.at >= this.end) throw new Error('Damaged pack: a list is cut off.');
    return this.bytes[this.at++]!;
  }

  /** The next bytes, in place. */
  take(length: number): Uint8Array {
    if (length > this.end - this.at) throw new Error('Damaged pack: a list is cut off.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** The next number. */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 7 * MAX_NUMBER_BYTES; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new Error('Damaged pack: a number is too long.');
  }

  /** Reads distances, each from the number before, into `numbers`. Thousands are read for a page: the loop is written flat. */
  ascending(numbers: Uint16Array, count: number): void {
    const { bytes, end } = this;
    let { at } = this;
    let number = 0;
    for (let i = 0; i < count; i++) {
      if (at >= end) throw new Error('Damaged pack: a list is cut off.');
      const byte = bytes[at]!;
      if (byte < 128) {
        number += byte;
        at++;
      } else {
        this.at = at;
        number += this.number();
        at = this.at;
      }
      numbers[i] = number;
    }
    this.at = at;
  }

  /** Passes over numbers without reading them. */
  skip(count: number): void {
    const { bytes, end } = this;
    let { at } = this;
    // A number ends with the one of its bytes that has no top bit.
    for (let left = count; left > 0; at++) {
      if (at >= end) throw new Error('Damaged pack: a list is cut off.');
      if (bytes[at]! < 128) left--;
    }
    this.at = at;
  }

  /** The next string. */
  text(): string {
    return textOf(this.take(this.number()));
  }

  /** The strings up to the end: those of A–Z and other single bytes are decoded in one piece. */
  texts(): string[] {
    const start = this.at;
    const all = textOf(this.bytes.subarray(start, this.end));
    const isOneByteEach = all.length === this.end - start;
    const texts: string[] = [];
    while (this.at < this.end) {
      if (!isOneByteEach) {
        texts.push(this.text());
        continue;
      }
      const length = this.number();
      const from = this.at - start;
      this.take(length);
      texts.push(all.slice(from, from + length));
    }
    return texts;
  }
}
