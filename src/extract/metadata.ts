import type { Metadata } from '../engine/article.ts';
import { authorsOf, statedAuthors } from './authors.ts';
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
    creditText: creditTextOf(page),
    section: sectionOf(page),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Metadata;
}

/** The page's canonical address, made absolute. */
export function readCanonicalUrl(page: Page): string | undefined {
  const link = page.document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  return absolute(link ?? undefined, page) ?? absolute(firstOf(page.meta, ['og:url', 'parsely-link']), page);
}

function authorOf(page: Page): string | undefined {
  const stated = statedAuthors(page);
  return stated.length > 0 ? nameLike(stated.join(', ')) : authorsOf(page)[0];
}

/** Who the page says publishes it. */
export function publisherOf(page: Page): string | undefined {
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

/** Everybody whom the page says the text is from: an agency, a partner, a syndicator. */
function providerOf(page: Page): string | undefined {
  const names = [
    ...fromArticle(page, 'provider'),
    ...fromArticle(page, 'sourceOrganization'),
    ...PROVIDER_TAGS.flatMap(tag => page.meta.get(tag) ?? []),
  ];
  const stated = [...new Set(names.map(foldSpace))].filter(isNameLike).slice(0, MAX_PROVIDERS);
  return nameLike(stated.join(', '));
}

/** More are a list of something else. */
const MAX_PROVIDERS = 4;
const PROVIDER_TAGS = [
  'article:provider',
  'article:source',
  'article:content_source',
  'dc.source',
  'dcterms.source',
  'dc.contributor.agency',
  'source',
  'news_source',
  'content_source',
  'sailthru.source',
  'parsely-network-source',
  'agency',
  'wire',
];

/** The line that the page asks to be credited by. */
function creditTextOf(page: Page): string | undefined {
  return nameLike(fromArticle(page, 'creditText')[0]);
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
