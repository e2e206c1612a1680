import type { Article } from '../../../src/engine/article.ts';
import type { Mention } from '../../../src/engine/entities/entity.ts';
import type { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { findMentions } from '../../../src/engine/entities/mentions.ts';
import type { Corpus } from '../../../src/engine/pack/corpus.ts';
import { findQuotes } from '../../../src/engine/quotes/quotes.ts';
import { scoreDocuments } from '../../../src/engine/reuse/candidates.ts';
import { matchingOf } from '../../../src/engine/reuse/match.ts';
import { Rarity } from '../../../src/engine/reuse/rarity.ts';
import { isSelf } from '../../../src/engine/reuse/self.ts';
import { type FoundSource, findSources } from '../../../src/engine/reuse/sources.ts';
import { dayNumber } from '../../../src/engine/text/day.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import { type JudgedQuote, judgeQuotes } from '../../../src/engine/verdicts/judge.ts';
import type { QuoteSearch } from '../../../src/engine/verdicts/quote-search.ts';

/** What the other stages hand to that of the quotes. */
export interface QuotesTask {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly sources: readonly FoundSource[];
  readonly search: QuoteSearch;
}

/** Does all that comes before. */
export function prepareQuotes(article: Article, corpus: Corpus, index: EntityIndex): QuotesTask {
  const text = readText(article.text);
  const articleDay = dayNumber(article.published);
  const rarity = new Rarity(corpus);
  const scores = scoreDocuments(text, corpus, rarity);
  const matching = matchingOf(text, rarity, scores);
  const { shared } = scores;
  return {
    article,
    mentions: findMentions(text.tokens, index),
    sources: findSources({ article, text, articleDay, corpus, matching, quotes: [] }),
    search: {
      text,
      corpus,
      rarity,
      shared,
      articleDay,
      index,
      isSelf: record => isSelf(article, record, false),
    },
  };
}

/** Finds the quotations, their speakers and their verdicts. */
export function answerQuotes({ article, mentions, sources, search }: QuotesTask): JudgedQuote[] {
  return judgeQuotes(findQuotes(article, mentions), sources, search);
}
