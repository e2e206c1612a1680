import type { Article } from './article.ts';
import { findAttributed } from './attributed/attributed-sources.ts';
import { rankSources } from './attributed/rank-sources.ts';
import { readCredits } from './credits/credits.ts';
import type { EntityIndex } from './entities/entity-index.ts';
import { listEntities, withEntities } from './entities/listed.ts';
import { findNames } from './entities/mentions.ts';
import type { Corpus } from './pack/corpus.ts';
import type { DocumentRecord } from './pack/pack-document.ts';
import { pageFacts } from './page-facts.ts';
import { findChain } from './provenance/chain.ts';
import { findNotices } from './provenance/notices.ts';
import { documentSpeakers } from './quotes/document-speaker.ts';
import { nameSpeakers } from './quotes/proved-speakers.ts';
import { findQuotes } from './quotes/quotes.ts';
import { findRelated } from './related/related.ts';
import { REPORT_SCHEMA, type Report } from './report.ts';
import { describeArticle } from './report-article.ts';
import { scoreDocuments } from './reuse/candidates.ts';
import { matchingOf } from './reuse/match.ts';
import { Rarity } from './reuse/rarity.ts';
import { isSelf } from './reuse/self.ts';
import { findSources } from './reuse/sources.ts';
import { dayNumber } from './text/day.ts';
import { readText } from './text/read-text.ts';
import { judgeQuotes } from './verdicts/judge.ts';
import { quotedSources } from './verdicts/quoted-sources.ts';
import { withoutTranslated } from './verdicts/translated.ts';

/** Characters compared, some 30,000 words: no news article is longer, and a page made to be slow is. */
const MAX_COMPARED = 200_000;

/** The whole pipeline: an article, the packs and the list of entities in, everything found out. */
export function analyze(article: Article, corpus: Corpus, index: EntityIndex): Report {
  const text = readText(article.text.slice(0, MAX_COMPARED));
  const articleDay = dayNumber(article.published);
  const credits = readCredits(article, index);
  const { mentions, references } = findNames(text.tokens, index, pageFacts(article, credits, index));
  const entities = listEntities(mentions, { text: article.text, title: article.title, references });
  const quotes = findQuotes(article, mentions);

  const rarity = new Rarity(corpus);
  const scores = scoreDocuments(text, corpus, rarity);
  const matching = matchingOf(text, rarity, scores);
  const isOwn = (record: DocumentRecord) => isSelf(article, record, false);
  const byText = findSources({ article, text, articleDay, corpus, matching, quotes });
  const attributed = findAttributed(byText, {
    text: article.text,
    read: text,
    credits: credits.credits,
    isSelf: isOwn,
    mentions,
    // Whoever is only reported names a statement no surer than any other name.
    quotes: quotes.filter(({ kind }) => kind !== 'indirect'),
    corpus,
    articleDay,
    index,
    matching,
  });
  const told = [...byText, ...attributed];
  const { shared } = scores;
  const search = { text, corpus, rarity, shared, articleDay, index, isSelf: isOwn };
  const checked = judgeQuotes(quotes, told, search);
  const found = [...told, ...quotedSources(checked, matching)];
  const speakers = documentSpeakers(found, index);
  const verdicts = withoutTranslated(checked.map(({ quote }) => quote));
  const judged = nameSpeakers(verdicts, speakers, { text: article.text, mentions, index });
  const sources = rankSources(found.map(({ source }) => source));

  const chain = findChain({
    title: article.title,
    text: article.text,
    credits,
    sources,
    quotes: judged,
    speakers,
    mentions,
    index,
  });
  const named = withEntities(
    entities,
    chain.flatMap(({ entity }) => entity ?? []),
    index,
  );
  return {
    schema: REPORT_SCHEMA,
    article: describeArticle(article, credits, text.tokens.count),
    credits: credits.credits,
    chain,
    sources,
    quotes: judged,
    entities: named,
    related: findRelated({
      article,
      articleDay,
      corpus,
      stems: text.stems,
      rarity,
      scores,
      sources,
      entities,
    }),
    notices: findNotices({
      text: article.text,
      published: article.published,
      chain,
      sources,
      quotes: judged,
      entities: named,
    }),
    searched: corpus.searched,
  };
}
