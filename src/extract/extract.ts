import type { Article, Margin } from '../engine/article.ts';
import { readBlocks } from './blocks.ts';
import { findBody } from './body.ts';
import { findByline } from './byline.ts';
import { findExcess, type TooLarge } from './guards.ts';
import { isArticle } from './is-article.ts';
import { findLanguage } from './language.ts';
import { findMargins, type PageLines, placeBlocks, readPageLines } from './margins.ts';
import { metaMargins } from './meta-margins.ts';
import { readCanonicalUrl, readMetadata } from './metadata.ts';
import { type Page, readPage } from './page.ts';
import { findModified, findPublished } from './published.ts';
import { readSiteName } from './site-name.ts';
import { findStatedPlace } from './stated-place.ts';
import { surroundingsOf } from './surroundings.ts';
import { findTitle } from './title.ts';

/** What extraction made of a page. */
export type Extraction =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** Live element of `article.blocks[i]`, or of what holds it. */
      readonly elements: readonly (Element | undefined)[];
      /** Live element of `article.margins[i]`; none for metadata. */
      readonly marginElements: readonly (Element | undefined)[];
    }
  | { readonly kind: 'not-article' }
  | TooLarge;

/** Reads the article of a page. The live document is only read, never written. */
export function extract(document: Document, options: { readonly url?: string } = {}): Extraction {
  const root = document.documentElement;
  if (!root || !document.body) return { kind: 'not-article' };
  const excess = findExcess(root);
  const part = excess && onlyArticle(document);
  if (excess && !part) return excess;
  return extractFrom(readPage(document, options.url ?? addressOf(document)), part);
}

/** The one `article` element of a page over the caps, when it keeps them itself. */
function onlyArticle(document: Document): Element | undefined {
  const articles = document.getElementsByTagName('article');
  const article = articles.length === 1 ? articles[0] : undefined;
  return article && !findExcess(article) ? article : undefined;
}

function addressOf(document: Document): string | undefined {
  return /^https?:/.test(document.URL) ? document.URL : undefined;
}

function extractFrom(page: Page, part: Element | undefined): Extraction {
  const body = findBody(page.document, part);
  if (!body) return { kind: 'not-article' };
  const siteName = readSiteName(page);
  const title = findTitle(page, siteName);
  const read = readBlocks(body.root, body.copy, title);
  const { text, blocks, kept } = read;
  const lines = readPageLines(part ?? page.document.body, kept, text);
  const facts = describe(page, lines, text, title);
  const byline = findByline(page, lines, title, body.byline);
  const isSigned = byline !== undefined || facts.published !== undefined;
  if (!isArticle(page, { text, blocks, lines, isSigned })) return { kind: 'not-article' };

  const placed = findMargins(lines, text, title);
  const fromMeta = metaMargins(page);
  const place = findStatedPlace(page, lines);
  const article: Article = {
    ...facts,
    ...(siteName && { siteName }),
    ...(byline && { byline }),
    title,
    text,
    blocks,
    margins: [...placed.map(({ element, ...margin }): Margin => margin), ...fromMeta],
    metadata: { ...readMetadata(page), ...(place && { dateline: place }) },
  };
  const marginElements = [...placed.map(margin => margin.element), ...fromMeta.map(() => undefined)];
  return { kind: 'article', article, elements: placeBlocks(read, lines), marginElements };
}

/** Address, language and dates. */
function describe(page: Page, lines: PageLines, text: string, title: string): Partial<Article> {
  const now = Date.now();
  const canonicalUrl = readCanonicalUrl(page);
  const language = findLanguage(page, text);
  const published = findPublished(page, surroundingsOf(page.document, lines, title), language, now);
  const modified = findModified(page, now);
  return {
    ...(page.url && { url: page.url }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(language && { language }),
    ...published,
    ...(modified && { modified }),
  };
}
