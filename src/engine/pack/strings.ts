/** Collects strings, each once; the empty string is number 0. */
export class StringWriter {
  private readonly numbers = new Map<string, number>([['', 0]]);

  /** Number of a string in the table. */
  add(text: string | undefined): number {
    const known = this.numbers.get(text ?? '');
    if (known !== undefined) return known;
    this.numbers.set(text!, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The table's two sections: offsets (one more than strings) and UTF-8 bytes. */
  sections(): { readonly offsets: Uint32Array; readonly bytes: Uint8Array } {
    const encoder = new TextEncoder();
    const encoded = [...this.numbers.keys()].map(text => encoder.encode(text));
    const offsets = new Uint32Array(encoded.length + 1);
    encoded.forEach((bytes, i) => {
      offsets[i + 1] = offsets[i]! + bytes.length;
    });
    const bytes = new Uint8Array(offsets.at(-1)!);
    encoded.forEach((part, i) => {
      bytes.set(part, offsets[i]);
    });
    return { offsets, bytes };
  }
}

/** Reads strings of a table in place, decoding one only when it is asked for. */
export class Strings {
  private readonly decoder = new TextDecoder();

  constructor(
    private readonly offsets: Uint32Array,
    private readonly bytes: Uint8Array,
  ) {}

  /** The string of a number; `undefined` for the empty one. */
  at(number: number): string | undefined {
    const start = this.offsets[number]!;
    const end = this.offsets[number + 1]!;
    return end > start ? this.decoder.decode(this.bytes.subarray(start, end)) : undefined;
  }
}
