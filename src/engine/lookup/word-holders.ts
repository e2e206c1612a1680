import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import { findRow } from '../verdicts/likeness.ts';
import { quotedWords } from '../verdicts/quoted.ts';
import { earliestOf } from './copies.ts';
import type { LookupOrder } from './lookup-answer.ts';
import type { Query } from './query.ts';
import { rowsWithWords } from './word-rows.ts';

/** A document that has the words in a row. */
export interface WordHolder extends DocumentPlace {
  /** Days since 1970 of it or its earliest copy. */
  readonly day: number | undefined;
  readonly sentence: number;
  readonly isFolded: boolean;
}

/** The documents with the words. */
export interface WordHolders {
  /** In the order asked for, undated last. */
  readonly holders: readonly WordHolder[];
  readonly earliest?: WordHolder;
  readonly hasMore: boolean;
  /** Whether the words are too common for what a pack holds to tell who has them. */
  readonly isTooCommon: boolean;
}

/** Documents whose sketches are read at one lookup: it takes some 100 ms. */
const MOST_READ = 5000;
/** So many more documents than chance brings show that it is not chance. */
const TELLING = 20;

/** Finds the documents that have all words of a query in a row, `most` of them. */
export function findWordHolders(query: Query, corpus: Corpus, order: LookupOrder, most: number): WordHolders {
  const places = corpus.packs.map(pack => ({ pack, ...rowsWithWords(pack, query.text, query.stems) }));
  const rows = places.flatMap(({ pack, rows }) =>
    rows.map(row => ({ pack, row, day: dayOf({ pack, row }) })),
  );
  const isAll = rows.length <= MOST_READ;
  const found = confirmed(query, inOrder(rows, order), isAll ? Number.POSITIVE_INFINITY : most + 1);
  const byChance = places.reduce((sum, place) => sum + place.byChance, 0);
  const isTooCommon = found.length < TELLING * byChance;
  if (isTooCommon) return { holders: [], hasMore: false, isTooCommon };
  if (found.length === 0) return { holders: [], hasMore: false, isTooCommon };
  const oldest = order === 'oldest' || isAll ? found : confirmed(query, inOrder(rows, 'oldest'), 1);
  const earliest = inOrder(oldest, 'oldest')[0]!;
  return {
    holders: found.slice(0, most),
    ...(earliest.day !== undefined && { earliest }),
    hasMore: found.length > most,
    isTooCommon,
  };
}

function confirmed(
  { text }: Query,
  rows: readonly (DocumentPlace & { readonly day: number | undefined })[],
  most: number,
): WordHolder[] {
  const quoted = quotedWords(text, 0, text.tokens.count);
  const found: WordHolder[] = [];
  for (const { pack, row, day } of rows) {
    const same = findRow(quoted, { numbers: pack.numbersOf(row) });
    if (same) found.push({ pack, row, day, sentence: same.from, isFolded: same.verdict === 'folded' });
    if (found.length === most) break;
  }
  return found;
}

/** By day, undated last. */
function inOrder<Dated extends { readonly day: number | undefined }>(
  rows: readonly Dated[],
  order: LookupOrder,
): Dated[] {
  const sign = order === 'oldest' ? 1 : -1;
  return [...rows].sort(({ day: a }, { day: b }) =>
    a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : sign * (a - b),
  );
}

function dayOf({ pack, row }: DocumentPlace): number | undefined {
  return pack.dayOf(earliestOf({ pack, row }));
}
