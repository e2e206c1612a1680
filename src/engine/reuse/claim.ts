import type { Confidence } from '../report.ts';
import type { Candidate } from './candidates.ts';
import type { Alignment, Match } from './match.ts';
import type { Rarity } from './rarity.ts';

/*
 * What is found is not yet claimed. The numbers below were read off the labelled pages (docs/matching.md):
 * the weakest true source against the strongest chance resemblance. Scores and weights are sums of
 * log(N / document frequency), so they grow slowly with the corpus.
 */

/** Days after a statement within which news reports it. */
const FRESH_DAYS = 7;
/** Score, names hardly counted, equal words and best sentence together, when the text gives a sign too. */
const FRESH_STRENGTH = 33;
/** Words of a page from which its length raises what chance shares. */
const SHORT_PAGE = 100;
const SIGN_PASSAGE = 8;
const SIGN_SENTENCE = 10;
/** A document that is not fresh, or has no day, must share this much text: words in runs, and their rarity. */
export const CLAIMED_WORDS = 20;
const CLAIMED_WEIGHT = 35;
/** Dated one day later, in a time zone ahead perhaps: only with this score. */
const NEXT_DAY_SCORE = 75;
/** A further source is at least this share of the first one's score, or brings text of its own. */
const FURTHER_SHARE = 0.5;
const FURTHER_WORDS = 8;
const FURTHER_WEIGHT = 12;

/** A match that is a source, and how sure we are. */
export interface Claim {
  readonly match: Match;
  readonly confidence: Confidence;
}

/** The matches that are sources, best first; call it for statements and for reports of them apart. */
export function claimSources(matches: readonly Match[]): Claim[] {
  const claims: Claim[] = [];
  for (const match of [...matches].sort((a, b) => strength(b) - strength(a))) {
    const first = claims[0]?.match;
    const isNew =
      !first ||
      addsText(
        match,
        claims.map(claim => claim.match),
      );
    if (!isNew && !isFurtherSource(match, first)) continue;
    const confidence = confidenceOf(match);
    // What only repeats a stronger source's words may be a report of it.
    claims.push({ match, confidence: confidence === 'certain' && !isNew ? 'likely' : confidence });
  }
  return claims;
}

/** How much speaks for a match: what ranking and text give together. */
export function strength(match: Alignment): number {
  return match.candidate.score + match.passageWeight + match.bestSentence;
}

/** How sure we are of a claimed source. */
function confidenceOf(match: Alignment): Confidence {
  const days = match.candidate.daysBefore;
  if (days === undefined || days < 0) return match.tellingWords >= CLAIMED_WORDS ? 'likely' : 'possible';
  if (hasMuchText(match)) return 'certain';
  return match.passageWeight >= SIGN_PASSAGE ? 'likely' : 'possible';
}

/** Whether a match shares so much text that neither day nor score matter. */
export function hasMuchText(match: Alignment): boolean {
  if (match.isSameText && match.words >= CLAIMED_WORDS) return true;
  return match.tellingWords >= CLAIMED_WORDS && match.passageWeight >= CLAIMED_WEIGHT;
}

/** Whether a document is of the days whose news an article reports: then its score counts, and not its text alone. */
export function isFresh({ daysBefore }: Candidate): boolean {
  return daysBefore !== undefined && daysBefore >= -1 && daysBefore <= FRESH_DAYS;
}

/**
 * Whether what a page of so many words shares suffices for a claim: a score, and always a sign in the text. Long pages share more by
 * chance with any document, so they need more of both. Where rarity is guessed, scores say nothing: the text must.
 */
export function isStrongEnough(match: Alignment, { isGuessed }: Rarity, words: number): boolean {
  if (hasMuchText(match)) return true;
  if (!isFresh(match.candidate)) return false;
  const chance = Math.sqrt(Math.max(1, words / SHORT_PAGE));
  if (!hasTextSign(match, Math.sqrt(chance))) return false;
  const { plainScore, daysBefore } = match.candidate;
  const score = isGuessed ? 0 : plainScore / chance;
  if (daysBefore === -1) return score >= NEXT_DAY_SCORE;
  return score + match.passageWeight + match.bestSentence >= FRESH_STRENGTH;
}

function hasTextSign(match: Alignment, factor: number): boolean {
  return match.passageWeight >= factor * SIGN_PASSAGE || match.bestSentence >= factor * SIGN_SENTENCE;
}

function isFurtherSource(match: Match, first: Match): boolean {
  return match.candidate.daysBefore !== -1 && match.candidate.score >= FURTHER_SHARE * first.candidate.score;
}

/** Whether a match holds enough words that no stronger source has. */
function addsText(match: Match, claimed: readonly Match[]): boolean {
  const isNew = new Uint8Array(match.passages.reduce((end, { to }) => Math.max(end, to), 0));
  for (const { from, to } of match.passages) isNew.fill(1, from, to);
  for (const { passages } of claimed) for (const { from, to } of passages) isNew.fill(0, from, to);
  const words = isNew.reduce((sum, one) => sum + one, 0);
  return words >= FURTHER_WORDS && (match.passageWeight * words) / Math.max(1, match.words) >= FURTHER_WEIGHT;
}
