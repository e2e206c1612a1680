import { MAX_NUMBER_BYTES, textOf } from './byte-coding.ts';
import { type DocumentNumbers, numbersFrom, sentenceCount } from './document-numbers.ts';
import { Fingerprints } from './fingerprints.ts';
import type { DocumentRecord } from './pack-document.ts';
import { PACK_FORMAT, SECTION } from './pack-format.ts';
import { Records } from './records.ts';
import { type Section, Sections } from './sections.ts';
import { StemRows, Stems } from './stems.ts';

/** A corpus in one file, opened in place over one buffer. Rows are documents in the order they were packed. */
export class Pack {
  private copies: Map<number, number[]> | undefined;
  private readonly stemRows: StemRows;

  private constructor(
    readonly name: string,
    private readonly records: Records,
    private readonly numbers: Section,
    private readonly fingerprints: Fingerprints,
    private readonly stems: Stems,
  ) {
    this.stemRows = new StemRows(records.count);
  }

  /** Opens a pack without copying it. Throws one clear sentence when the buffer is not one, or is damaged. */
  static from(buffer: ArrayBuffer): Pack {
    const sections = Sections.from(buffer, PACK_FORMAT);
    const expected = Object.keys(SECTION).length;
    if (sections.count !== expected)
      throw new Error(`Damaged pack: ${sections.count} sections, expected ${expected}.`);
    const at = (name: keyof typeof SECTION) => sections.at(SECTION[name]);
    const [name, numbers] = [at('name'), at('numbers')];
    name.verify(0, name.bytes.length);
    const records = new Records({
      records: at('records'),
      strings: at('strings'),
      groupOffsets: at('groupOffsets'),
      groups: at('groups'),
      days: at('days'),
    });
    // Every word has a check of one byte there.
    if (records.firstWord(records.count) > numbers.bytes.length)
      throw new Error('Damaged pack: its words are not all there.');
    return new Pack(
      textOf(name.bytes),
      records,
      numbers,
      new Fingerprints(at('fingerprintBuckets'), at('fingerprints')),
      new Stems(at('stemBuckets'), at('stems')),
    );
  }

  get documentCount(): number {
    return this.records.count;
  }

  /** Words of all texts, copies counted once. */
  get wordCount(): number {
    return this.records.firstWord(this.records.count);
  }

  /** Days since 1970 of every row, 0 where unknown, in place. */
  get days(): Uint16Array {
    return this.records.days;
  }

  /** Rows dated between two days, both included, ascending. */
  rowsBetween(first: number, last: number): number[] {
    return this.records.rowsBetween(first, last);
  }

  /** Title, address, date and the like of a document. */
  recordOf(row: number): DocumentRecord {
    return {
      ...this.records.at(row),
      words: this.wordsOf(row),
      sentences: this.sentencesOf(row),
    };
  }

  /** Days since 1970 of a document's date; `undefined` without one. */
  dayOf(row: number): number | undefined {
    return this.days[row] === 0 ? undefined : this.days[row];
  }

  /** Words of a document's text; a copy answers with the text it repeats. */
  wordsOf(row: number): number {
    const text = this.records.copyOf(row) ?? row;
    return this.records.firstWord(text + 1) - this.records.firstWord(text);
  }

  /** Row of the document whose text a row repeats, if any. */
  copyOf(row: number): number | undefined {
    return this.records.copyOf(row);
  }

  /** Rows of the documents that repeat a row's text. */
  copiesOf(row: number): readonly number[] {
    this.copies ??= this.records.copiesByText();
    return this.copies.get(row) ?? [];
  }

  /** What the pack holds of a document's text; a copy answers with the text it repeats. */
  numbersOf(row: number): DocumentNumbers {
    return numbersFrom(this.numberBytes(row), this.wordsOf(row));
  }

  private numberBytes(row: number, most = Number.POSITIVE_INFINITY): Uint8Array {
    const text = this.records.copyOf(row) ?? row;
    const start = this.records.numbers(text);
    const end = Math.min(start + most, this.records.numbers(text + 1));
    this.numbers.verify(start, end);
    return this.numbers.bytes.subarray(start, end);
  }

  /** Sentences of a text; nothing behind their number is verified, as records are asked for by the hundred. */
  private sentencesOf(row: number): number {
    return sentenceCount(this.numberBytes(row, MAX_NUMBER_BYTES));
  }

  /** Writes the places of a fingerprint into `places`; answers how many. See `Fingerprints.find`. */
  findFingerprint(hash: number, places: Uint32Array): number {
    return this.fingerprints.find(hash, places);
  }

  /** Row of the document that holds a word, counted over all texts. */
  rowOfWord(place: number): number {
    return this.records.rowOfWord(place);
  }

  /** Number of a document's first word, counted over all texts. */
  firstWordOf(row: number): number {
    return this.records.firstWord(row);
  }

  /** All word checks, in place, other numbers between them. Ask `checksStartOf` before reading those of a document. */
  get checks(): Uint8Array {
    return this.numbers.bytes;
  }

  /** Where the word checks of a document's text begin in `checks`. */
  checksStartOf(row: number): number {
    const end = this.records.numbers(row + 1);
    const start = end - this.wordsOf(row);
    this.numbers.verify(start, end);
    return start;
  }

  /** Rows and frequency of a stem. The answer is good until the next stem is asked for. */
  findStem(hash: number): StemRows {
    this.stems.find(hash, this.stemRows);
    return this.stemRows;
  }

  /** Number of documents with a stem, common ones too. */
  stemFrequency(hash: number): number {
    return this.findStem(hash).frequency;
  }
}
