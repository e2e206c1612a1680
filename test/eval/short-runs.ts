import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findSaid } from '../../src/engine/lookup/sentence-lookup.ts';
import type { Corpus, DocumentPlace } from '../../src/engine/pack/corpus.ts';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { scoreDocuments } from '../../src/engine/reuse/candidates.ts';
import { type Alignment, alignCandidate } from '../../src/engine/reuse/match.ts';
import { Rarity } from '../../src/engine/reuse/rarity.ts';
import { sourceCandidates } from '../../src/engine/reuse/source-candidates.ts';
import { TextIndex } from '../../src/engine/reuse/text-index.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { Random } from '../bench/pack-choices-random.ts';
import { openBundled } from './bundled.ts';
import { type Evaluation, type Row, share } from './evaluation.ts';
import { readShared } from './shared-rows.ts';

const CORPUS = '../shared/corpus';
/** Words of the runs that are tried. */
const SHORT = [5, 6, 7, 8, 9, 10, 11];
const LONG = [12, 13, 14, 15, 16, 17, 18, 19, 20];
/** Runs of each length. */
const TRIALS = 100;
/** Words of the article around a run, half of them before it. */
const ARTICLE_WORDS = 300;
/** Stop words at a passage's edges that alignment gives up where a sentence ends between: they are not missed. */
const MAX_STRAY = 2;
/** One run of a document's words inside an article that is none of the corpus. */
interface Trial {
  readonly length: number;
  readonly document: string;
  /** Words of the article before the run. */
  readonly from: number;
  readonly run: string;
  readonly text: string;
}

interface Found extends Trial {
  readonly isBoilerplate: boolean;
  /** The run alone, looked up as a quotation, leads to the document, word by word. */
  readonly isLookedUp: boolean;
  /** The document's fingerprints show the run. */
  readonly isSeen: boolean;
  /** The document is aligned with the article, and a passage covers the run. */
  readonly isCovered: boolean;
}

/** Scores which runs of words lead to the document that they stand in; `undefined` when the corpus is not there. */
export function evaluateShortRuns(): Evaluation | undefined {
  const others = readShared('abp_sample') as { readonly text: string }[] | undefined;
  if (!others || !existsSync(CORPUS)) return undefined;
  const { corpus } = openBundled();
  const rarity = new Rarity(corpus);
  const found = makeTrials(readCorpus(), others).map(trial => ({
    ...trial,
    ...search(trial, corpus, rarity),
  }));
  const telling = found.filter(({ isBoilerplate }) => !isBoilerplate);
  const ofLengths = (lengths: readonly number[]) => telling.filter(({ length }) => lengths.includes(length));
  return {
    rows: [
      ...SHORT.flatMap(length => rowsOf(`${length} words`, ofLengths([length]))),
      ...rowsOf(`${LONG[0]} to ${LONG.at(-1)} words`, ofLengths(LONG)),
      share('runs with boilerplate in them, left out', found, ({ isBoilerplate }) => isBoilerplate),
    ],
    failures: ofLengths(LONG)
      .filter(({ isSeen }) => !isSeen)
      .map(({ document, length }) => ({ id: document, what: `a run of ${length} words is not seen` })),
  };
}

function readCorpus(): PackDocument[] {
  return readdirSync(CORPUS)
    .sort()
    .flatMap(file =>
      gunzipSync(readFileSync(`${CORPUS}/${file}`))
        .toString()
        .split('\n'),
    )
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as PackDocument);
}

function makeTrials(
  documents: readonly PackDocument[],
  others: readonly { readonly text: string }[],
): Trial[] {
  const random = new Random(7);
  const one = <Item>(items: readonly Item[]) => items[random.below(items.length)]!;
  const trials: Trial[] = [];
  for (const length of [...SHORT, ...LONG]) {
    for (let trial = 0; trial < TRIALS; ) {
      const document = one(documents);
      const run = cut(document.text ?? '', length, random);
      const before = cut(one(others).text, ARTICLE_WORDS / 2, random);
      const after = cut(one(others).text, ARTICLE_WORDS / 2, random);
      if (run === undefined || before === undefined || after === undefined) continue;
      const text = `${before} ${run} ${after}`;
      trials.push({ length, document: document.id, from: ARTICLE_WORDS / 2, run, text });
      trial++;
    }
  }
  return trials;
}

/** So many words in a row as a text prints them; `undefined` when it is shorter. */
function cut(text: string, length: number, random: Random): string | undefined {
  const { tokens } = readText(text);
  if (tokens.count < length) return undefined;
  const from = random.below(tokens.count - length + 1);
  return text.slice(tokens.starts[from], tokens.ends[from + length - 1]);
}

function search(trial: Trial, corpus: Corpus, rarity: Rarity): Omit<Found, keyof Trial> {
  const text = readText(trial.text);
  const to = trial.from + trial.length;
  const { alignments, seen, isBoilerplate } = alignAll(text, corpus, rarity);
  const covers = ({ passages }: Alignment) =>
    passages.some(passage => passage.from <= trial.from + MAX_STRAY && passage.to >= to - MAX_STRAY);
  // A text that stands twice is held once, by its first document.
  const isOwnPlace = ({ pack, row }: DocumentPlace) =>
    [row, ...pack.copiesOf(row)].some(place => pack.recordOf(place).id === trial.document);
  const isOwn = ({ candidate }: Alignment) => isOwnPlace(candidate);
  return {
    isBoilerplate: isBoilerplate.subarray(trial.from, to).includes(1),
    isSeen: seen.some(isOwnPlace),
    isLookedUp: findSaid(readText(trial.run), corpus, rarity).some(
      said => said.likeness !== 'other-words' && isOwnPlace(said),
    ),
    isCovered: alignments.some(alignment => isOwn(alignment) && covers(alignment)),
  };
}

/** The documents that are aligned with a text of no date, as the search for sources does it. */
function alignAll(text: ReturnType<typeof readText>, corpus: Corpus, rarity: Rarity) {
  const scores = scoreDocuments(text, corpus, rarity);
  const { isBoilerplate } = scores.shared;
  const matching = { index: new TextIndex(text, stem => rarity.of(stem), scores.stems), rarity, scores };
  const candidates = sourceCandidates(scores, corpus, undefined);
  return {
    alignments: candidates.map(candidate => alignCandidate(matching, candidate)),
    seen: scores.shared.runs.map(({ pack, row }) => ({ pack: corpus.packs[pack]!, row })),
    isBoilerplate,
  };
}

function rowsOf(which: string, found: readonly Found[]): Row[] {
  return [
    share(`${which}: run seen by fingerprints`, found, ({ isSeen }) => isSeen),
    share(`${which}: run found when looked up`, found, ({ isLookedUp }) => isLookedUp),
    share(`${which}: aligned with its document`, found, ({ isCovered }) => isCovered),
  ];
}
