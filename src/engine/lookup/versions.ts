import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import { rankCandidates, scoreDocuments } from '../reuse/candidates.ts';
import { findNameStems } from '../reuse/name-stems.ts';
import { Rarity } from '../reuse/rarity.ts';
import { findSaid } from '../reuse/sentence-lookup.ts';
import { findLikeness } from '../verdicts/likeness.ts';
import type { FoundThere } from './holder.ts';
import type { Query } from './query.ts';

/** Content words from which a sentence can be said in other words, and those of them that are no names: names alone have no versions. */
const MIN_CONTENT = 4;
const MIN_PLAIN = 3;
/** Documents whose words are laid beside the query's: those that share the most with it. */
const MOST_ALIGNED = 100;
/** Rarity that a document must share: about one stem of one document in a hundred. */
const MIN_SCORE = 4;

/** Share of its content words that a changed version still has: with fewer it is another sentence on the same thing. */
const MIN_KEPT = 0.6;

/** A document with a version of the words. */
export interface Version extends DocumentPlace, FoundThere {}

/** The documents that have a version of the words: shortened or changed, or at last told in other words. */
export function findVersions(query: Query, corpus: Corpus, most: number): Version[] {
  if (!mayHaveVersions(query)) return [];
  const rarity = new Rarity(corpus);
  const near = nearVersions(query, corpus, rarity);
  const isNear = ({ pack, row }: DocumentPlace) => near.some(one => one.pack === pack && one.row === row);
  const retold = findSaid(query.text, corpus, rarity, most)
    .filter(said => said.likeness === 'other-words' && !isNear(said))
    .map(({ pack, row, from, to }) => ({ pack, row, from, to, likeness: 'retold' as const }));
  return [...near, ...retold].slice(0, most);
}

function mayHaveVersions({ text, stems }: Query): boolean {
  const names = findNameStems(text);
  return stems.length >= MIN_CONTENT && stems.filter(stem => !names.has(stem)).length >= MIN_PLAIN;
}

/** Those that have the words, or most of them, in their order. */
function nearVersions({ text }: Query, corpus: Corpus, rarity: Rarity): Version[] {
  const candidates = rankCandidates(scoreDocuments(text, corpus, rarity), corpus, {
    articleDay: undefined,
    most: MOST_ALIGNED,
    least: MIN_SCORE,
    factor: () => 1,
    // A sentence may stand in a document of any length.
    usualWords: Number.POSITIVE_INFINITY,
  });
  const contentWords = text.stems.filter(stem => stem !== 0).length;
  return candidates.flatMap(({ pack, row }) => {
    const found = findLikeness(text, 0, text.tokens.count, { numbers: pack.numbersOf(row) });
    if (!found || (found.verdict === 'altered' && found.contentWords < MIN_KEPT * contentWords)) return [];
    const { verdict: likeness, from, to, difference } = found;
    const isSame = likeness === 'verbatim' || likeness === 'folded';
    return [{ pack, row, from, to, likeness, ...(!isSame && { difference }) }];
  });
}
