import { namesIn } from './json-ld.ts';
import type { Page } from './page.ts';
import { foldSpace } from './white-space.ts';

/** Longest value that can be a list of names. */
const MAX_NAMES = 300;

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dc.creator.personalname',
  'dcterms.creator',
  'dcsext.author',
  'dc.contributor',
  'citation_author',
  'itemprop:author',
  'itemprop:creator',
  'authors',
  'cxenseparse:author',
  // A meta tag's name is read word by word: `twitter:misc:Written by`.
  'twitter:misc:written',
];
/** Labels under which pages state their author for a message's preview. */
const LABEL =
  /^(?:written by|author|authors|by|verfasst von|geschrieben von|autor|von|écrit par|auteur|par|escrito por|por|scritto da|autore|geschreven door|auteur|skrevet af|skrevet av|skriven av|ditulis oleh|penulis|oleh|автор|написано автором|作者|撰写|執筆者|投稿者|글쓴이|작성자|كتب بواسطة|yazan)$/i;
/** What content systems fill in when nobody does. */
const DUMMY =
  /^(?:(?:site |web ?|super ?|system )?(?:admin(?:istrator)?|user|editor|master)|wordpress|joomla|drupal|guest|author|default|root|unknown|anonymous|none|null|undefined|n\/a|test|demo|system|import|(?:your|author|first|last) name|\d+)$/i;
const EMAIL = /^\S+@\S+\.\S+$/;

/** The authors of the page's article as JSON-LD names them. */
export function statedAuthors(page: Page): string[] {
  return distinct([...fromArticle(page, 'author'), ...fromArticle(page, 'creator')]);
}

/** Every author string the page's metadata names. */
export function authorsOf(page: Page): string[] {
  return distinct([
    ...statedAuthors(page),
    ...namesIn(page.parsely?.author ?? page.parsely?.authors),
    ...AUTHOR_TAGS.flatMap(tag => page.meta.get(tag) ?? []),
    ...labelledAuthor(page),
  ]);
}

/** `twitter:label1` "Written by" and its `twitter:data1`. */
function labelledAuthor({ meta }: Page): readonly string[] {
  return ['1', '2'].flatMap(number =>
    LABEL.test(meta.get(`twitter:label${number}`)?.[0] ?? '')
      ? (meta.get(`twitter:data${number}`) ?? [])
      : [],
  );
}

function fromArticle(page: Page, key: string): string[] {
  return namesIn(page.articleNode?.[key], page.nodes);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.map(foldSpace))].filter(isAuthor);
}

/** Not an address, a number, a template that nobody filled in, or a content system's own name. */
export function isAuthor(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAMES &&
    !/^https?:|^\/\/|[{}<>]/i.test(name) &&
    !DUMMY.test(name) &&
    !EMAIL.test(name)
  );
}
