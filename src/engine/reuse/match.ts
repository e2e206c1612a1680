import type { DocumentNumbers } from '../pack/document-numbers.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import { sketchHash } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';
import { findRuns, sketchHas } from './align.ts';
import type { Candidate, Scores } from './candidates.ts';
import { withNames } from './name-stems.ts';
import { type AlignedPassage, joinRuns } from './passages.ts';
import type { Rarity } from './rarity.ts';
import { findRetold, type RetoldSentence } from './retold.ts';
import { TextIndex } from './text-index.ts';

/** An article aligned with one candidate: what is shared, before anything is claimed. */
export interface Alignment {
  readonly candidate: Candidate;
  readonly numbers: DocumentNumbers;
  readonly passages: readonly AlignedPassage[];
  readonly retold: readonly RetoldSentence[];
  /** Words inside runs that are equal on both sides. */
  readonly words: number;
  /** Those of them that are neither boilerplate nor names nor figures. */
  readonly tellingWords: number;
  /** Rarity of the distinct stems inside those runs; names alone count little. */
  readonly passageWeight: number;
  /** Highest rarity shared by one pair of sentences, times its share of the article's sentence. */
  readonly bestSentence: number;
  /** Whether nearly all words of either side are the other's too. */
  readonly isSameText: boolean;
}

/** An alignment that may be claimed, with the document's record. */
export interface Match extends Alignment {
  readonly record: DocumentRecord;
}

/** A sentence retold has at least this share of its rarity in the document's sentence. */
const MIN_SHARE = 0.4;
/** Rarity that two sentences must share: about three stems that stand in one document of a hundred. */
const MIN_WEIGHT = 14;

/** Share of the words on both sides from which two texts are the same. */
const SAME_TEXT = 0.85;
/** A text of fewer different words says nothing that could be taken over. */
const SAME_TEXT_STEMS = 8;

/** What every candidate is aligned with. */
export interface Matching {
  readonly index: TextIndex;
  readonly rarity: Rarity;
  readonly scores: Scores;
}

/** Makes an article ready to be aligned with candidates. */
export function matchingOf(text: ReadText, rarity: Rarity, scores: Scores): Matching {
  return { index: new TextIndex(text, stem => rarity.of(stem), scores.stems), rarity, scores };
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
  const stems = stemsIn(matching, passages);
  return {
    candidate,
    numbers,
    passages,
    retold,
    words,
    tellingWords: Math.max(0, words - idleWords(matching, passages)),
    passageWeight: weigh(matching, stems),
    bestSentence: bestSentence(matching, numbers, retold),
    isSameText:
      words >= SAME_TEXT * Math.max(index.text.tokens.count, numbers.checks.length) &&
      stems.size >= SAME_TEXT_STEMS,
  };
}

/** Words of passages that are boilerplate, names or figures. */
function idleWords({ index, scores }: Matching, passages: readonly AlignedPassage[]): number {
  let words = 0;
  for (const { from, to } of passages) {
    for (let i = from; i < to; i++) {
      if (scores.shared.isBoilerplate[i] === 1 || scores.names.has(index.text.stems[i]!)) words++;
    }
  }
  return words;
}

/** The distinct stems inside passages, boilerplate left out. */
function stemsIn({ scores }: Matching, passages: readonly AlignedPassage[]): Set<number> {
  const stems = new Set<number>();
  for (const { from, to } of passages) for (let i = from; i < to; i++) stems.add(scores.stems[i]!);
  stems.delete(0);
  return stems;
}

/** Rarity that the best pair of sentences shares, times its share of the article's sentence. */
function bestSentence(
  matching: Matching,
  numbers: DocumentNumbers,
  retold: readonly RetoldSentence[],
): number {
  const { sentenceStarts } = matching.index.text;
  let best = 0;
  for (const { sentence, document, weight, share } of retold) {
    // Names only take away.
    if (weight * share <= best) continue;
    const own = matching.scores.stems.subarray(sentenceStarts[sentence], sentenceStarts[sentence + 1]);
    const shared = own.filter(stem => sketchHas(numbers, document, sketchHash(stem)));
    best = Math.max(best, weigh(matching, new Set(shared)) * share);
  }
  return best;
}

/** Rarity of stems together, names and figures hardly counted. */
function weigh({ rarity, scores }: Matching, stems: ReadonlySet<number>): number {
  let names = 0;
  let others = 0;
  for (const stem of stems) {
    if (scores.names.has(stem)) names += rarity.of(stem);
    else others += rarity.of(stem);
  }
  return withNames(others, names);
}
