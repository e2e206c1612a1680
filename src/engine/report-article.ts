import type { Article } from './article.ts';
import type { PageCredits } from './credits/credits.ts';
import type { ReportArticle } from './report.ts';

/** What the Report says of the article itself. */
export function describeArticle(article: Article, credits: PageCredits, words: number): ReportArticle {
  const { url, title, siteName, language, text, published, publishedFrom, modified } = article;
  return {
    ...(url !== undefined && { url }),
    title,
    ...(siteName !== undefined && { siteName }),
    ...(language !== undefined && { language }),
    words,
    text,
    ...(published !== undefined && { published }),
    ...(publishedFrom !== undefined && { publishedFrom }),
    ...(modified !== undefined && { modified }),
    byline: credits.byline,
    ...(credits.dateline && { dateline: credits.dateline }),
  };
}
