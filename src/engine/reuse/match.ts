import type { ReadText } from '../text/read-text.ts';
import { findRuns } from './align.ts';
import type { Candidate } from './candidates.ts';
import { type AlignedPassage, joinRuns } from './passages.ts';
import type { Rarity } from './rarity.ts';
import { findRetold, type RetoldSentence } from './retold.ts';

/** An article aligned with one candidate: what is shared, before anything is claimed. */
export interface Match {
  readonly candidate: Candidate;
  readonly passages: readonly AlignedPassage[];
  readonly retold: readonly RetoldSentence[];
  /** Words inside runs that are equal on both sides. */
  readonly words: number;
  /** Rarity of the distinct stems inside those runs; names alone count little. */
  readonly passageWeight: number;
  /** Highest rarity shared by one pair of sentences, times its share of the article's sentence. */
  readonly bestSentence: number;
}

/** A sentence retold has at least this share of its rarity in the document's sentence. */
const MIN_SHARE = 0.4;
/** Rarity that two sentences must share: about three stems that stand in one document of a hundred. */
const MIN_WEIGHT = 14;
/** Words printed with a capital are names most often: a run of names proves little. */
const NAME_FACTOR = 0.25;

/** Aligns the article with one candidate. */
export function matchCandidate(text: ReadText, candidate: Candidate, rarity: Rarity): Match {
  const document = candidate.pack.numbersOf(candidate.row);
  const passages = joinRuns(findRuns(text, document));
  const sentences = findRetold(text, document, stem => rarity.of(stem));
  const retold = sentences.filter(found => found.share >= MIN_SHARE && found.weight >= MIN_WEIGHT);
  return {
    candidate,
    passages,
    retold,
    words: passages.reduce((sum, passage) => sum + passage.words, 0),
    passageWeight: weigh(text, passages, rarity),
    bestSentence: retold.reduce((best, found) => Math.max(best, found.weight * found.share), 0),
  };
}

function weigh(text: ReadText, passages: readonly AlignedPassage[], rarity: Rarity): number {
  const seen = new Set<number>();
  let weight = 0;
  for (const passage of passages) {
    for (let i = passage.from; i < passage.to; i++) {
      const stem = text.stems[i]!;
      if (stem === 0 || seen.has(stem)) continue;
      seen.add(stem);
      weight += rarity.of(stem) * (isCapitalized(text, i) ? NAME_FACTOR : 1);
    }
  }
  return weight;
}

function isCapitalized(text: ReadText, token: number): boolean {
  return /\p{Lu}/u.test(text.tokens.text.charAt(text.tokens.starts[token]!));
}
