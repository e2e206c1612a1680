import type { DocumentNumbers } from '../pack/document-numbers.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import { findRuns } from './align.ts';
import { type Candidate, NAME_FACTOR } from './candidates.ts';
import { type AlignedPassage, joinRuns } from './passages.ts';
import type { Rarity } from './rarity.ts';
import { findRetold, type RetoldSentence } from './retold.ts';
import type { TextIndex } from './text-index.ts';

/** An article aligned with one candidate: what is shared, before anything is claimed. */
export interface Alignment {
  readonly candidate: Candidate;
  readonly numbers: DocumentNumbers;
  readonly passages: readonly AlignedPassage[];
  readonly retold: readonly RetoldSentence[];
  /** Words inside runs that are equal on both sides. */
  readonly words: number;
  /** Those of them that are no boilerplate. */
  readonly tellingWords: number;
  /** Rarity of the distinct stems inside those runs; names alone count little. */
  readonly passageWeight: number;
  /** Highest rarity shared by one pair of sentences, times its share of the article's sentence. */
  readonly bestSentence: number;
}

/** An alignment that may be claimed, with the document's record. */
export interface Match extends Alignment {
  readonly record: DocumentRecord;
}

/** A sentence retold has at least this share of its rarity in the document's sentence. */
const MIN_SHARE = 0.4;
/** Rarity that two sentences must share: about three stems that stand in one document of a hundred. */
const MIN_WEIGHT = 14;

/** What every candidate is aligned with. */
export interface Matching {
  readonly index: TextIndex;
  readonly rarity: Rarity;
  /** One for every word of the article that is boilerplate. */
  readonly isBoilerplate: Uint8Array;
  /** Stems of the article that are names or figures. */
  readonly names: ReadonlySet<number>;
}

/** Aligns the article with one candidate. */
export function alignCandidate(matching: Matching, candidate: Candidate): Alignment {
  const { index } = matching;
  const numbers = candidate.pack.numbersOf(candidate.row);
  const passages = joinRuns(findRuns(index, numbers));
  const retold = findRetold(index, numbers).filter(
    found => found.share >= MIN_SHARE && found.weight >= MIN_WEIGHT,
  );
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  return {
    candidate,
    numbers,
    passages,
    retold,
    words,
    tellingWords: Math.max(0, words - boilerplateWords(matching, passages)),
    passageWeight: weigh(matching, passages),
    bestSentence: retold.reduce((best, found) => Math.max(best, found.weight * found.share), 0),
  };
}

function boilerplateWords({ isBoilerplate }: Matching, passages: readonly AlignedPassage[]): number {
  let words = 0;
  for (const { from, to } of passages) for (let i = from; i < to; i++) words += isBoilerplate[i]!;
  return words;
}

function weigh(
  { index, rarity, isBoilerplate, names }: Matching,
  passages: readonly AlignedPassage[],
): number {
  const { text } = index;
  const seen = new Set<number>();
  let weight = 0;
  for (const passage of passages) {
    for (let i = passage.from; i < passage.to; i++) {
      const stem = text.stems[i]!;
      if (stem === 0 || isBoilerplate[i] === 1 || seen.has(stem)) continue;
      seen.add(stem);
      weight += rarity.of(stem) * (names.has(stem) ? NAME_FACTOR : 1);
    }
  }
  return weight;
}
