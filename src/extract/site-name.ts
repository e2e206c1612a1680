import { namesIn } from './json-ld.ts';
import { firstOf } from './meta-tags.ts';
import { publisherOf, readCanonicalUrl } from './metadata.ts';
import type { Page } from './page.ts';
import { foldSpace } from './white-space.ts';

/** Longest name of a site, in characters and in words; longer ones are headlines and slogans. */
const MAX_NAME = 70;
const MAX_WORDS = 8;
/** Longest window title read. */
const MAX_TITLE = 500;
/** Names that a template or a store gives every site. */
const DUMMY =
  /^(?:(?:my |the )?(?:home(?: ?page)?|(?:web)?site|blog|news|index|article|story|page|default|untitled|localhost|test|site ?name|wordpress|joomla!?|drupal|blogger|just another wordpress site|facebook|twitter|x))$/i;
/** Headings asked for the headline. */
const HEADINGS = 5;

/** The site's name: what the page states, else the last part of its window's title. A headline is none. */
export function readSiteName(page: Page): string | undefined {
  const window = foldSpace((page.document.querySelector('title')?.textContent ?? '').slice(0, MAX_TITLE));
  const titles = titlesOf(page, window);
  const website = page.nodes.find(node => node['@type'] === 'WebSite');
  const inTitle = siteInTitle(window, [...titles, ...headingsOf(page)]);
  const stated = firstNamed(
    [
      ...(page.meta.get('og:site_name') ?? []),
      ...namesIn(website),
      publisherOf(page),
      firstOf(page.meta, ['application-name', 'twitter:app:name:iphone', 'al:ios:app_name']),
    ],
    titles,
  );
  if (stated === undefined) return inTitle;
  // A house may state the magazine that a text is from: what the title and the address agree on is the site.
  const address = page.url ?? readCanonicalUrl(page);
  return inTitle !== undefined && isOfHost(inTitle, address) && !isOfHost(stated, address) ? inTitle : stated;
}

function firstNamed(names: readonly (string | undefined)[], titles: readonly string[]): string | undefined {
  return names
    .map(name => foldSpace(name ?? ''))
    .filter(name => !titles.includes(name) || !titles[0]!.startsWith(name))
    .map(withoutSlogan)
    .find(isSiteName);
}

/** "Harbour Courier - Latest News & Headlines": the name before its slogan. */
function withoutSlogan(name: string): string {
  const first = name.split(/\s[|\u2013\u2014:-]\s|:\s/)[0]!.trim();
  return first.length > 2 && name.split(' ').length > 4 ? first : name;
}

function isSiteName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAME &&
    name.split(' ').length <= MAX_WORDS &&
    !/^https?:|^\/\/|[{}<>]|^(?:null|undefined|n\/a)$/i.test(name) &&
    !DUMMY.test(name)
  );
}

/** What the page states as its title. */
function titlesOf({ meta }: Page, window: string): string[] {
  return [window, ...(meta.get('og:title') ?? []), ...(meta.get('twitter:title') ?? [])].map(foldSpace);
}

/** What the page prints large. */
function headingsOf({ document }: Page): string[] {
  return [...document.querySelectorAll('h1')]
    .slice(0, HEADINGS)
    .map(heading => foldSpace(heading.textContent ?? ''));
}

/** The window title's short last part, when a headline of the page stands before it. */
function siteInTitle(window: string, headlines: readonly string[]): string | undefined {
  return latinSiteIn(window, headlines) ?? eastAsianSiteIn(window, headlines);
}

function latinSiteIn(window: string, headlines: readonly string[]): string | undefined {
  const parts = window.split(/\s[|\u2013\u2014\u00bb\u2022\u00b7-]\s/);
  const last = parts.at(-1)!;
  if (parts.length < 2 || last.split(' ').length > 5 || !isSiteName(last)) return undefined;
  if (last.length > MAX_EAST_ASIAN && EAST_ASIAN.test(last)) return undefined;
  const first = parts[0]!.split(' > ')[0]!;
  const isHeadline = headlines.some(
    headline =>
      headline !== window &&
      headline !== last &&
      (headline.includes(first) || (first.includes(headline) && headline.length > 15)),
  );
  return isHeadline ? last : undefined;
}

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Headlines in Han, Kana or Hangul part their sections and their site by these. */
const EAST_ASIAN_PARTING =
  /\s*(?:[_|\uff5c\u2502\u3163]|--+|\s[-\u2013\u2014\uff0d:\uff1a]\s|\uff0d|[:\uff1a](?=[^:\uff1a]{3,14}$)|-(?=[^-]{2,12}$)|\s?[:\uff1a]\s(?=[^:\uff1a]{2,14}$)|\u300a?\s?>\s?)\s*/;
/** How the names of papers and sites end. */
const PAPER =
  /(?:网|網|报|報|社|新闻|新聞|在线|線上|日报|晚报|资讯|客户端|卫视|电视台|电台|ニュース|オンライン|新聞社|デジタル|通信|放送|일보|신문|뉴스|경제|방송|투데이|타임스|닷컴|데일리)$|\.(?:com|cn|net|jp|kr|tw|hk)$/i;
/** Shortest headline in these scripts. */
const MIN_HEADLINE = 6;
/** Longest name of a site in them. */
const MAX_EAST_ASIAN = 20;

/** `标题_频道_腾讯网` `見出し - 港湾新聞デジタル` `제목 | 항구일보`. */
function eastAsianSiteIn(window: string, headlines: readonly string[]): string | undefined {
  if (!EAST_ASIAN.test(window)) return undefined;
  const parts = window
    .split(EAST_ASIAN_PARTING)
    .map(part => part.trim())
    .filter(part => part !== '');
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || parts[0]!.length < MIN_HEADLINE) return undefined;
  if (last.length > MAX_EAST_ASIAN || !isSiteName(last)) return undefined;
  const isStated = headlines.some(headline => headline !== window && headline.includes(parts[0]!));
  return PAPER.test(last) || (isStated && last.length < parts[0]!.length) ? last : undefined;
}

/** Whether a name is in an address: "heise online" of www.heise.de. */
function isOfHost(name: string, address: string | undefined): boolean {
  const host = /^https?:\/\/(?:www\.)?([^/?#]{1,200})/i.exec(address ?? '')?.[1]?.toLowerCase() ?? '';
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== 'the' && word !== '');
  const bare = host.replace(/[^a-z0-9]/g, '');
  const joined = words.join('');
  return (
    joined.length > 1 &&
    (bare.includes(joined) || words.some(word => word.length > 4 && host.split('.').includes(word)))
  );
}
