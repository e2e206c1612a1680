import { JSDOM } from 'jsdom';
import type { Article } from '../../src/engine/article.ts';
import { extract } from '../../src/extract/extract.ts';

/** One window for all: to start one costs more than most tests. */
const { window } = new JSDOM();
const parser = new window.DOMParser();

/** What every node asks for its neighbours: tests count the questions there. */
export const nodePrototype: Node = window.Node.prototype;

/** A document of the given markup. */
export function documentOf(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}

const PAGE_URL = 'https://harbour-courier.example/news/ferry';

/** The article of a page; fails when there is none. */
export function articleOf(html: string, url = PAGE_URL): Article {
  const found = extract(documentOf(html), { url });
  if (found.kind !== 'article') throw new Error(`Found ${found.kind}, expected an article.`);
  return found.article;
}

const PARAGRAPHS = [
  'HARBOUR CITY (Meridian News) — The ferry service between the two islands will double its winter crossings, the harbour board said on Tuesday.',
  'Board chair Lena Ostrow told reporters that the boats had been full since August, and that waiting another season would only send more lorries over the old bridge.',
  '“We have the crews, we have the berths, and we finally have the money,” Ostrow said, adding that the first extra sailing would leave before dawn on Monday.',
  'Fishing crews asked for a slower timetable, since the early sailings cross the grounds where most of them set their nets in the cold months.',
];

/** Four paragraphs of an invented story. */
export const STORY = PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n');

/** The same as text, with blank lines. */
export const STORY_TEXT = PARAGRAPHS.join('\n\n');

/** A news page around the story: head, lines above it, lines below it. */
export function newsPage(parts: {
  head?: string;
  above?: string;
  below?: string;
  lang?: string;
  body?: string;
}): string {
  return `<!doctype html><html lang="${parts.lang ?? 'en'}"><head><title>Ferry crossings to double this winter | Harbour Courier</title>
${parts.head ?? ''}</head><body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<main><article class="story"><h1>Ferry crossings to double this winter</h1>${parts.above ?? ''}
<div class="story-body">${parts.body ?? STORY}</div>${parts.below ?? ''}</article></main>
<footer><a href="/about">About us</a></footer></body></html>`;
}
