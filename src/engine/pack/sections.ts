/** First word of every pack: the bytes `HWPK` read as a little-endian word. */
const MAGIC = 0x4b505748;
/** Rises with any change of the layout. */
export const PACK_VERSION = 0;
/** Sections begin on this many bytes, so that every typed array can view them in place. */
const ALIGNMENT = 8;
const HEADER_WORDS = 4;
const ENTRY_WORDS = 4;

/**
 * The sections of a pack file, viewed in place over one buffer.
 *
 *   word 0  magic            word 2  number of sections, S
 *   word 1  version          word 3  checksum of the words 4 .. 4 + 4 S
 *   then    S entries: offset, length (bytes), checksum of the section and its padding, zero
 *   then    the sections, each on 8 bytes, zeros between
 */
export class Sections {
  private constructor(
    private readonly buffer: ArrayBuffer,
    private readonly table: Uint32Array,
    private readonly checked: boolean[],
  ) {}

  /** Opens the section table. Throws one clear sentence when the buffer is not a whole pack. */
  static from(buffer: ArrayBuffer): Sections {
    if (buffer.byteLength < HEADER_WORDS * 4) throw new Error('Not a Headwater pack: the file is too short.');
    const [magic, version, count, checksum] = new Uint32Array(buffer, 0, HEADER_WORDS) as unknown as number[];
    if (magic !== MAGIC) throw new Error('Not a Headwater pack.');
    if (version !== PACK_VERSION) {
      throw new Error(`Pack format ${version} is not known here; expected format ${PACK_VERSION}.`);
    }
    const headerBytes = (HEADER_WORDS + count! * ENTRY_WORDS) * 4;
    if (count! > 64 || buffer.byteLength < headerBytes)
      throw new Error('Damaged pack: its header is cut off.');
    const table = new Uint32Array(buffer, HEADER_WORDS * 4, count! * ENTRY_WORDS);
    if (checksumOf(bytesOf(table)) !== checksum) throw new Error('Damaged pack: its header was changed.');
    const end = count === 0 ? headerBytes : table.at(-4)! + table.at(-3)!;
    if (buffer.byteLength !== align(end)) {
      throw new Error(`Damaged pack: found ${buffer.byteLength} bytes, expected ${align(end)}.`);
    }
    return new Sections(buffer, table, new Array(count!).fill(false));
  }

  /** Number of sections. */
  get count(): number {
    return this.table.length / ENTRY_WORDS;
  }

  /** Bytes of a section; its checksum is verified at first use. */
  bytes(index: number): Uint8Array {
    const entry = index * ENTRY_WORDS;
    const bytes = new Uint8Array(this.buffer, this.table[entry]!, this.table[entry + 1]!);
    if (!this.checked[index]) {
      const padded = new Uint8Array(this.buffer, bytes.byteOffset, align(bytes.byteLength));
      if (checksumOf(padded) !== this.table[entry + 2])
        throw new Error(`Damaged pack: section ${index} was changed.`);
      this.checked[index] = true;
    }
    return bytes;
  }

  /** A section as 16-bit numbers, in place. */
  shorts(index: number): Uint16Array {
    const bytes = this.bytes(index);
    return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 1);
  }

  /** A section as 32-bit numbers, in place. */
  words(index: number): Uint32Array {
    const bytes = this.bytes(index);
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  }
}

/** Writes sections into one buffer that `Sections.from` opens. The same sections give the same bytes. */
export function packSections(sections: readonly ArrayBufferView[]): ArrayBuffer {
  const table = new Uint32Array(sections.length * ENTRY_WORDS);
  const first = align((HEADER_WORDS + table.length) * 4);
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + align(section.byteLength), first));
  let offset = first;
  sections.forEach((section, i) => {
    bytes.set(bytesOf(section), offset);
    const end = offset + align(section.byteLength);
    table.set([offset, section.byteLength, checksumOf(bytes.subarray(offset, end))], i * ENTRY_WORDS);
    offset = end;
  });
  new Uint32Array(bytes.buffer).set([MAGIC, PACK_VERSION, sections.length, checksumOf(bytesOf(table))]);
  new Uint32Array(bytes.buffer).set(table, HEADER_WORDS);
  return bytes.buffer;
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** FNV-1a over 32-bit words, whole ones only: finds damage, is no proof against forging. */
function checksumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash >>> 0;
}
