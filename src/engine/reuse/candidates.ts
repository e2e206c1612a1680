import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { Pack } from '../pack/pack.ts';
import type { ReadText } from '../text/read-text.ts';
import type { Rarity } from './rarity.ts';
import { findSharedShingles, type SharedShingles } from './shared-shingles.ts';

/** A document that shares rare fingerprints or stems with the article. */
export interface Candidate extends DocumentPlace {
  /** Rarity-weighted fingerprints and stems shared, for the document's length. */
  readonly score: number;
  /** Article day minus document day; `undefined` when one of them has none. */
  readonly daysBefore: number | undefined;
}

/** What an article shares with every document of a corpus. */
export interface Scores {
  /** Σ log(N / document frequency) over shared stems and shingles: one a document, by pack. */
  readonly sums: readonly Float32Array[];
  readonly shared: SharedShingles;
}

/** A shared fingerprint is five words in order: its rarity counts this many times a stem's. */
const FINGERPRINT_WEIGHT = 2;
/** Words below which a document's length does not matter: most statements are shorter. */
const USUAL_WORDS = 300;

/** Scores all documents at once. */
export function scoreDocuments(text: ReadText, corpus: Corpus, rarity: Rarity): Scores {
  const sums = corpus.packs.map(pack => new Float32Array(pack.documentCount));
  for (const stem of new Set(text.stems)) if (stem !== 0) addStem(sums, corpus, stem, rarity);
  const shared = findSharedShingles(text, corpus);
  for (const { packs, rows } of shared.shingles) {
    const weight = FINGERPRINT_WEIGHT * rarity.ofFrequency(rows.length);
    for (let i = 0; i < rows.length; i++) sums[packs[i]!]![rows[i]!]! += weight;
  }
  return { sums, shared };
}

function addStem(sums: readonly Float32Array[], corpus: Corpus, stem: number, rarity: Rarity): void {
  let frequency = 0;
  const found = corpus.packs.map(pack => {
    const rows = pack.findStem(stem);
    frequency += rows.frequency;
    return rows;
  });
  const weight = rarity.learn(stem, frequency);
  for (let i = 0; i < found.length; i++) {
    const { rows, count } = found[i]!;
    const sumsOfPack = sums[i]!;
    for (let k = 0; k < count; k++) sumsOfPack[rows[k]!]! += weight;
  }
}

/** What documents are ranked by, beside their sums. */
export interface Ranking {
  readonly articleDay: number | undefined;
  /** Documents kept. */
  readonly most: number;
  /** Score below which a document is not worth a look. */
  readonly least: number;
  /** Factor of the days between, 2 at most; 0 leaves a document out. */
  readonly factor: (daysBefore: number | undefined) => number;
}

/**
 * The best documents, best first: their sums, divided by a root of their length (long documents share more by chance), times
 * the factor of the days between. A copy is found by the text it repeats.
 */
export function rankCandidates({ sums }: Scores, corpus: Corpus, ranking: Ranking): Candidate[] {
  const best: Candidate[] = [];
  let floor = ranking.least;
  corpus.packs.forEach((pack, i) => {
    const sumsOfPack = sums[i]!;
    for (let row = 0; row < sumsOfPack.length; row++) {
      // No factor is above 2 and no length raises a sum: most rows fall here.
      if (sumsOfPack[row]! * 2 <= floor) continue;
      const candidate = candidateAt(pack, row, sumsOfPack[row]!, ranking);
      if (candidate.score <= floor || pack.copyOf(row) !== undefined) continue;
      best.push(candidate);
      if (best.length >= 2 * ranking.most) floor = Math.max(floor, trim(best, ranking.most));
    }
  });
  trim(best, ranking.most);
  return best;
}

/** The documents that share a long run of words with the article, wherever they rank and whatever their day. */
export function longRunCandidates({ sums, shared }: Scores, corpus: Corpus, ranking: Ranking): Candidate[] {
  return corpus.packs.flatMap((pack, i) =>
    [...shared.longRuns[i]!].map(row => candidateAt(pack, row, sums[i]![row]!, ranking)),
  );
}

function candidateAt(pack: Pack, row: number, sum: number, { articleDay, factor }: Ranking): Candidate {
  const day = pack.dayOf(row);
  const daysBefore = articleDay === undefined || day === undefined ? undefined : articleDay - day;
  const length = Math.sqrt(Math.max(1, pack.wordsOf(row) / USUAL_WORDS));
  return { pack, row, score: (sum / length) * factor(daysBefore), daysBefore };
}

/** Keeps the best, in order; answers the lowest score kept. */
function trim(candidates: Candidate[], most: number): number {
  candidates.sort((a, b) => b.score - a.score);
  if (candidates.length > most) candidates.length = most;
  return candidates.at(-1)?.score ?? 0;
}
