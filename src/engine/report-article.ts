import type { Article } from './article.ts';
import type { PageCredits } from './credits/credits.ts';
import { datelineDay } from './credits/dateline-day.ts';
import type { Dateline, ReportArticle } from './report.ts';

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
    ...(credits.dateline && { dateline: withDay(credits.dateline, published) }),
  };
}

/** The Report's dates are ISO 8601; what cannot be read as a day stays in the dateline's text. */
function withDay({ date, ...dateline }: Dateline, published: string | undefined): Dateline {
  const day = datelineDay(date, published);
  return { ...dateline, ...(day !== undefined && { date: day }) };
}
