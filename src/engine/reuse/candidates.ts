import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { Pack } from '../pack/pack.ts';
import type { ReadText } from '../text/read-text.ts';
import { findNameStems, withNames } from './name-stems.ts';
import type { Rarity } from './rarity.ts';
import { findSharedShingles, type SharedShingles } from './shared-shingles.ts';
import { SHINGLE_SIZE } from './shingle.ts';
import { GUARANTEED_RUN } from './winnow.ts';

/** A document that shares rare fingerprints or stems with the article. */
export interface Candidate extends DocumentPlace {
  /** Rarity-weighted fingerprints and stems shared, for the document's length. */
  readonly score: number;
  /** The same, names and figures hardly counted. */
  readonly plainScore: number;
  /** Article day minus document day; `undefined` when one of them has none. */
  readonly daysBefore: number | undefined;
}

/** What an article shares with every document of a corpus. */
export interface Scores {
  /** Σ log(N / document frequency) over shared stems and shingles: one a document, by pack. */
  readonly sums: readonly Float32Array[];
  /** The part of the sums that names and figures bring. */
  readonly nameSums: readonly Float32Array[];
  /** Stem of each word of the article; 0 for stop words and for boilerplate. */
  readonly stems: Uint32Array;
  /** Stems that are names or figures wherever they stand in the article. */
  readonly names: ReadonlySet<number>;
  readonly shared: SharedShingles;
}

/** A shared fingerprint is five words in order: its rarity counts this many times a stem's. */
const FINGERPRINT_WEIGHT = 2;
/** Words below which a document's length does not matter: most statements are shorter. */
const USUAL_WORDS = 300;

/** Scores all documents at once. */
export function scoreDocuments(text: ReadText, corpus: Corpus, rarity: Rarity): Scores {
  const shared = findSharedShingles(text, corpus);
  const stems = text.stems.map((stem, i) => (shared.isBoilerplate[i] === 1 ? 0 : stem));
  const names = findNameStems(text);
  const sums = corpus.packs.map(pack => new Float32Array(pack.documentCount));
  const nameSums = corpus.packs.map(pack => new Float32Array(pack.documentCount));
  for (const stem of new Set(stems)) {
    if (stem !== 0) addStem(names.has(stem) ? [sums, nameSums] : [sums], corpus, stem, rarity);
  }
  for (const { at, packs, rows } of shared.shingles) {
    const weight = FINGERPRINT_WEIGHT * rarity.ofFrequency(rows.length);
    const ofNames = weight * shareOfNames(stems, names, at);
    for (let i = 0; i < rows.length; i++) {
      sums[packs[i]!]![rows[i]!]! += weight;
      nameSums[packs[i]!]![rows[i]!]! += ofNames;
    }
  }
  return { sums, nameSums, stems, names, shared };
}

/** Share of names among the content words of a shingle. */
function shareOfNames(stems: Uint32Array, names: ReadonlySet<number>, at: number): number {
  const content = stems.subarray(at, at + SHINGLE_SIZE).filter(stem => stem !== 0);
  return content.length === 0 ? 1 : content.filter(stem => names.has(stem)).length / content.length;
}

function addStem(
  tables: readonly (readonly Float32Array[])[],
  corpus: Corpus,
  stem: number,
  rarity: Rarity,
): void {
  let frequency = 0;
  const found = corpus.packs.map(pack => {
    const rows = pack.findStem(stem);
    frequency += rows.frequency;
    return rows;
  });
  const weight = rarity.learn(stem, frequency);
  for (const sums of tables) {
    for (let i = 0; i < found.length; i++) {
      const { rows, count } = found[i]!;
      const sumsOfPack = sums[i]!;
      for (let k = 0; k < count; k++) sumsOfPack[rows[k]!]! += weight;
    }
  }
}

/** What documents are ranked by, beside their sums. */
export interface Ranking {
  readonly articleDay: number | undefined;
  /** Documents kept. */
  readonly most: number;
  /** Score below which a document is not worth a look. */
  readonly least: number;
  /** Factor of the days between, `MAX_FACTOR` at most; 0 leaves a document out. */
  readonly factor: (daysBefore: number | undefined) => number;
  /** Words from which a document's length counts against it. */
  readonly usualWords?: number;
}

/** The highest factor that days can have. */
const MAX_FACTOR = 2;

/**
 * The best documents, best first: their sums, divided by a root of their length (long documents share more by chance), times
 * the factor of the days between. A copy is found by the text it repeats.
 */
export function rankCandidates(scores: Scores, corpus: Corpus, ranking: Ranking): Candidate[] {
  const best: Candidate[] = [];
  let floor = ranking.least;
  for (const [i, pack] of corpus.packs.entries()) {
    const sumsOfPack = scores.sums[i]!;
    const rows = sumsOfPack.length;
    let leastSum = floor / MAX_FACTOR;
    for (let row = 0; row < rows; row++) {
      const sum = sumsOfPack[row]!;
      // No factor is above 2 and no length raises a sum: most rows fall here.
      if (sum <= leastSum) continue;
      const daysBefore = daysBetween(ranking.articleDay, pack.dayOf(row));
      const ofDays = ranking.factor(daysBefore);
      if (sum * ofDays <= floor) continue;
      const factor = ofDays / lengthFactor(pack, row, ranking.usualWords);
      if (sum * factor <= floor || pack.copyOf(row) !== undefined) continue;
      best.push({ pack, row, daysBefore, ...scoresAt(scores, i, row, factor) });
      if (best.length < 2 * ranking.most) continue;
      floor = Math.max(floor, trim(best, ranking.most));
      leastSum = floor / MAX_FACTOR;
    }
  }
  trim(best, ranking.most);
  return best;
}

/** The documents that share a long run, and so many words in all, with the article: wherever they rank and whatever their day. */
export function runCandidates(
  scores: Scores,
  corpus: Corpus,
  { articleDay, factor, words }: Pick<Ranking, 'articleDay' | 'factor'> & { readonly words: number },
): Candidate[] {
  return scores.shared.runs
    .filter(runs => runs.longest >= GUARANTEED_RUN && runs.words >= words)
    .map(({ pack: number, row }) => {
      const pack = corpus.packs[number]!;
      const daysBefore = daysBetween(articleDay, pack.dayOf(row));
      const ofRow = Math.max(1, factor(daysBefore)) / lengthFactor(pack, row);
      return { pack, row, daysBefore, ...scoresAt(scores, number, row, ofRow) };
    });
}

function scoresAt({ sums, nameSums }: Scores, pack: number, row: number, factor: number) {
  const sum = sums[pack]![row]!;
  const names = nameSums[pack]![row]!;
  return { score: sum * factor, plainScore: withNames(sum - names, names) * factor };
}

function daysBetween(articleDay: number | undefined, day: number | undefined): number | undefined {
  return articleDay === undefined || day === undefined ? undefined : articleDay - day;
}

function lengthFactor(pack: Pack, row: number, usualWords = USUAL_WORDS): number {
  return Math.sqrt(Math.max(1, pack.wordsOf(row) / usualWords));
}

/** Keeps the best, in order; answers the lowest score kept. */
function trim(candidates: Candidate[], most: number): number {
  candidates.sort((a, b) => b.score - a.score);
  if (candidates.length > most) candidates.length = most;
  return candidates.at(-1)?.score ?? 0;
}
