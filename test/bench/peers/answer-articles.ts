import type { MixedArticle } from '../articles.ts';
import { median, quantile, sorted, timedAsync } from '../measure.ts';
import { articlesForPeers, readPrepared } from '../prepared.ts';
import type { PeerAnswers } from './peer.ts';

/** A peer that is open: from an article's text to ids, best first. */
type Answer = (text: string) => readonly string[] | Promise<readonly string[]>;

/** Rounds of a peer that answers fast, the last of which counts; an answer of seconds needs no warming up. */
const ROUNDS = 4;
/** Milliseconds of a round from which one is enough. */
const SLOW_ROUND = 5_000;

/** The first article cold, then all of them. */
export async function answerArticles(
  answer: Answer,
): Promise<Required<Pick<PeerAnswers, 'firstMs' | 'warmMs' | 'warmP95Ms' | 'foundFirst'>>> {
  const articles = articlesForPeers(readPrepared());
  const first = await timedAsync(() => answer(articles[0]!.article.text));
  let last = await answerAll(answer, articles);
  for (let round = 1; round < ROUNDS && sumOf(last.times) < SLOW_ROUND; round++)
    last = await answerAll(answer, articles);
  const inOrder = sorted(last.times);
  return {
    firstMs: first.ms,
    warmMs: median(inOrder),
    warmP95Ms: quantile(inOrder, 0.95),
    foundFirst: last.found / articles.length,
  };
}

async function answerAll(
  answer: Answer,
  articles: readonly MixedArticle[],
): Promise<{ readonly times: readonly number[]; readonly found: number }> {
  const times: number[] = [];
  let found = 0;
  for (const { article, sources } of articles) {
    const { result, ms } = await timedAsync(() => answer(article.text));
    times.push(ms);
    if (sources.includes(result[0] ?? '')) found++;
  }
  return { times, found };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
