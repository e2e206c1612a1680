import type { Article } from '../../../src/engine/article.ts';
import type { Corpus } from '../../../src/engine/pack/corpus.ts';
import { scoreDocuments } from '../../../src/engine/reuse/candidates.ts';
import { matchingOf } from '../../../src/engine/reuse/match.ts';
import { Rarity } from '../../../src/engine/reuse/rarity.ts';
import { findSources } from '../../../src/engine/reuse/sources.ts';
import { dayNumber } from '../../../src/engine/text/day.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

/** What the peers do, too: the article's words, candidates, and how they align. Answers ids, best first. */
export function retrieve(article: Article, corpus: Corpus): string[] {
  const text = readText(article.text);
  const rarity = new Rarity(corpus);
  const matching = matchingOf(text, rarity, scoreDocuments(text, corpus, rarity));
  const articleDay = dayNumber(article.published);
  const found = findSources({ article, text, articleDay, corpus, matching, quotes: [] });
  return found.map(({ source }) => source.document);
}
