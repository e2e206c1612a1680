import { shingle } from '../reuse/shingle.ts';
import { winnow } from '../reuse/winnow.ts';
import { hashPair } from '../text/hash.ts';
import { type ReadText, readText } from '../text/read-text.ts';
import { ByteWriter } from './byte-coding.ts';
import { packNumbers } from './document-numbers.ts';
import { BOILERPLATE, MAX_WORDS, type PlacedFingerprints, packFingerprints } from './fingerprints.ts';
import type { PackDocument } from './pack-document.ts';
import { PACK_FORMAT } from './pack-format.ts';
import { RecordWriter } from './records.ts';
import { packSections } from './sections.ts';
import { packStems } from './stems.ts';

/** Rows are 16-bit numbers. */
const MAX_DOCUMENTS = 0xffff;
/** A fingerprint in a larger share of the documents is boilerplate, or in more than the most below, but never in fewer than the least. */
const BOILERPLATE_SHARE = 0.02;
const LEAST_BOILERPLATE = 8;
const MOST_BOILERPLATE = 64;
/** Places of one fingerprint in one document: only a text that repeats itself without end has more. */
const MAX_PLACES = 64;
/** A stem in a larger share of the documents does not tell one from another. */
const MAX_STEM_SHARE = 0.02;
/** In a small pack a stem may stand in this many documents whatever their share. */
const MIN_STEM_DOCUMENTS = 40;

/** Everything collected while documents are added. */
class Collected {
  readonly records = new RecordWriter();
  readonly numbers = new ByteWriter();
  readonly hashes: number[] = [];
  readonly places: number[] = [];
  /** Documents with each fingerprint, the last of them, and its places there. */
  readonly holders = new Map<number, { documents: number; last: number; places: number }>();
  readonly stems = new Map<number, number[]>();
  /** Row of the first document with a text, by the hash of all its words. */
  readonly texts = new Map<string, number>();
  words = 0;

  /** Where the next text goes. */
  get place() {
    return { numbers: this.numbers.length, firstWord: this.words };
  }
}

/**
 * Packs documents into one file: numbers computed from their texts, and bibliographic facts; no text.
 * The same documents in the same order give the same bytes. A text that stands twice is held once.
 * Throws when an id is missing or used twice, or when there are too many documents or words for one pack.
 */
export function packDocuments(name: string, documents: Iterable<PackDocument>): ArrayBuffer {
  const collected = new Collected();
  const ids = new Set<string>();
  for (const document of documents) {
    if (document.id === '' || ids.has(document.id))
      throw new Error(`Document id “${document.id}” is empty or used twice.`);
    if (ids.size === MAX_DOCUMENTS) throw new Error(`A pack holds up to ${MAX_DOCUMENTS} documents.`);
    ids.add(document.id);
    addDocument(collected, document);
  }
  const sections = [
    new TextEncoder().encode(name),
    ...collected.records.done(collected.place),
    collected.numbers.done(),
    ...packFingerprints(heldFingerprints(collected, ids.size)),
    ...packStems(collected.stems, Math.max(MIN_STEM_DOCUMENTS, Math.floor(ids.size * MAX_STEM_SHARE))),
  ];
  return packSections(sections, PACK_FORMAT);
}

function addDocument(collected: Collected, document: PackDocument): void {
  const text = readText(document.text ?? '');
  const key = textKey(text);
  const isEmpty = text.tokens.count === 0;
  const copyOf = isEmpty ? undefined : collected.texts.get(key);
  const { place } = collected;
  const row = collected.records.count;
  if (!isEmpty && copyOf === undefined) {
    collected.texts.set(key, row);
    addText(collected, text, row);
  }
  // A record without text is found by its title.
  if (isEmpty) postStems(collected, readText(document.title).stems, row);
  collected.records.add(document, { ...place, ...(copyOf !== undefined && { copyOf }) });
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

function addText(collected: Collected, text: ReadText, row: number): void {
  if (collected.words + text.tokens.count > MAX_WORDS)
    throw new Error(`A pack holds up to ${MAX_WORDS} words; make several of so large a collection.`);
  collected.numbers.copy(packNumbers(text));
  const shingles = shingle(text.hashes);
  for (const position of winnow(shingles)) {
    if (!isCounted(collected.holders, shingles[position]!, row)) continue;
    collected.hashes.push(shingles[position]!);
    collected.places.push(collected.words + position);
  }
  postStems(collected, text.stems, row);
  collected.words += text.tokens.count;
}

/** Counts a document's place of a fingerprint; answers whether it is to be held. */
function isCounted(holders: Collected['holders'], hash: number, row: number): boolean {
  const known = holders.get(hash);
  if (!known) holders.set(hash, { documents: 1, last: row, places: 1 });
  else if (known.last !== row) {
    known.documents++;
    known.last = row;
    known.places = 1;
  } else known.places++;
  return known === undefined || known.places <= MAX_PLACES;
}

function postStems({ stems }: Collected, hashes: Uint32Array, row: number): void {
  for (const hash of hashes) {
    if (hash === 0) continue;
    const rows = stems.get(hash);
    if (!rows) stems.set(hash, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
  }
}

/** The fingerprints that are held: each place of one that tells documents apart, and boilerplate once. */
function heldFingerprints({ hashes, places, holders }: Collected, documents: number): PlacedFingerprints {
  const most = Math.min(MOST_BOILERPLATE, Math.max(LEAST_BOILERPLATE, BOILERPLATE_SHARE * documents));
  const held = { hashes: [] as number[], places: [] as number[] };
  const hold = (hash: number, place: number) => {
    held.hashes.push(hash);
    held.places.push(place);
  };
  hashes.forEach((hash, i) => {
    if (holders.get(hash)!.documents <= most) hold(hash, places[i]!);
  });
  for (const [hash, { documents }] of holders) if (documents > most) hold(hash, BOILERPLATE);
  return { hashes: Uint32Array.from(held.hashes), places: Uint32Array.from(held.places) };
}
