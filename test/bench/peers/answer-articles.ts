import { median, quantile, sorted, timedAsync } from '../measure.ts';
import { articlesForPeers, readPrepared } from '../prepared.ts';
import type { PeerAnswers } from './peer.ts';

/** A peer that is open: from an article's text to ids, best first. */
type Answer = (text: string) => readonly string[] | Promise<readonly string[]>;

/** The first article cold, then each once: an answer of seconds needs no second round. */
export async function answerArticles(
  answer: Answer,
): Promise<Required<Pick<PeerAnswers, 'firstMs' | 'warmMs' | 'warmP95Ms' | 'foundFirst'>>> {
  const articles = articlesForPeers(readPrepared());
  const first = await timedAsync(() => answer(articles[0]!.article.text));
  const times: number[] = [];
  let found = 0;
  for (const { article, sources } of articles) {
    const { result, ms } = await timedAsync(() => answer(article.text));
    times.push(ms);
    if (sources.includes(result[0] ?? '')) found++;
  }
  const inOrder = sorted(times);
  return {
    firstMs: first.ms,
    warmMs: median(inOrder),
    warmP95Ms: quantile(inOrder, 0.95),
    foundFirst: found / articles.length,
  };
}
