import type { Report } from '../src/engine/report.ts';

/** The language of the article's own words, so that they are read aloud in it; the rest is in ours. */
export function languageOf({ article }: Report): string | undefined {
  return article.language !== undefined && /^[a-z]{2,3}$/.test(article.language)
    ? article.language
    : undefined;
}
