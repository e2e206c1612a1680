import { analyze } from '../../../src/engine/analyze.ts';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { findMentions } from '../../../src/engine/entities/mentions.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';
import type { MixedArticle } from '../articles.ts';
import { median, quantile, timeEach } from '../measure.ts';
import { readPrepared } from '../prepared.ts';
import { openFiles, readFiles } from './opened.ts';
import { answerQuotes, prepareQuotes } from './quotes.ts';
import { retrieve } from './retrieve.ts';

/** Milliseconds of an answer when the code is compiled and the packs are open. */
export interface WarmTimes {
  readonly median: number;
  readonly p95: number;
}

/** All stages and retrieval alone, for usual and for long articles. */
export interface Warm {
  readonly usual: WarmTimes;
  readonly long: WarmTimes;
  readonly usualRetrieval: WarmTimes;
  readonly longRetrieval: WarmTimes;
  /** Credits alone, 1,000 words. */
  readonly credits: WarmTimes;
  /** Matching and linking of names alone, 1,000 words. */
  readonly names: WarmTimes;
  /** Quotations with speakers and verdicts alone, 1,000 words with ten of them. */
  readonly quotes: WarmTimes;
  /** Share of the usual articles whose first source is a document they were mixed from. */
  readonly foundFirst: number;
}

const ROUNDS = 4;

const { usual, long, credited, quoted } = readPrepared();
const { corpus, entities } = openFiles(readFiles());
const all = (articles: readonly MixedArticle[]) =>
  timesOf(articles, ({ article }) => analyze(article, corpus, entities));
const retrieval = (articles: readonly MixedArticle[]) =>
  timesOf(articles, ({ article }) => retrieve(article, corpus));
const isFoundFirst = ({ article, sources }: MixedArticle) =>
  sources.includes(retrieve(article, corpus)[0] ?? '');
const warm: Warm = {
  usual: all(usual),
  long: all(long),
  usualRetrieval: retrieval(usual),
  longRetrieval: retrieval(long),
  credits: timesOf(credited, article => readCredits(article, entities)),
  names: timesOf(
    credited.map(({ text }) => tokenize(text)),
    tokens => findMentions(tokens, entities),
  ),
  quotes: timesOf(
    quoted.map(article => prepareQuotes(article, corpus, entities)),
    answerQuotes,
  ),
  foundFirst: usual.filter(isFoundFirst).length / usual.length,
};
console.log(JSON.stringify(warm));

function timesOf<Item>(articles: readonly Item[], task: (article: Item) => unknown): WarmTimes {
  const times = timeEach(articles, task, ROUNDS);
  return { median: median(times), p95: quantile(times, 0.95) };
}
