import type { DocumentRecord } from './pack-document.ts';
import { Postings } from './postings.ts';
import { Records } from './records.ts';
import { Sections } from './sections.ts';
import { sketchAt } from './sketches.ts';
import { rowsWithStem, type StemSections, stemFrequency } from './stem-index.ts';
import { Strings } from './strings.ts';

/** Section numbers, in file order. */
export const SECTION = {
  stringOffsets: 0,
  strings: 1,
  records: 2,
  sentenceLengths: 3,
  sketchLengths: 4,
  sketchesLow: 5,
  sketchesHigh: 6,
  checks: 7,
  fingerprintOffsets: 8,
  fingerprintKeys: 9,
  fingerprintRows: 10,
  stemHashes: 11,
  stemOffsets: 12,
  stemRows: 13,
  commonStems: 14,
  commonStemFrequencies: 15,
  dates: 16,
} as const;

/** The text of one document as far as a pack holds it: numbers that align and compare, no words. */
export interface DocumentNumbers {
  /** One byte a word, in order: see `ReadText.checks`. */
  readonly checks: Uint8Array;
  /** Word index where each sentence begins, and the word count last. */
  readonly sentenceStarts: Uint32Array;
  /** One sketch a sentence. */
  readonly sketches: readonly Uint16Array[];
}

/** A corpus in one file, opened in place over one buffer. Rows are documents in the order they were packed. */
export class Pack {
  private sketchStarts: Uint32Array | undefined;
  private copies: Map<number, number[]> | undefined;

  private constructor(
    readonly name: string,
    private readonly sections: Sections,
    private readonly records: Records,
    private readonly fingerprints: Postings,
    private readonly stems: StemSections,
  ) {}

  /** Opens a pack without copying it. Throws one clear sentence when the buffer is not one, or is damaged. */
  static from(buffer: ArrayBuffer): Pack {
    const sections = Sections.from(buffer);
    const expected = Object.keys(SECTION).length;
    if (sections.count !== expected)
      throw new Error(`Damaged pack: ${sections.count} sections, expected ${expected}.`);
    const strings = new Strings(sections.words(SECTION.stringOffsets), sections.bytes(SECTION.strings));
    return new Pack(
      // The name is the first string that is not empty.
      strings.at(1) ?? '',
      sections,
      new Records(sections.words(SECTION.records), strings),
      new Postings({
        offsets: sections.words(SECTION.fingerprintOffsets),
        keys: sections.shorts(SECTION.fingerprintKeys),
        rows: sections.shorts(SECTION.fingerprintRows),
      }),
      {
        hashes: sections.words(SECTION.stemHashes),
        offsets: sections.words(SECTION.stemOffsets),
        rows: sections.shorts(SECTION.stemRows),
        common: sections.words(SECTION.commonStems),
        commonFrequencies: sections.words(SECTION.commonStemFrequencies),
      },
    );
  }

  get documentCount(): number {
    return this.records.count;
  }

  /** Words of all texts, copies counted once. */
  get wordCount(): number {
    return this.records.firstWord(this.records.count);
  }

  /** Title, address, date and the like of a document. */
  recordOf(row: number): DocumentRecord {
    return this.records.at(row);
  }

  /** Days since 1970 of a document's date; `undefined` without one. */
  dayOf(row: number): number | undefined {
    const day = this.sections.words(SECTION.dates)[row]!;
    return day === 0 ? undefined : day;
  }

  /** Words of a document's text; a copy answers with the text it repeats. */
  wordsOf(row: number): number {
    const text = this.records.copyOf(row) ?? row;
    return this.records.firstWord(text + 1) - this.records.firstWord(text);
  }

  /** Days since 1970 of every row, 0 where unknown, in place. */
  get days(): Uint32Array {
    return this.sections.words(SECTION.dates);
  }

  /** Row of the document whose text a row repeats, if any. */
  copyOf(row: number): number | undefined {
    return this.records.copyOf(row);
  }

  /** Rows of the documents that repeat a row's text. */
  copiesOf(row: number): readonly number[] {
    this.copies ??= this.collectCopies();
    return this.copies.get(row) ?? [];
  }

  private collectCopies(): Map<number, number[]> {
    const copies = new Map<number, number[]>();
    for (let row = 0; row < this.documentCount; row++) {
      const first = this.records.copyOf(row);
      if (first !== undefined) copies.set(first, [...(copies.get(first) ?? []), row]);
    }
    return copies;
  }

  /** Rows of the documents with a fingerprint, ascending. */
  rowsWithFingerprint(hash: number): Uint16Array {
    return this.fingerprints.rowsOf(hash);
  }

  /** Rows of the documents with a stem, ascending; none when the stem is too common to tell. */
  rowsWithStem(hash: number): Uint16Array {
    return rowsWithStem(this.stems, hash);
  }

  /** Number of documents with a stem, common ones too. */
  stemFrequency(hash: number): number {
    return stemFrequency(this.stems, hash);
  }

  /** Whether a stem stands in so many documents that it does not tell them apart. */
  isCommonStem(hash: number): boolean {
    return this.stemFrequency(hash) > 0 && this.rowsWithStem(hash).length === 0;
  }

  /** What the pack holds of a document's text; a copy answers with the text it repeats. */
  numbersOf(row: number): DocumentNumbers {
    const text = this.records.copyOf(row) ?? row;
    const firstSentence = this.records.firstSentence(text);
    const count = this.records.firstSentence(text + 1) - firstSentence;
    const lengths = this.sections.bytes(SECTION.sentenceLengths);
    const sketchLengths = this.sections.bytes(SECTION.sketchLengths);
    const all = {
      low: this.sections.bytes(SECTION.sketchesLow),
      high: this.sections.bytes(SECTION.sketchesHigh),
    };
    const sentenceStarts = new Uint32Array(count + 1);
    const sketches: Uint16Array[] = [];
    let sketchStart = this.sketchStart(text);
    for (let i = 0; i < count; i++) {
      sentenceStarts[i + 1] = sentenceStarts[i]! + lengths[firstSentence + i]!;
      const length = sketchLengths[firstSentence + i]!;
      sketches.push(sketchAt(all, sketchStart, length));
      sketchStart += length;
    }
    const checks = this.sections.bytes(SECTION.checks);
    return {
      checks: checks.subarray(this.records.firstWord(text), this.records.firstWord(text + 1)),
      sentenceStarts,
      sketches,
    };
  }

  /** Where a document's sketches begin; the places of all are summed up at first use. */
  private sketchStart(row: number): number {
    this.sketchStarts ??= this.sumSketches();
    return this.sketchStarts[row]!;
  }

  private sumSketches(): Uint32Array {
    const lengths = this.sections.bytes(SECTION.sketchLengths);
    const starts = new Uint32Array(this.records.count + 1);
    for (let row = 0; row < this.records.count; row++) {
      let sum = starts[row]!;
      const end = this.records.firstSentence(row + 1);
      for (let i = this.records.firstSentence(row); i < end; i++) sum += lengths[i]!;
      starts[row + 1] = sum;
    }
    return starts;
  }
}
