import type { Article } from '../engine/article.ts';
import { decodePage } from '../extract/decode-page.ts';
import type { Extraction } from '../extract/extract.ts';
import { articleFromText } from '../extract/plain-text.ts';
import { type HtmlSize, measureHtml } from './html-size.ts';
import { badInput, isRefusal, type Refusal } from './refusal.ts';

/** Extraction has lower caps; above these two, jsdom takes many seconds to build the document at all. */
const MAX_TAGS = 200_000;
const MAX_NESTING = 2_000;

/** Facts given beside a page; they win over what the page says of itself. */
export interface Given {
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
}

/** Reads an article out of HTML, as the extension does in the page. */
export async function articleFromHtml(html: string, given: Given): Promise<Article> {
  // jsdom takes long to load: plain text need not wait for it.
  refuseExcess(measureHtml(html));
  const [{ JSDOM, VirtualConsole }, { extract }] = await Promise.all([
    import('jsdom'),
    import('../extract/extract.ts'),
  ]);
  // Without options jsdom runs no scripts and loads nothing; the empty console drops its complaints about CSS.
  const options = {
    ...(given.url === undefined ? {} : { url: given.url }),
    virtualConsole: new VirtualConsole(),
  };
  // A parsed document has no window: its style sheets stay unread, which halves the time.
  const document = new new JSDOM('', options).window.DOMParser().parseFromString(html, 'text/html');
  const extraction = extract(document, given.url === undefined ? {} : { url: given.url });
  return withGiven(articleOf(extraction), given);
}

function refuseExcess({ elements, depth }: HtmlSize): void {
  if (elements > MAX_TAGS) throw tooLarge('elements', elements, MAX_TAGS);
  if (depth > MAX_NESTING) throw tooLarge('depth', depth, MAX_NESTING);
}

function tooLarge(measure: string, found: number, allowed: number): Refusal {
  return badInput(`the page is too large: ${measure} ${found}, up to ${allowed} allowed`);
}

/** Reads an article out of a file's bytes; HTML by its name or when it begins with `<`. */
export async function articleFromBytes(bytes: Buffer, file: string, given: Given): Promise<Article> {
  const name = file === '-' ? 'standard input' : file;
  const text = decodeText(bytes, name);
  if (text.trim() === '') throw badInput(`${name}: is empty`);
  if (/\.x?html?(?:\.gz)?$/i.test(file) || text.trimStart().startsWith('<')) {
    return inFile(name, articleFromHtml(text, given));
  }
  return articleFromText(text, given);
}

async function inFile(name: string, reading: Promise<Article>): Promise<Article> {
  try {
    return await reading;
  } catch (error) {
    throw isRefusal(error) ? badInput(`${name}: ${error.message}`) : error;
  }
}

function articleOf(extraction: Extraction): Article {
  switch (extraction.kind) {
    case 'article':
      return extraction.article;
    case 'not-article':
      throw badInput('could not read an article here');
    case 'too-large':
      throw tooLarge(extraction.measure, extraction.found, extraction.allowed);
  }
}

function withGiven(article: Article, { title, published, language }: Given): Article {
  return {
    ...article,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published, publishedFrom: 'given' }),
    ...(language === undefined ? {} : { language }),
  };
}

function decodeText(bytes: Buffer, name: string): string {
  const isUtf16 = bytes.length > 1 && /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2));
  const isBinary = bytes.includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  if (isBinary && !isUtf16) throw badInput(`${name}: is not text or HTML`);
  return decodePage(bytes);
}
