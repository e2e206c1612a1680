import { dayNumber, isoDay } from '../text/day.ts';
import { ByteReader, ByteWriter } from './byte-coding.ts';
import type { DocumentRecord, PackDocument } from './pack-document.ts';
import type { Section } from './sections.ts';

/*
 * A record is four words: where its own strings begin, where its text's numbers begin, its first word, and its group (low 16
 * bits) with the row + 1 of the document whose text it repeats (high 16 bits, 0 none). One more record ends the last.
 * What many documents share (kind, issuer, language, section, speaker, the address up to its last slash) stands once, in a group.
 */
const RECORD_WORDS = 4;
const STRINGS = 0;
const NUMBERS = 1;
const FIRST_WORD = 2;
const GROUP = 3;

/** Fields that a group may lack, in file order. */
const GROUP_FIELDS = ['issuer', 'language', 'section', 'speaker'] as const;

/** Strings of a record's own: id, title, the address behind its last slash, a date that is no day. */
const OWN_FIELDS = 4;

/** The five sections that records are read from. */
export interface RecordSections {
  readonly records: Section;
  readonly strings: Section;
  readonly groupOffsets: Section;
  readonly groups: Section;
  readonly days: Section;
}

/** Where a document's text stands. */
export interface TextPlace {
  /** Byte of the numbers section where the text's numbers begin. */
  readonly numbers: number;
  readonly firstWord: number;
  /** Row of the document whose text this one repeats. */
  readonly copyOf?: number;
}

/** Collects records. */
export class RecordWriter {
  private readonly records: number[] = [];
  private readonly strings = new ByteWriter();
  private readonly groups = new Map<string, number>();
  private readonly groupOffsets: number[] = [];
  private readonly groupBytes = new ByteWriter();
  private readonly days: number[] = [];

  get count(): number {
    return this.records.length / RECORD_WORDS;
  }

  /** Adds a document's record. */
  add(document: PackDocument, place: TextPlace): void {
    const day = plainDay(document.date);
    const slash = (document.url ?? '').lastIndexOf('/') + 1;
    const group = this.groupOf(document, (document.url ?? '').slice(0, slash));
    this.push(place, group + (((place.copyOf ?? -1) + 1) << 16));
    this.days.push(heldDay(document.date) ?? 0);
    this.strings.text(document.id);
    this.strings.text(document.title);
    this.strings.text((document.url ?? '').slice(slash));
    this.strings.text(day === undefined ? (document.date ?? '') : '');
  }

  /** Ends the last record; the sections in the order of `RecordSections`. */
  done(end: TextPlace): readonly ArrayBufferView[] {
    this.push(end, 0);
    return [
      Uint32Array.from(this.records),
      this.strings.done(),
      Uint32Array.from([...this.groupOffsets, this.groupBytes.length]),
      this.groupBytes.done(),
      Uint16Array.from(this.days),
    ];
  }

  private push(place: TextPlace, group: number): void {
    this.records.push(this.strings.length, place.numbers, place.firstWord, group >>> 0);
  }

  private groupOf(document: PackDocument, base: string): number {
    const fields = [document.kind ?? 'statement', base, ...GROUP_FIELDS.map(field => document[field] ?? '')];
    const key = JSON.stringify(fields);
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    this.groupOffsets.push(this.groupBytes.length);
    for (const field of fields) this.groupBytes.text(field);
    this.groups.set(key, this.groups.size);
    return this.groups.size - 1;
  }
}

/** The day number of a date that is nothing but a day that two bytes hold; other dates are held as strings. */
function plainDay(date: string | undefined): number | undefined {
  const day = heldDay(date);
  return day !== undefined && isoDay(day) === date ? day : undefined;
}

function heldDay(date: string | undefined): number | undefined {
  const day = dayNumber(date);
  return day !== undefined && day <= 0xffff ? day : undefined;
}

/** Reads records in place, strings decoded when asked for. */
export class Records {
  private readonly words: Uint32Array;
  private readonly groupOffsets: Uint32Array;
  /** Days since 1970 of every row, 0 where unknown, in place. */
  readonly days: Uint16Array;
  /** Groups that were read: a hundred documents share a few. */
  private readonly knownGroups = new Map<number, readonly string[]>();

  constructor(private readonly sections: RecordSections) {
    this.words = sections.records.words();
    this.groupOffsets = sections.groupOffsets.words();
    this.days = sections.days.shorts();
    if (this.words.length !== (this.days.length + 1) * RECORD_WORDS) {
      throw new Error('Damaged pack: its records are incomplete.');
    }
  }

  get count(): number {
    return this.days.length;
  }

  /** Row of the document whose text a row repeats, if any. */
  copyOf(row: number): number | undefined {
    const copied = this.words[row * RECORD_WORDS + GROUP]! >>> 16;
    return copied === 0 ? undefined : copied - 1;
  }

  /** Rows of the documents that repeat another's text, by the row of that other one. */
  copiesByText(): Map<number, number[]> {
    const copies = new Map<number, number[]>();
    const { words, count } = this;
    for (let row = 0, at = GROUP; row < count; row++, at += RECORD_WORDS) {
      if (words[at]! < 1 << 16) continue;
      const text = this.copyOf(row)!;
      const known = copies.get(text);
      if (known) known.push(row);
      else copies.set(text, [row]);
    }
    return copies;
  }

  /** Rows dated between two days, both included, ascending. */
  rowsBetween(first: number, last: number): number[] {
    const rows: number[] = [];
    for (let day = first; day <= last; day++) {
      // A search in native code: a loop over all rows takes a hundred times as long before it is compiled.
      for (let row = this.days.indexOf(day); row >= 0; row = this.days.indexOf(day, row + 1)) rows.push(row);
    }
    return rows.sort((a, b) => a - b);
  }

  firstWord(row: number): number {
    return this.words[row * RECORD_WORDS + FIRST_WORD]!;
  }

  /** Byte of the numbers section where a row's numbers begin. */
  numbers(row: number): number {
    return this.words[row * RECORD_WORDS + NUMBERS]!;
  }

  /** The row whose text holds a word of the pack. */
  rowOfWord(word: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.words[middle * RECORD_WORDS + FIRST_WORD]! <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The whole record, strings decoded. */
  at(row: number): Omit<DocumentRecord, 'words' | 'sentences'> {
    const at = row * RECORD_WORDS;
    const own = readerOf(
      this.sections.strings,
      this.words[at + STRINGS]!,
      this.words[at + RECORD_WORDS + STRINGS]!,
    );
    const [id, title, urlEnd, date] = texts(own, OWN_FIELDS);
    const [kind, base, ...shared] = this.group(this.words[at + GROUP]! & 0xffff);
    const record: { -readonly [Field in keyof DocumentRecord]?: DocumentRecord[Field] } = {};
    const url = base! + urlEnd!;
    if (url !== '') record.url = url;
    const day = this.days[row]!;
    if (date !== '' || day !== 0) record.date = date !== '' ? date! : isoDay(day);
    GROUP_FIELDS.forEach((field, i) => {
      if (shared[i] !== '') record[field] = shared[i]!;
    });
    return { id: id!, title: title!, kind: kind === 'report' ? 'report' : 'statement', ...record };
  }

  private group(number: number): readonly string[] {
    let group = this.knownGroups.get(number);
    if (!group) {
      const { groups } = this.sections;
      const reader = readerOf(groups, this.groupOffsets[number]!, this.groupOffsets[number + 1]!);
      group = texts(reader, 2 + GROUP_FIELDS.length);
      this.knownGroups.set(number, group);
    }
    return group;
  }
}

/** So many strings, and no more bytes. */
function texts(reader: ByteReader, count: number): readonly string[] {
  const found = reader.texts();
  if (found.length !== count) throw new Error('Damaged pack: a record has too few strings, or too many.');
  return found;
}

function readerOf(section: Section, start: number, end: number): ByteReader {
  section.verify(start, end);
  return new ByteReader(section.bytes, start, end);
}
