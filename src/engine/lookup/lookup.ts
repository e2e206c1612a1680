import type { EntityIndex } from '../entities/entity-index.ts';
import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import { holderOf } from './holder.ts';
import { type Holder, LOOKUP_SCHEMA, type LookupAnswer, type LookupOrder } from './lookup-answer.ts';
import { findNamed } from './named.ts';
import { type Query, readQuery } from './query.ts';
import { findVersions } from './versions.ts';
import { findWordHolders, type WordHolder, type WordHolders } from './word-holders.ts';

/** Documents listed: more of them nobody reads. */
export const MOST_HOLDERS = 50;

/** Looks a phrase, a quotation or a name up in the packs: who has the words or a version of them, who is named. */
export function lookUp(
  query: string,
  corpus: Corpus,
  index: EntityIndex,
  { order = 'oldest' }: { readonly order?: LookupOrder } = {},
): LookupAnswer {
  const read = readQuery(query);
  const found = findWordHolders(read, corpus, order, MOST_HOLDERS);
  const refused = refusalOf(read, found);
  const earliest = found.earliest && wordHolder(read, found.earliest);
  return {
    schema: LOOKUP_SCHEMA,
    query: read.words,
    order,
    ...(refused && { refused }),
    ...(earliest && { earliest: earliest.document }),
    holders: sorted(listed(read, corpus, found, earliest), order),
    hasMore: found.hasMore,
    entities: findNamed(read, corpus, index),
    searched: corpus.searched,
  };
}

function refusalOf({ text, stems }: Query, found: WordHolders): LookupAnswer['refused'] {
  if (text.tokens.count === 0) return 'empty';
  return stems.length === 0 || found.isTooCommon ? 'only-common-words' : undefined;
}

/** Those with the words, the earliest among them; where there is room, those with a version of them. */
function listed(query: Query, corpus: Corpus, found: WordHolders, earliest: Holder | undefined): Holder[] {
  const same = found.holders.map(holder => wordHolder(query, holder));
  const isLeftOut = earliest && !same.some(({ document }) => document === earliest.document);
  if (isLeftOut) same[same.length - 1] = earliest;
  if (same.length === MOST_HOLDERS) return same;
  const isListed = ({ pack, row }: DocumentPlace) =>
    found.holders.some(holder => holder.pack === pack && holder.row === row);
  const versions = findVersions(query, corpus, MOST_HOLDERS)
    .filter(place => !isListed(place))
    .map(place => holderOf(place, place));
  return [...same, ...versions].slice(0, MOST_HOLDERS);
}

function wordHolder({ stems }: Query, { sentence, isFolded, ...place }: WordHolder): Holder {
  // Of one word alone a pack does not tell "mill" from "mills" for certain.
  const likeness = isFolded || stems.length < 2 ? 'folded' : 'verbatim';
  return holderOf(place, { from: sentence, to: sentence, likeness });
}

/** By date, undated last. */
function sorted(holders: readonly Holder[], order: LookupOrder): Holder[] {
  const sign = order === 'oldest' ? 1 : -1;
  return [...holders].sort(({ date: a }, { date: b }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (a < b ? -1 : Number(a > b));
  });
}
