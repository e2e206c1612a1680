import type { Article } from '../engine/article.ts';
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

/** Reads an article out of HTML, as the extension does in the page. Bytes are decoded as a browser would. */
export async function articleFromHtml(html: string | Buffer, given: Given): Promise<Article> {
  // jsdom takes long to load: plain text need not wait for it.
  refuseExcess(measureHtml(typeof html === 'string' ? html : html.toString('latin1')));
  const [{ JSDOM, VirtualConsole }, { extract }] = await Promise.all([
    import('jsdom'),
    import('../extract/extract.ts'),
  ]);
  // Without options jsdom runs no scripts and loads nothing; the empty console drops its complaints about CSS.
  const options = {
    ...(given.url === undefined ? {} : { url: given.url }),
    virtualConsole: new VirtualConsole(),
  };
  // A parsed document has no window: its style sheets stay unread, which halves the time. Bytes need jsdom's sniffing.
  const document =
    typeof html === 'string'
      ? new new JSDOM('', options).window.DOMParser().parseFromString(html, 'text/html')
      : new JSDOM(html, options).window.document;
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
    return inFile(name, articleFromHtml(isUtf8(bytes) ? text : bytes, given));
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

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decodeText(bytes: Buffer, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    throw badInput(`${name}: is not text or HTML`);
  }
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}
