import type { Block } from '../engine/article.ts';
import { typesOf } from './json-ld.ts';
import type { PageLines } from './margins.ts';
import { firstOf } from './meta-tags.ts';
import type { Page } from './page.ts';

/** What was read as the body, and from which lines. */
interface Candidate {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: PageLines;
  /** Whether the page states a date or an author. */
  readonly isSigned: boolean;
}

/** Characters of a block that reads as prose. */
const MIN_PROSE_BLOCK = 60;
/** The same in Chinese, Japanese and Korean, which say it in a third of the characters. */
const MIN_DENSE_BLOCK = 20;
/** Characters of a page that is nothing but its body. */
const MIN_WHOLE_PAGE = 40;
/** Characters of prose from which a page with few other signs is taken for an article: two paragraphs. */
const MIN_PROSE = 140;
/** The same without any sign of an article: a page about a firm or a service has some such prose. */
const MIN_UNSIGNED_PROSE = 600;
/** Share of the page's own text above which the body is the page. */
const WHOLE_PAGE = 0.5;
/** Teasers in `article` elements that make a page an index of articles. */
const MANY_ARTICLES = 6;

/** Whether the page is an article: running prose, and nothing that says it is another kind of page. */
export function isArticle(page: Page, body: Candidate): boolean {
  if (isNamedOtherwise(page) || isHomePage(page) || isIndex(page, body)) return false;
  if (!body.isSigned && isSitePage(page)) return false;
  const prose = proseOf(body);
  if (prose < 400 && page.document.querySelector('input[type="password" i]')) return false;
  if (isWholePage(body)) return prose > 0 || body.text.length >= MIN_WHOLE_PAGE;
  return prose >= (body.isSigned || isStated(page) ? MIN_PROSE : MIN_UNSIGNED_PROSE);
}

/** Characters in blocks that read as prose. */
function proseOf({ text, blocks }: Candidate): number {
  let prose = 0;
  for (const { span, kind } of blocks) {
    if (kind === 'heading') continue;
    const block = text.slice(span.start, span.end);
    const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(block);
    if (block.length < (dense ? MIN_DENSE_BLOCK : MIN_PROSE_BLOCK)) continue;
    if (dense) prose += block.length * 3;
    else if (/[.!?"”»…]/.test(block)) prose += block.length;
  }
  return prose;
}

function isWholePage({ lines }: Candidate): boolean {
  let all = 0;
  let inBody = 0;
  lines.lines.forEach((line, index) => {
    all += line.text.length;
    if (lines.inBody[index]) inBody += line.text.length;
  });
  return inBody > all * WHOLE_PAGE;
}

/** Whether the page calls itself an article, or holds exactly one. */
function isStated(page: Page): boolean {
  return hasArticleType(page) || page.document.getElementsByTagName('article').length === 1;
}

function hasArticleType(page: Page): boolean {
  return page.articleNode !== undefined || /article/i.test(firstOf(page.meta, ['og:type']) ?? '');
}

/** Kinds of page that OpenGraph or JSON-LD name and that are no articles. */
function isNamedOtherwise(page: Page): boolean {
  if (page.articleNode) return false;
  if (
    /^(?:object|profile|product|video|music|book|place|business|game)/i.test(
      firstOf(page.meta, ['og:type']) ?? '',
    )
  )
    return true;
  return page.nodes.some(node =>
    typesOf(node).some(type => /^(?:CollectionPage|ProfilePage|SearchResultsPage|Product)$/.test(type)),
  );
}

/** The root of a site, unless it describes itself as an article. */
function isHomePage(page: Page): boolean {
  if (page.url === undefined || page.articleNode) return false;
  const address = /^https?:\/\/[^/?#]+\/?(?:[?#](.*))?$/.exec(page.url);
  return address !== null && !/\d/.test(address[1] ?? '');
}

/** Pages that nearly every site has, by their whole address: about the site, its terms, its forms. */
const SITE_PAGE =
  /^https?:\/\/[^/?#]+\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:about(?:-us)?|ueber-uns|contact(?:-us)?|kontakt|imprint|impressum|privacy(?:-policy)?|datenschutz|terms(?:-of-(?:use|service))?|legal|cookies?(?:-policy)?|faqs?|help|support|careers|jobs|advertise|subscribe|newsletters?|log-?in|sign-?(?:in|up)|register|search)\/?(?:[?#]|$)/i;

/** A page about the site itself; content systems call those articles too. */
function isSitePage(page: Page): boolean {
  return page.articleNode === undefined && SITE_PAGE.test(page.url ?? '');
}

/** Many teasers, and mostly links where the prose should be. */
function isIndex(page: Page, { lines }: Candidate): boolean {
  if (hasArticleType(page)) return false;
  if (page.document.getElementsByTagName('article').length >= MANY_ARTICLES) return true;
  let all = 0;
  let linked = 0;
  lines.lines.forEach((line, index) => {
    if (!lines.inBody[index]) return;
    all += line.text.length;
    linked += line.text.length * line.linkShare;
  });
  return linked > all * 0.5;
}
