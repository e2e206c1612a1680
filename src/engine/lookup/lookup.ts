import type { EntityIndex } from '../entities/entity-index.ts';
import { listEntities } from '../entities/listed.ts';
import { findMentions } from '../entities/mentions.ts';
import type { Corpus } from '../pack/corpus.ts';
import { Rarity } from '../reuse/rarity.ts';
import { findSaid, type SaidThere } from '../reuse/sentence-lookup.ts';
import { readText } from '../text/read-text.ts';
import { type Holder, LOOKUP_SCHEMA, type LookupAnswer, type LookupOrder } from './lookup-answer.ts';

const LIKENESS = { 'same-words': 'verbatim', folded: 'folded', 'other-words': 'retold' } as const;

/** Looks a phrase, a quotation or a name up in the packs. */
export function lookUp(
  query: string,
  corpus: Corpus,
  index: EntityIndex,
  { order = 'oldest' }: { readonly order?: LookupOrder } = {},
): LookupAnswer {
  const text = readText(query.trim());
  const holders = findSaid(text, corpus, new Rarity(corpus), 50).map(holderOf);
  const entities = listEntities(findMentions(text.tokens, index));
  return {
    schema: LOOKUP_SCHEMA,
    query: query.trim(),
    order,
    holders,
    hasMore: false,
    entities: entities.map(({ mentions, ...entity }) => entity),
    searched: corpus.searched,
  };
}

function holderOf({ pack, row, from, to, likeness }: SaidThere): Holder {
  const { id, title, url, issuer, speaker, date, kind } = pack.recordOf(row);
  return {
    document: id,
    pack: pack.name,
    title,
    ...(url !== undefined && { url }),
    ...(issuer !== undefined && { issuer }),
    ...(speaker !== undefined && { speaker }),
    ...(date !== undefined && { date }),
    kind,
    sentences: { from, to },
    likeness: LIKENESS[likeness],
    copies: [],
  };
}
