import { checksumOf } from './checksum.ts';

/** A kind of file made of sections. */
export interface FileFormat {
  /** First word, four letters read little-endian: another byte order reads as a foreign file. */
  readonly magic: number;
  /** Rises with any change of the layout. */
  readonly version: number;
  /** As errors call it. */
  readonly name: string;
}

/** Sections begin on this many bytes, so that every typed array can view them in place. */
const ALIGNMENT = 8;
/** Bytes under one checksum: small enough that one bucket costs little to verify, large enough that checksums weigh nothing. */
const BLOCK_BYTES = 1024;
const BLOCK_BITS = 10;
const HEADER_WORDS = 5;
const ENTRY_WORDS = 2;
/** More sections than any version has. */
const MAX_SECTIONS = 64;

/**
 * The sections of a file, viewed in place over one buffer.
 *
 *   word 0  magic            word 3  number of blocks, K
 *   word 1  version          word 4  checksum of all words from 5 to the body
 *   word 2  number of sections, S
 *   then    S entries: offset, length (bytes)
 *   then    K checksums, one a block: the body in blocks of 1024 bytes; a zero word when their end is not on 8 bytes
 *   then    the body: the sections, each on 8 bytes, zeros between
 */
export class Sections {
  private readonly body: Int32Array;
  private readonly isVerified: Uint8Array;

  private constructor(
    private readonly buffer: ArrayBuffer,
    private readonly table: Uint32Array,
    private readonly checksums: Uint32Array,
    private readonly bodyStart: number,
    /** As errors call the file. */
    readonly name: string,
  ) {
    this.body = new Int32Array(buffer, bodyStart);
    this.isVerified = new Uint8Array(checksums.length);
  }

  /** Opens the section table. Throws one clear sentence when the buffer is not a whole file of this format. */
  static from(buffer: ArrayBuffer, { magic, version, name }: FileFormat): Sections {
    if (buffer.byteLength < HEADER_WORDS * 4)
      throw new Error(`Not a Headwater ${name}: the file is too short.`);
    const header = new Uint32Array(buffer, 0, HEADER_WORDS) as unknown as number[];
    const [foundMagic, foundVersion, count, blocks, checksum] = header;
    if (foundMagic !== magic) throw new Error(`Not a Headwater ${name}.`);
    if (foundVersion !== version) {
      const known = `${capitalized(name)} format ${foundVersion} is not known here`;
      throw new Error(`${known}; expected format ${version}.`);
    }
    const bodyStart = bodyStartOf(count!, blocks!);
    if (count! > MAX_SECTIONS || buffer.byteLength < bodyStart) {
      throw new Error(`Damaged ${name}: its header is cut off.`);
    }
    if (checksumOfHead(buffer, bodyStart) !== checksum) {
      throw new Error(`Damaged ${name}: its header was changed.`);
    }
    const table = new Uint32Array(buffer, HEADER_WORDS * 4, count! * ENTRY_WORDS);
    const wrong = wrongLayout(table, { bodyStart, blocks: blocks!, fileBytes: buffer.byteLength });
    if (wrong !== undefined) throw new Error(`Damaged ${name}: ${wrong}.`);
    const checksums = new Uint32Array(buffer, table.byteOffset + table.byteLength, blocks);
    return new Sections(buffer, table, checksums, bodyStart, name);
  }

  /** Number of sections. */
  get count(): number {
    return this.table.length / ENTRY_WORDS;
  }

  /** A section in place; nothing of it is verified yet. */
  at(index: number): Section {
    const start = this.table[index * ENTRY_WORDS]!;
    const bytes = new Uint8Array(this.buffer, start, this.table[index * ENTRY_WORDS + 1]!);
    return new Section(this, bytes, start - this.bodyStart);
  }

  /** Verifies the blocks of a stretch of the body, each at its first use. */
  verify(from: number, to: number): void {
    for (let block = from >>> BLOCK_BITS; block << BLOCK_BITS < to; block++) {
      if (this.isVerified[block] === 0) this.verifyBlock(block);
    }
  }

  private verifyBlock(block: number): void {
    if (checksumOfBlock(this.body, block) !== this.checksums[block]) {
      throw new Error(
        `Damaged ${this.name}: bytes from ${this.bodyStart + block * BLOCK_BYTES} on were changed.`,
      );
    }
    this.isVerified[block] = 1;
  }
}

/** One section of a pack: its bytes, and the check that must come before they are read. */
export class Section {
  constructor(
    private readonly sections: Sections,
    readonly bytes: Uint8Array,
    private readonly bodyOffset: number,
  ) {}

  /** Verifies the bytes `from .. to` of the section at their first use. Throws when they were changed or lie outside. */
  verify(from: number, to: number): void {
    if (!(from >= 0 && from <= to && to <= this.bytes.length))
      throw new Error(`Damaged ${this.sections.name}: an offset points outside.`);
    this.sections.verify(this.bodyOffset + from, this.bodyOffset + to);
  }

  /** The section as 32-bit numbers, of which those to be read must be verified first. */
  unverifiedWords(): Uint32Array {
    return new Uint32Array(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length >>> 2);
  }

  /** The whole section as 16-bit numbers, verified. */
  shorts(): Uint16Array {
    this.verify(0, this.bytes.length);
    return new Uint16Array(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length >>> 1);
  }

  /** The whole section as 32-bit numbers, verified. */
  words(): Uint32Array {
    this.verify(0, this.bytes.length);
    return this.unverifiedWords();
  }
}

/** Writes sections into one buffer that `Sections.from` opens. The same sections give the same bytes. */
export function packSections(
  sections: readonly ArrayBufferView[],
  { magic, version }: FileFormat,
): ArrayBuffer {
  const bodyBytes = sections.reduce((sum, section) => sum + align(section.byteLength), 0);
  const blocks = Math.ceil(bodyBytes / BLOCK_BYTES);
  const bodyStart = bodyStartOf(sections.length, blocks);
  const buffer = new ArrayBuffer(bodyStart + bodyBytes);
  const head = headOf(buffer, bodyStart);
  let offset = bodyStart;
  sections.forEach((section, i) => {
    new Uint8Array(buffer).set(bytesOf(section), offset);
    head.set([offset, section.byteLength], i * ENTRY_WORDS);
    offset += align(section.byteLength);
  });
  const body = new Int32Array(buffer, bodyStart);
  for (let block = 0; block < blocks; block++) {
    head[sections.length * ENTRY_WORDS + block] = checksumOfBlock(body, block);
  }
  new Uint32Array(buffer).set([magic, version, sections.length, blocks, checksumOfHead(buffer, bodyStart)]);
  return buffer;
}

/** What is wrong with a table: sections must lie one behind the other and fill the file, so that no offset points elsewhere. */
function wrongLayout(
  table: Uint32Array,
  { bodyStart, blocks, fileBytes }: { bodyStart: number; blocks: number; fileBytes: number },
): string | undefined {
  let next = bodyStart;
  for (let i = 0; i < table.length; i += ENTRY_WORDS) {
    if (table[i] !== next) return 'its sections do not follow each other';
    next = align(next + table[i + 1]!);
  }
  if (fileBytes !== next) return `found ${fileBytes} bytes, expected ${next}`;
  return blocks === Math.ceil((next - bodyStart) / BLOCK_BYTES)
    ? undefined
    : `${blocks} checksums do not cover it`;
}

function capitalized(name: string): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}

function bodyStartOf(sections: number, blocks: number): number {
  return align((HEADER_WORDS + sections * ENTRY_WORDS + blocks) * 4);
}

/** The words between the header and the body: section table, block checksums, at most one zero. */
function headOf(buffer: ArrayBuffer, bodyStart: number): Uint32Array {
  return new Uint32Array(buffer, HEADER_WORDS * 4, bodyStart / 4 - HEADER_WORDS);
}

function checksumOfHead(buffer: ArrayBuffer, bodyStart: number): number {
  const head = headOf(buffer, bodyStart);
  return checksumOf(head, 0, head.length);
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function checksumOfBlock(body: Int32Array, block: number): number {
  const first = block * (BLOCK_BYTES / 4);
  return checksumOf(body, first, Math.min(first + BLOCK_BYTES / 4, body.length));
}
