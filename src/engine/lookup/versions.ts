import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { rankCandidates, scoreDocuments } from '../reuse/candidates.ts';
import { findNameStems } from '../reuse/name-stems.ts';
import { Rarity } from '../reuse/rarity.ts';
import { sketchHash } from '../text/hash.ts';
import { findLikeness } from '../verdicts/likeness.ts';
import type { FoundThere } from './holder.ts';
import type { Query } from './query.ts';
import { findSaid } from './sentence-lookup.ts';

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
function nearVersions({ text, stems }: Query, corpus: Corpus, rarity: Rarity): Version[] {
  const candidates = rankCandidates(scoreDocuments(text, corpus, rarity), corpus, {
    articleDay: undefined,
    most: MOST_ALIGNED,
    least: MIN_SCORE,
    factor: () => 1,
    // A sentence may stand in a document of any length.
    usualWords: Number.POSITIVE_INFINITY,
  });
  const hashes = new Set(stems.map(sketchHash));
  const contentWords = text.stems.filter(stem => stem !== 0).length;
  return candidates.flatMap(({ pack, row }) => {
    const numbers = pack.numbersOf(row);
    if (!hasMost(hashes, numbers)) return [];
    const found = findLikeness(text, 0, text.tokens.count, { numbers });
    if (!found || (found.verdict === 'altered' && found.contentWords < MIN_KEPT * contentWords)) return [];
    const { verdict: likeness, from, to, difference } = found;
    const isSame = likeness === 'verbatim' || likeness === 'folded';
    return [{ pack, row, from, to, likeness, ...(!isSame && { difference }) }];
  });
}

/** Whether a document has so many of the stems that it may have a version: laying words side by side takes much longer. */
function hasMost(hashes: ReadonlySet<number>, { sketches }: DocumentNumbers): boolean {
  const found = new Set<number>();
  for (const hash of sketches) if (hashes.has(hash)) found.add(hash);
  return found.size >= MIN_KEPT * hashes.size;
}
