import type { Article } from './article.ts';
import type { PageCredits } from './credits/credits.ts';
import type { EntityIndex } from './entities/entity-index.ts';
import type { PageFacts } from './entities/named-text.ts';

/** What a page tells beside its text of what its names mean: its publisher's country and its year. */
export function pageFacts(article: Article, { publisher }: PageCredits, index: EntityIndex): PageFacts {
  const country = publisher?.entity === undefined ? undefined : index.byId(publisher.entity)?.country;
  const year = /^\d{4}(?=-|$)/.exec(article.published ?? '')?.[0];
  return { ...(country ? { country } : {}), ...(year ? { year: Number(year) } : {}) };
}
