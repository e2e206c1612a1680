import { Corpus } from '../../src/engine/pack/corpus.ts';
import type { DocumentNumbers } from '../../src/engine/pack/document-numbers.ts';
import { Pack } from '../../src/engine/pack/pack.ts';
import { packDocuments } from '../../src/engine/pack/pack-documents.ts';
import type { Verdict } from '../../src/engine/report.ts';
import { Rarity } from '../../src/engine/reuse/rarity.ts';
import { MeaningComparison } from '../../src/engine/reuse/same-meaning.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { findLikeness } from '../../src/engine/verdicts/likeness.ts';
import { findRetoldQuote } from '../../src/engine/verdicts/retold-quote.ts';
import { openBundled } from './bundled.ts';
import { type Evaluation, type Row, tally } from './evaluation.ts';
import { readShared } from './shared-rows.ts';

/** Two sentences, and whether they say the same; `undefined` where the judges were in doubt. */
interface SentencePair {
  readonly set: string;
  readonly first: string;
  readonly second: string;
  readonly isSame: boolean | undefined;
}

interface Scored extends SentencePair {
  readonly score: number;
  readonly verdict: Verdict | undefined;
  /** The second has the words of the first in a row, and may go on. */
  readonly hasSameWords: boolean;
}

/** A row of a labelled set: its columns. */
interface Columns {
  readonly l: readonly string[];
}

/** Scores from which the judges of STS call two sentences the same, and up to which different. */
const STS_SAME = 4;
const STS_DIFFERENT = 1;

/** Scores whether a sentence tells its paraphrase from others; `undefined` when the pairs are not there. */
export function evaluateSentencePairs(): Evaluation | undefined {
  const pairs = readPairs();
  if (!pairs) return undefined;
  const texts = [...new Set(pairs.map(({ second }) => second))];
  const documents = texts.map((text, i) => ({ id: String(i), title: '', text }));
  const pack = Pack.from(packDocuments('sentences', documents));
  const rarity = new Rarity(Corpus.of([...openBundled().corpus.packs, pack]));
  const rowOf = new Map(texts.map((text, row) => [text, row]));
  const scored = pairs.map(pair => {
    const row = rowOf.get(pair.second)!;
    return {
      ...pair,
      score: scoreOf(pair.first, pack.numbersOf(row), rarity),
      verdict: verdictOf(pair.first, pack, row, rarity),
      hasSameWords: wordsOf(pair.second).includes(wordsOf(pair.first)),
    };
  });
  const verbatim = scored.filter(
    ({ hasSameWords, verdict }) => !hasSameWords && (verdict === 'verbatim' || verdict === 'folded'),
  );
  return {
    rows: [
      ...['msrp', 'sts'].map(set => areaRow(set, scored)),
      tally('pairs of other words called verbatim or folded', verbatim.length, scored.length),
    ],
    failures: verbatim.map(({ first, second }) => ({ id: first, what: `called the words of: ${second}` })),
  };
}

function readPairs(): SentencePair[] | undefined {
  const msrp = readShared('msrp_train') as Columns[] | undefined;
  const sts = readShared('sts_plagiarism_2016') as Columns[] | undefined;
  if (!msrp || !sts) return undefined;
  return [
    // The first row names the columns.
    ...msrp.slice(1).map(({ l: [quality, , , first, second] }) => ({
      set: 'msrp',
      first: first!,
      second: second!,
      isSame: quality === '1',
    })),
    ...sts
      .filter(({ l: [score] }) => score !== '')
      .map(({ l: [score, first, second] }) => ({
        set: 'sts',
        first: first!,
        second: second!,
        isSame: Number(score) >= STS_SAME ? true : Number(score) <= STS_DIFFERENT ? false : undefined,
      })),
  ];
}

/** The chance that a sentence says what a document of one sentence or two says. */
function scoreOf(sentence: string, document: DocumentNumbers, rarity: Rarity): number {
  const comparison = new MeaningComparison(readText(sentence), stem => rarity.of(stem));
  return comparison.chance({ document, from: 0, to: document.sentenceStarts.length - 1 });
}

/** The verdict on a sentence as a quotation of a document that was claimed. */
function verdictOf(sentence: string, pack: Pack, row: number, rarity: Rarity): Verdict | undefined {
  const [text, numbers] = [readText(sentence), pack.numbersOf(row)];
  const likeness = findLikeness(text, 0, text.tokens.count, { numbers });
  if (likeness) return likeness.verdict;
  return findRetoldQuote(sentence, numbers, rarity, 'unknown') === undefined ? undefined : 'retold';
}

function wordsOf(text: string): string {
  return ` ${readText(text).tokens.words.join(' ')} `;
}

/** The chance that a pair that says the same scores higher than one that does not, ties by halves. */
function areaRow(set: string, scored: readonly Scored[]): Row {
  const ofSet = scored.filter(pair => pair.set === set && pair.isSame !== undefined);
  const same = ofSet.filter(({ isSame }) => isSame).map(({ score }) => score);
  const other = ofSet.filter(({ isSame }) => !isSame).map(({ score }) => score);
  let wins = 0;
  for (const a of same) for (const b of other) wins += a > b ? 1 : a === b ? 0.5 : 0;
  const value = wins / (same.length * other.length);
  return { name: `area under the curve: ${set}`, value, count: ofSet.length };
}
