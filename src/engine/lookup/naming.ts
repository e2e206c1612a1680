import type { EntityIndex } from '../entities/entity-index.ts';
import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Searched } from '../report.ts';
import { findRow } from '../verdicts/likeness.ts';
import { quotedWords } from '../verdicts/quoted.ts';
import { earliestOf } from './copies.ts';
import { type Query, readQuery } from './query.ts';
import { soughtNames } from './sought-names.ts';
import { rowsWithWords } from './word-rows.ts';

/** Which name of a page is looked for in the packs. */
export interface NamingQuestion {
  /** The entity's, so that a spelling which means another is left out. */
  readonly id: string;
  /** Its name, then the spellings that the page uses. */
  readonly names: readonly string[];
}

/** A document that names somebody or something. */
export type NamingDocument = Pick<DocumentRecord, 'title' | 'url' | 'issuer' | 'date'> & {
  readonly document: string;
};

interface Sought {
  /** The spellings that were looked for. */
  readonly names: readonly string[];
  readonly searched: readonly Searched[];
}

/** A name that the packs tell the documents of. */
export interface Counted extends Sought {
  readonly kind: 'counted';
  /** How many have one of the spellings, copies counted too. */
  readonly documents: number;
  /** The newest of them, the last first, undated last; all when they are few. */
  readonly newest: readonly NamingDocument[];
  /** When they are more, the oldest of them, the first first. */
  readonly oldest: readonly NamingDocument[];
}

/** A name of words so common that the packs do not tell which documents have it; of a single word, how many. */
export interface TooCommon extends Sought {
  readonly kind: 'too-common';
  readonly documents?: number;
}

/** What the packs hold that has a name. */
export type Naming = Counted | TooCommon;

/** Documents listed from each end; all when there are no more than that. */
const FEW = 3;
/** Documents in which a name is confirmed: some 15 ms. */
const MOST_CONFIRMED = 800;
/** Documents with the rarest word from which two words, or more, are not looked for: too many have them to be confirmed. */
const MOST_FREQUENT_OF_TWO = 1500;
const MOST_FREQUENT_OF_MORE = 3000;
/** Spellings that the packs are scanned for, since a pack has all their words in many documents: some 20 ms each. */
const MOST_SCANS = 2;

/** A document with a name, and the day it is from. */
interface Place extends DocumentPlace {
  readonly day: number | undefined;
}

/** What came of one spelling: the documents, or of a single common word their number. */
type Found = { readonly name: string } & (
  | { readonly places: readonly DocumentPlace[] }
  | { readonly documents: number }
);

/** Finds the documents that have a name, in any of its spellings. */
export function findNaming(asked: NamingQuestion, corpus: Corpus, index: EntityIndex): Naming {
  const { searched } = corpus;
  const found = findSpellings(soughtNames(asked, index), corpus);
  const names = found.map(({ name }) => name);
  const common = found.flatMap(one => ('documents' in one ? [one.documents] : []));
  if (common.length > 0) return { kind: 'too-common', names, documents: Math.max(...common), searched };
  if (found.length === 0) return { kind: 'too-common', names, searched };
  const places = distinct(found.flatMap(one => ('places' in one ? one.places : []))).sort(byDay);
  return { kind: 'counted', names, ...countedOf(places), searched };
}

function countedOf(places: readonly Place[]): Pick<Counted, 'documents' | 'newest' | 'oldest'> {
  const isFew = places.length <= 2 * FEW;
  const dated = places.filter(({ day }) => day !== undefined);
  return {
    documents: places.reduce((sum, { pack, row }) => sum + 1 + pack.copiesOf(row).length, 0),
    newest: (isFew ? places : places.slice(0, FEW)).map(documentAt),
    oldest: isFew ? [] : dated.slice(-FEW).reverse().map(documentAt),
  };
}

/** What came of each spelling that can be looked for; a single word that is too common speaks for all. */
function findSpellings(names: readonly string[], corpus: Corpus): Found[] {
  const queries = names
    .map(name => ({ name, ...readQuery(name) }))
    .filter(({ stems }) => stems.length > 0)
    .map(query => ({ ...query, isScanned: needsScan(query.stems, corpus) }));
  const common = queries.filter(({ isScanned, stems }) => isScanned && stems.length === 1);
  if (common.length > 0)
    return common.map(({ name, stems }) => ({ name, documents: corpus.stemFrequency(stems[0]!) }));
  let scans = 0;
  return queries.flatMap(query => {
    if (query.isScanned && scans++ === MOST_SCANS) return [];
    const places = placesOf(query, corpus);
    return places ? [{ name: query.name, places }] : [];
  });
}

/** Whether a pack has all stems in so many documents that it does not list them. */
function needsScan(stems: readonly number[], { packs }: Corpus): boolean {
  return packs.some(pack =>
    stems.every(stem => {
      const { frequency, count } = pack.findStem(stem);
      return frequency > 0 && count === 0;
    }),
  );
}

/** The documents that have words in a row; nothing when the words are too common to tell. */
function placesOf({ text, stems }: Query, corpus: Corpus): DocumentPlace[] | undefined {
  const rarest = Math.min(...stems.map(stem => corpus.stemFrequency(stem)));
  if (rarest > (stems.length < 3 ? MOST_FREQUENT_OF_TWO : MOST_FREQUENT_OF_MORE)) return undefined;
  const candidates = corpus.packs.flatMap(pack =>
    rowsWithWords(pack, text, stems).rows.map(row => ({ pack, row })),
  );
  if (candidates.length > MOST_CONFIRMED) return undefined;
  const words = quotedWords(text, 0, text.tokens.count);
  return candidates.filter(({ pack, row }) => findRow(words, { numbers: pack.numbersOf(row) }));
}

function distinct(places: readonly DocumentPlace[]): Place[] {
  const seen = new Map<DocumentPlace['pack'], Set<number>>();
  return places.flatMap(({ pack, row }) => {
    const rows = seen.get(pack) ?? new Set();
    seen.set(pack, rows);
    if (rows.has(row)) return [];
    rows.add(row);
    return [{ pack, row, day: pack.dayOf(earliestOf({ pack, row })) }];
  });
}

/** The newest first, undated last. */
function byDay({ day: a }: Place, { day: b }: Place): number {
  return a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : b - a;
}

function documentAt(place: DocumentPlace): NamingDocument {
  const { id, title, url, issuer, date } = place.pack.recordOf(earliestOf(place));
  return {
    document: id,
    title,
    ...(url !== undefined && { url }),
    ...(issuer !== undefined && { issuer }),
    ...(date !== undefined && { date }),
  };
}
