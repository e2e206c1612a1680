import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { Rarity } from '../reuse/rarity.ts';
import { findSaid } from '../reuse/sentence-lookup.ts';
import type { FoundThere } from './holder.ts';
import type { Query } from './query.ts';

/** Content words from which a sentence can be said in other words; a name or a phrase cannot. */
const MIN_CONTENT = 4;

/** The documents that have a version of the words: shortened, changed or told in other words; the likest first. */
export function findVersions(
  { text, stems }: Query,
  corpus: Corpus,
  rarity: Rarity,
  most: number,
): (DocumentPlace & FoundThere)[] {
  if (stems.length < MIN_CONTENT) return [];
  return findSaid(text, corpus, rarity, most)
    .filter(({ likeness }) => likeness === 'other-words')
    .map(({ pack, row, from, to }) => ({ pack, row, from, to, likeness: 'retold' }));
}
