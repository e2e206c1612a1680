import type { ReportArticle } from '../engine/report.ts';
import { dayOf } from './dates.ts';
import { type Key, listed, say } from './say.ts';

const DATE_SOURCES: Readonly<Record<string, Key>> = {
  'json-ld': 'dateFromJsonLd',
  meta: 'dateFromMeta',
  time: 'dateFromTime',
  text: 'dateFromText',
  url: 'dateFromUrl',
  given: 'dateFromGiven',
};

/** Who wrote the article and of what day it is, with where the day was read. */
export function articleFacts(article: ReportArticle): string[] {
  const writers = article.byline.length === 0 ? [] : [say('articleBy', { names: listed(article.byline) })];
  const date = dayOf(article.published);
  return date === undefined ? writers : [...writers, dated(date, article.publishedFrom)];
}

function dated(date: string, from: string | undefined): string {
  const said = say('articleDate', { date });
  const known = from !== undefined && Object.hasOwn(DATE_SOURCES, from);
  return known ? `${said} (${say(DATE_SOURCES[from])})` : said;
}
