import type { Metadata } from '../engine/article.ts';
import { namesIn } from './json-ld.ts';
import { firstOf } from './meta-tags.ts';
import type { Page } from './page.ts';
import { foldSpace } from './white-space.ts';

/** Longest value that can be a name or address; longer ones are mistakes. */
const MAX_NAME = 300;

/** What the page says of its author, publisher, provider, rights and origin; each fact from its first source. */
export function readMetadata(page: Page): Metadata {
  const found: { -readonly [Key in keyof Metadata]: string | undefined } = {
    author: authorOf(page),
    publisher: publisherOf(page),
    provider: providerOf(page),
    copyrightHolder: copyrightHolderOf(page),
    isBasedOn: originOf(page),
    section: sectionOf(page),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Metadata;
}

/** The page's canonical address, made absolute. */
export function readCanonicalUrl(page: Page): string | undefined {
  const link = page.document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  return absolute(link ?? undefined, page) ?? absolute(firstOf(page.meta, ['og:url', 'parsely-link']), page);
}

/** The site's name. */
export function readSiteName(page: Page): string | undefined {
  const name = firstOf(page.meta, [
    'og:site_name',
    'application-name',
    'twitter:app:name:iphone',
    'al:ios:app_name',
  ]);
  const website = page.nodes.find(node => node['@type'] === 'WebSite');
  return nameLike(
    firstOf(page.meta, ['og:site_name']) ??
      namesIn(website)[0] ??
      publisherOf(page) ??
      name ??
      siteInTitle(page.document),
  );
}

/** The window title's short last part, when a headline of the page stands before it. */
function siteInTitle(document: Document): string | undefined {
  const parts = foldSpace(document.querySelector('title')?.textContent ?? '').split(
    /\s[|\u2013\u2014\u00bb-]\s/,
  );
  const last = parts.at(-1)!;
  if (parts.length < 2 || last.split(' ').length > 5) return undefined;
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 5)
    .map(heading => foldSpace(heading.textContent ?? ''));
  const first = parts[0]!.split(' > ')[0]!;
  return headings.some(
    heading =>
      heading !== last && (heading.includes(first) || (first.includes(heading) && heading.length > 15)),
  )
    ? last
    : undefined;
}

/** Every author string the page's metadata names. */
export function authorsOf(page: Page): string[] {
  const names = [
    ...fromArticle(page, 'author'),
    ...fromArticle(page, 'creator'),
    ...namesIn(page.parsely?.author ?? page.parsely?.authors),
    ...AUTHOR_TAGS.flatMap(tag => page.meta.get(tag) ?? []),
  ];
  return [...new Set(names.map(foldSpace))].filter(name => isNameLike(name));
}

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dcsext.author',
  'dc.contributor',
  'citation_author',
  'itemprop:author',
  'itemprop:creator',
  'authors',
  'cxenseparse:author',
];

function authorOf(page: Page): string | undefined {
  const fromData = [...new Set(fromArticle(page, 'author').map(foldSpace))].filter(isNameLike);
  if (fromData.length > 0) return nameLike(fromData.join(', '));
  return authorsOf(page)[0];
}

function publisherOf(page: Page): string | undefined {
  return nameLike(
    fromArticle(page, 'publisher')[0] ??
      firstOf(page.meta, [
        'dc.publisher',
        'dcterms.publisher',
        'citation_publisher',
        'itemprop:publisher',
        'publisher',
      ]),
  );
}

function providerOf(page: Page): string | undefined {
  return nameLike(
    fromArticle(page, 'provider')[0] ??
      fromArticle(page, 'sourceOrganization')[0] ??
      firstOf(page.meta, [
        'article:provider',
        'article:source',
        'dc.source',
        'dcterms.source',
        'source',
        'news_source',
      ]),
  );
}

function copyrightHolderOf(page: Page): string | undefined {
  return nameLike(
    fromArticle(page, 'copyrightHolder')[0] ??
      firstOf(page.meta, [
        'dcterms.rightsholder',
        'copyright-holder',
        'copyright',
        'dc.rights',
        'dcterms.rights',
        'rights',
      ]),
  );
}

/** An address or name; an address of the page itself says nothing. */
function originOf(page: Page): string | undefined {
  const based = page.articleNode?.isBasedOn ?? page.articleNode?.isBasedOnUrl;
  const names = [based, (based as { url?: unknown } | undefined)?.url].flatMap(value => namesIn(value));
  const origin =
    names[0] ?? firstOf(page.meta, ['syndication-source', 'original-source', 'dc.relation.isbasedon']);
  if (origin === undefined || origin.length > MAX_NAME) return undefined;
  return isSelf(origin, page) ? undefined : foldSpace(origin);
}

function isSelf(address: string, page: Page): boolean {
  const bare = (url: string | undefined) => url?.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  return [page.url, readCanonicalUrl(page)].some(own => own !== undefined && bare(own) === bare(address));
}

function sectionOf(page: Page): string | undefined {
  return nameLike(
    firstOf(page.meta, [
      'article:section',
      'parsely-section',
      'sailthru.section',
      'section',
      'cxenseparse:section',
    ]) ?? fromArticle(page, 'articleSection')[0],
  );
}

function fromArticle(page: Page, key: string): string[] {
  return namesIn(page.articleNode?.[key], page.nodes);
}

function nameLike(value: string | undefined): string | undefined {
  const name = value === undefined ? '' : foldSpace(value);
  return isNameLike(name) ? name : undefined;
}

/** Not empty, not an address, not a template that nobody filled in. */
function isNameLike(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAME &&
    !/^https?:|^\/\/|[{}<>]|^(?:null|undefined|n\/a)$/i.test(name)
  );
}

function absolute(address: string | undefined, page: Page): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, page.url ?? undefined);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
