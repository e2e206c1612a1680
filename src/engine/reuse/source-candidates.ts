import type { Corpus } from '../pack/corpus.ts';
import { type Candidate, rankCandidates, runCandidates, type Scores } from './candidates.ts';
import { CLAIMED_WORDS, isFresh } from './claim.ts';

/** Documents aligned for their scores: the right one has not been seen below place 10 on the labelled pages. */
const MAX_ALIGNED = 12;
/** A document that scores less shares too little to be claimed by any rule. */
const MIN_SCORE = 8;
/** Days within which reports follow the statement they report; such documents count double in the ranking. */
const REPORTED_DAYS = 4;

/** Words that the fingerprints must show of a document that only its text can make a source: half of what a claim asks. */
const SHOWN_WORDS = CLAIMED_WORDS / 2;

/** The documents worth aligning: the best by their scores, and those that share enough text to be claimed by it, wherever they rank. */
export function sourceCandidates(
  scores: Scores,
  corpus: Corpus,
  articleDay: number | undefined,
): readonly Candidate[] {
  const ranking = { articleDay, most: MAX_ALIGNED, least: MIN_SCORE, factor: sourceFactor };
  const ranked = rankCandidates(scores, corpus, ranking);
  const best = ranked.filter(candidate => isFresh(candidate) || showsText(candidate, scores, corpus));
  const isBest = ({ pack, row }: Candidate) => best.some(other => other.pack === pack && other.row === row);
  const withText = runCandidates(scores, corpus, { ...ranking, words: CLAIMED_WORDS });
  return [...best, ...withText.filter(candidate => !isBest(candidate))];
}

function showsText({ pack, row }: Candidate, { shared }: Scores, corpus: Corpus): boolean {
  const number = corpus.packs.indexOf(pack);
  return shared.runs.some(runs => runs.row === row && runs.pack === number && runs.words >= SHOWN_WORDS);
}

/** A document dated later than the next day is not ranked: only its text speaks for it. One of the days before counts double. */
function sourceFactor(daysBefore: number | undefined): number {
  if (daysBefore === undefined) return 1;
  if (daysBefore < -1) return 0;
  return daysBefore <= REPORTED_DAYS ? 2 : 1;
}
