import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { Pack } from '../pack/pack.ts';
import type { ReadText } from '../text/read-text.ts';
import type { Rarity } from './rarity.ts';
import { shingle } from './shingle.ts';

/** A document that shares rare fingerprints or stems with the article. */
export interface Candidate extends DocumentPlace {
  /** Rarity-weighted fingerprints and stems shared, for the document's length. */
  readonly score: number;
  /** Article day minus document day; `undefined` when one of them has none. */
  readonly daysBefore: number | undefined;
}

/** A shared fingerprint is five words in order: its rarity counts this many times a stem's. */
const FINGERPRINT_WEIGHT = 3;
/** Words below which a document's length does not matter: most statements are shorter. */
const USUAL_WORDS = 300;

/** Score of every document, by pack: Σ log(N / document frequency) over shared shingles and stems. */
export function scoreDocuments(text: ReadText, corpus: Corpus, rarity: Rarity): Float32Array[] {
  const scores = corpus.packs.map(pack => new Float32Array(pack.documentCount));
  for (const stem of new Set(text.stems)) {
    if (stem !== 0)
      addTo(
        scores,
        corpus,
        pack => pack.rowsWithStem(stem),
        () => rarity.of(stem),
      );
  }
  for (const fingerprint of new Set(shingle(text.hashes))) {
    const weight = (frequency: number) => FINGERPRINT_WEIGHT * rarity.ofFrequency(frequency);
    addTo(scores, corpus, pack => pack.rowsWithFingerprint(fingerprint), weight);
  }
  corpus.packs.forEach((pack, i) => {
    forLength(scores[i]!, pack);
  });
  return scores;
}

function addTo(
  scores: readonly Float32Array[],
  corpus: Corpus,
  rowsOf: (pack: Pack) => Uint16Array,
  weightOf: (frequency: number) => number,
): void {
  const holders = corpus.packs.map(rowsOf);
  const frequency = holders.reduce((sum, rows) => sum + rows.length, 0);
  if (frequency === 0) return;
  const weight = weightOf(frequency);
  for (let i = 0; i < holders.length; i++) {
    const scoresOfPack = scores[i]!;
    for (const row of holders[i]!) scoresOfPack[row]! += weight;
  }
}

/** Long documents share more by chance: their score is divided by a root of their length. */
function forLength(scores: Float32Array, pack: Pack): void {
  for (let row = 0; row < scores.length; row++) {
    if (scores[row]! > 0) scores[row]! /= Math.sqrt(Math.max(1, pack.wordsOf(row) / USUAL_WORDS));
  }
}

/**
 * The best documents by score times a factor of the days between. A factor of 0 leaves a document out;
 * `daysBefore` is `undefined` when article or document has no day. A copy is found by the text it repeats.
 */
export function rankCandidates(
  scores: readonly Float32Array[],
  corpus: Corpus,
  options: {
    readonly articleDay: number | undefined;
    readonly most: number;
    readonly factor: (daysBefore: number | undefined) => number;
  },
): Candidate[] {
  const best: Candidate[] = [];
  let floor = 0;
  corpus.packs.forEach((pack, i) => {
    const days = pack.days;
    for (let row = 0; row < days.length; row++) {
      // No factor is above 2: most rows fall here, before anything is made for them.
      if (scores[i]![row]! * 2 <= floor) continue;
      const daysBefore =
        options.articleDay === undefined || days[row] === 0 ? undefined : options.articleDay - days[row]!;
      const score = scores[i]![row]! * options.factor(daysBefore);
      if (score <= floor || pack.copyOf(row) !== undefined) continue;
      best.push({ pack, row, score, daysBefore });
      if (best.length >= 2 * options.most) floor = trim(best, options.most);
    }
  });
  trim(best, options.most);
  return best;
}

/** Keeps the best, in order; answers the lowest score kept. */
function trim(candidates: Candidate[], most: number): number {
  candidates.sort((a, b) => b.score - a.score);
  if (candidates.length > most) candidates.length = most;
  return candidates.at(-1)?.score ?? 0;
}
