import { shingle } from '../reuse/shingle.ts';
import { winnow } from '../reuse/winnow.ts';
import { dayNumber } from '../text/day.ts';
import { hashPair } from '../text/hash.ts';
import { type ReadText, readText, sketchOf } from '../text/read-text.ts';
import type { PackDocument } from './pack-document.ts';
import { packPostings } from './postings.ts';
import { encodeRecord, RECORD_WORDS } from './records.ts';
import { packSections } from './sections.ts';
import { packSketches } from './sketches.ts';
import { packStems } from './stem-index.ts';
import { StringWriter } from './strings.ts';

/** Rows are 16-bit numbers in the postings. */
const MAX_DOCUMENTS = 0xffff;
/** Sentences are counted in one byte; a longer one goes on as the next. */
const MAX_SENTENCE_WORDS = 255;
/** A fingerprint in more documents than this is boilerplate. */
const MAX_FINGERPRINT_DOCUMENTS = 64;
/** A stem in a larger share of the documents does not tell one from another. */
const MAX_STEM_SHARE = 0.02;
/** In a small pack a stem may stand in this many documents whatever their share. */
const MIN_STEM_DOCUMENTS = 40;

/** Everything collected while documents are added; columns of numbers, one file section each. */
class Columns {
  readonly strings = new StringWriter();
  readonly records: Uint32Array[] = [];
  readonly sentenceLengths: number[] = [];
  readonly sketchLengths: number[] = [];
  readonly sketches: Uint16Array[] = [];
  readonly checks: Uint8Array[] = [];
  readonly dates: number[] = [];
  readonly fingerprints = new Map<number, number[]>();
  readonly stems = new Map<number, number[]>();
  /** Row of the first document with a text, by the hash of all its words. */
  readonly texts = new Map<string, number>();
  words = 0;

  get row(): number {
    return this.records.length;
  }
}

/**
 * Packs documents into one file: numbers computed from their texts, and bibliographic facts; no text.
 * The same documents in the same order give the same bytes. A text that stands twice is held once.
 * Throws when an id is missing or used twice, or when there are too many documents.
 */
export function packDocuments(name: string, documents: Iterable<PackDocument>): ArrayBuffer {
  const columns = new Columns();
  columns.strings.add(name);
  const ids = new Set<string>();
  for (const document of documents) {
    if (document.id === '' || ids.has(document.id))
      throw new Error(`Document id “${document.id}” is empty or used twice.`);
    if (ids.size === MAX_DOCUMENTS) throw new Error(`A pack holds up to ${MAX_DOCUMENTS} documents.`);
    ids.add(document.id);
    addDocument(columns, document);
  }
  const end = { id: '', title: '' };
  const place = { firstWord: columns.words, firstSentence: columns.sentenceLengths.length };
  columns.records.push(encodeRecord(end, place, columns.strings));
  return packSections(sectionsOf(columns, ids.size));
}

function addDocument(columns: Columns, document: PackDocument): void {
  const text = readText(document.text ?? '');
  const key = textKey(text);
  const copyOf = text.tokens.count > 0 ? columns.texts.get(key) : undefined;
  const place = { firstWord: columns.words, firstSentence: columns.sentenceLengths.length };
  if (text.tokens.count > 0 && copyOf === undefined) {
    columns.texts.set(key, columns.row);
    addText(columns, text);
  }
  // A record without text is found by its title.
  if (text.tokens.count === 0) postStems(columns, readText(document.title).stems);
  columns.dates.push(dayNumber(document.date) ?? 0);
  columns.records.push(
    encodeRecord(document, { ...place, ...(copyOf !== undefined && { copyOf }) }, columns.strings),
  );
}

function textKey(text: ReadText): string {
  let forward = 0;
  let backward = 0;
  for (let i = 0; i < text.hashes.length; i++) {
    forward = hashPair(forward, text.hashes[i]!);
    backward = hashPair(backward, text.hashes[text.hashes.length - 1 - i]!);
  }
  return `${text.hashes.length}:${forward}:${backward}`;
}

function addText(columns: Columns, text: ReadText): void {
  for (let i = 0; i < text.sentences.length; i++) {
    for (let from = text.sentenceStarts[i]!; from < text.sentenceStarts[i + 1]!; from += MAX_SENTENCE_WORDS) {
      const to = Math.min(from + MAX_SENTENCE_WORDS, text.sentenceStarts[i + 1]!);
      const sketch = sketchOf(text.stems, from, to);
      columns.sentenceLengths.push(to - from);
      columns.sketchLengths.push(sketch.length);
      columns.sketches.push(sketch);
    }
  }
  columns.checks.push(text.checks);
  columns.words += text.tokens.count;
  const shingles = shingle(text.hashes);
  for (const position of winnow(shingles)) post(columns.fingerprints, shingles[position]!, columns.row);
  postStems(columns, text.stems);
}

function postStems(columns: Columns, stems: Uint32Array): void {
  for (const stem of stems) if (stem !== 0) post(columns.stems, stem, columns.row);
}

function post(postings: Map<number, number[]>, hash: number, row: number): void {
  const rows = postings.get(hash);
  if (!rows) postings.set(hash, [row]);
  else if (rows.at(-1) !== row) rows.push(row);
}

function sectionsOf(columns: Columns, documents: number): ArrayBufferView[] {
  const strings = columns.strings.sections();
  const fingerprints = packPostings(columns.fingerprints, MAX_FINGERPRINT_DOCUMENTS);
  const sketches = packSketches(columns.sketches);
  const stems = packStems(
    columns.stems,
    Math.max(MIN_STEM_DOCUMENTS, Math.floor(documents * MAX_STEM_SHARE)),
  );
  const records = new Uint32Array(columns.records.length * RECORD_WORDS);
  columns.records.forEach((record, i) => {
    records.set(record, i * RECORD_WORDS);
  });
  return [
    strings.offsets,
    strings.bytes,
    records,
    Uint8Array.from(columns.sentenceLengths),
    Uint8Array.from(columns.sketchLengths),
    sketches.low,
    sketches.high,
    joined(columns.checks),
    fingerprints.offsets,
    fingerprints.keys,
    fingerprints.rows,
    stems.hashes,
    stems.offsets,
    stems.rows,
    stems.common,
    stems.commonFrequencies,
    Uint32Array.from(columns.dates),
  ];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let next = 0;
  for (const part of parts) {
    all.set(part, next);
    next += part.length;
  }
  return all;
}
