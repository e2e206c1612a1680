import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { DocumentNumbers } from '../pack/document-numbers.ts';
import type { Pack } from '../pack/pack.ts';
import type { Rarity } from '../reuse/rarity.ts';
import type { SharedShingles } from '../reuse/shared-shingles.ts';
import { SHINGLE_SIZE } from '../reuse/shingle.ts';
import { GUARANTEED_RUN } from '../reuse/winnow.ts';
import { hasWordRow } from '../reuse/word-row.ts';
import type { ReadText } from '../text/read-text.ts';
import type { Held } from './held.ts';
import type { Likeness } from './likeness.ts';

/** A document that has quoted words, or nearly. */
export interface Holder extends DocumentPlace {
  readonly likeness: Likeness;
  /** Rarity of the quoted words that it has. */
  readonly weight: number;
}

/** Quoted words looked for everywhere: fewer stand anywhere by chance. */
const MIN_WORDS = 5;
/** A corpus of so few documents, somebody's own collection, is compared whole. */
const FEW_DOCUMENTS = 200;
/** A pack of so few documents beside larger ones is looked through for words in a row. */
const SMALL_PACK = 100;
/** Documents that the rarest words may leave, and documents compared. */
const MOST_ROWS = 40;
const MOST_COMPARED = 12;
/** Stems whose documents are intersected. */
const RAREST = 3;

/** What finding holders reads. */
export interface HolderSearch {
  readonly text: ReadText;
  readonly corpus: Corpus;
  readonly rarity: Rarity;
  readonly shared: SharedShingles;
  readonly articleDay: number | undefined;
  /** The documents of the days before the page. */
  readonly near: () => readonly DocumentPlace[];
  readonly numbersOf: (place: DocumentPlace) => DocumentNumbers;
}

/** Which holders are wanted. */
interface HoldersWanted {
  /** Documents passed over. */
  readonly known: readonly DocumentPlace[];
  /** What the words are to a document, as far as that is still wanted. */
  readonly compare: (held: Held) => Likeness | undefined;
}

/**
 * The documents of all packs that have words `from .. to` of a text: by its fingerprints there, else by their rarest stems. One is
 * compared when it is asked for, as most time goes there.
 */
export function* findHolders(
  search: HolderSearch,
  from: number,
  to: number,
  { known, compare }: HoldersWanted,
): Generator<Holder> {
  if (to - from < MIN_WORDS) return;
  const stems = [...new Set(search.text.stems.subarray(from, to))].filter(stem => stem !== 0);
  const all = stems.reduce((sum, stem) => sum + search.rarity.of(stem), 0);
  for (const place of placesFor(search, from, to, stems)) {
    if (known.some(one => isSame(one, place))) continue;
    const likeness = compare({ numbers: search.numbersOf(place) });
    if (!likeness) continue;
    const weight = (all * likeness.contentWords) / contentWords(search.text, from, to);
    yield { ...place, likeness, weight };
  }
}

function contentWords({ stems }: ReadText, from: number, to: number): number {
  return stems.subarray(from, to).reduce((sum, stem) => sum + (stem === 0 ? 0 : 1), 0);
}

function placesFor(
  search: HolderSearch,
  from: number,
  to: number,
  stems: readonly number[],
): DocumentPlace[] {
  if (isOwnCorpus(search.corpus)) return allPlaces(search.corpus);
  const byShingles = placesOfShingles(search, from, to);
  const isKnown = (place: DocumentPlace) => byShingles.some(one => isSame(one, place));
  const byStems = placesOfStems(search, stems).filter(place => !isKnown(place));
  const found = [...byShingles, ...byStems].slice(0, MOST_COMPARED);
  // A phrase without a rare word is found only where it is news; longer ones their fingerprints show.
  if (to - from >= GUARANTEED_RUN) return found;
  return [...found, ...placesInRow(search, from, to).filter(place => !found.some(one => isSame(one, place)))];
}

function isSame(place: DocumentPlace, other: DocumentPlace): boolean {
  return place.pack === other.pack && place.row === other.row;
}

/** Whether a pack is so small that somebody chose what is in it. */
export function isCollection({ documentCount }: Pack): boolean {
  return documentCount <= SMALL_PACK;
}

/** Documents of the days before, and of small packs, that have the words in a row by their checks. */
function placesInRow({ text, near, corpus }: HolderSearch, from: number, to: number): DocumentPlace[] {
  return [...near(), ...corpus.packs.filter(isCollection).flatMap(placesIn)]
    .filter(({ pack, row }) => hasWordRow(text, [from, to], pack, row))
    .slice(0, MOST_COMPARED);
}

/** Whether a corpus is somebody's own choice, so that what it holds is meant to be compared with. */
export function isOwnCorpus({ documentCount }: Corpus): boolean {
  return documentCount <= FEW_DOCUMENTS;
}

/** All documents. */
export function allPlaces({ packs }: Corpus): DocumentPlace[] {
  return packs.flatMap(placesIn);
}

function placesIn(pack: Pack): DocumentPlace[] {
  return Array.from({ length: pack.documentCount }, (_, row) => ({ pack, row }));
}

/** Documents that share shingles of the words, those that share the most first. */
function placesOfShingles({ shared, corpus }: HolderSearch, from: number, to: number): DocumentPlace[] {
  const counts = new Map<Pack, Map<number, number>>();
  for (const { at, packs, rows } of shared.shingles) {
    if (at < from || at + SHINGLE_SIZE > to) continue;
    rows.forEach((row, i) => {
      const pack = corpus.packs[packs[i]!]!;
      const ofPack = counts.get(pack) ?? new Map<number, number>();
      counts.set(pack, ofPack.set(row, (ofPack.get(row) ?? 0) + 1));
    });
  }
  return [...counts]
    .flatMap(([pack, rows]) => [...rows].map(([row, count]) => ({ pack, row, count })))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_COMPARED);
}

/** Documents that have all of the rarest stems; none when a stem stands in no document at all. */
function placesOfStems({ corpus, rarity }: HolderSearch, stems: readonly number[]): DocumentPlace[] {
  const rarest = [...stems].sort((a, b) => rarity.of(b) - rarity.of(a)).slice(0, RAREST);
  return corpus.packs.flatMap(pack => {
    let rows: number[] | undefined;
    for (const stem of rarest) {
      const found = pack.findStem(stem);
      // Of a common stem only the number is held.
      if (found.count < found.frequency) continue;
      const own = found.rows.subarray(0, found.count);
      rows = rows === undefined ? [...own] : rows.filter(row => own.includes(row));
      if (rows.length === 0) break;
    }
    return rows && rows.length <= MOST_ROWS ? rows.map(row => ({ pack, row })) : [];
  });
}
