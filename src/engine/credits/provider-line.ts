import type { Article } from '../article.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsUpper } from '../text/letters.ts';
import { creditOf } from './found-credit.ts';
import { matchesOf } from './matches.ts';
import { hasMediaWord } from './media-words.ts';
import { outletNamed } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { isPersonName } from './person-names.ts';
import { hostOf, type Publisher, registeredDomain, siteOf, squash } from './publisher.ts';
import { authorship, isPortal } from './services.ts';

/** Lines above the story, and right below it, in which a portal prints whose text it shows. */
const HEAD_LINES = 12;
const TAIL_LINES = 2;
/** Longest provider line: a name, a date, a person. */
const MAX_LINE = 120;
/** Longest name of a provider. */
const MAX_NAME = 40;

/** Whose text a portal shows: `Pier Gazette 9/21/2016 Ida Brandt`, `Pier Gazette · 2 hours ago`, `港湾新聞 3/9(木) 18:45配信`. */
export function readProviders(
  article: Article,
  publisher: Publisher | undefined,
  lines: readonly PageLine[],
  index: EntityIndex,
): Credit[] {
  const head = lines.filter(line => line.place === 'head' && !line.isCaption).slice(0, HEAD_LINES);
  const handedOn = [...head.flatMap(line => readHandedOn(line, index)), ...authorSite(article, lines)];
  if (handedOn.length > 0 || !isOnPortal(article, publisher, index)) return handedOn;
  const tail = lines.filter(line => line.place === 'tail').slice(0, TAIL_LINES);
  const dated = [
    ...head.flatMap(line => readBeforeDate(line, index)),
    ...[...head, ...tail].flatMap(line => readAfterTime(line, index)),
  ];
  return (dated.length > 0 ? dated : head.flatMap(line => readAlone(line, index))).slice(0, 1);
}

/** Address of a site in a line of its own: the box of an author. */
const ADDRESS = /https?:\/\/(?:www\.)?([a-z0-9.-]{3,60})/i;

/** An author who is no person and has a site that bears its name: `NeoPier／ネオピア` with `www.neopier.example`. */
function authorSite({ byline, url }: Article, lines: readonly PageLine[]): Credit[] {
  if (byline === undefined || byline.length > MAX_NAME || isPersonName(byline)) return [];
  const names = byline.split(/[／/|()（）]/).map(squash);
  const own = hostOf(url);
  const line = lines.find(({ text, place }) => {
    const host = place === 'tail' && text.length <= MAX_LINE ? ADDRESS.exec(text)?.[1] : undefined;
    if (host === undefined || (own !== undefined && registeredDomain(own) === registeredDomain(host)))
      return false;
    return names.some(name => name.length > 2 && name === registeredDomain(host).split('.')[0]);
  });
  return line ? [{ type: 'carried', name: byline, evidence: evidenceIn(line, 'byline') }] : [];
}

/** Whether the page stands on a portal, which writes little and shows what others hand it. */
function isOnPortal(article: Article, publisher: Publisher | undefined, index: EntityIndex): boolean {
  const { siteName, url } = article;
  const names = [siteName, siteName?.split(/\s[|–—-]\s/u)[0], publisher?.name];
  const named = names.map(name => (name ? outletNamed(name, index) : undefined));
  const known = [
    url ? siteOf(article, index) : undefined,
    publisher?.entity ? index.byId(publisher.entity) : undefined,
  ];
  return [...known, ...named].some(entity => entity && isPortal(entity));
}

/** `港湾新聞 3/9(木) 18:45配信`: Japanese portals hand on (配信) others' texts; `TNW中文站 10月14日报道` opens a Chinese copy. */
const HANDED_ON =
  /^\s*(?:(?<japanese>[^\n()（）]{2,30}?)\s*(?:\d{4}[年/.])?\d{1,2}[/月.]\d{1,2}日?\s?(?:[(（].[)）])?\s*\d{1,2}[:時]\d{2}分?\s?配信|(?<chinese>[^\s，。：:、（）()]{2,14}?)\s?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:报道|報道|報導|讯|訊|消息|电|電))/u;
/** The paper's own desks. */
const OWN_DESK = /^(?:本报|本報|本网|本網|本台|本社|记者|記者)/u;
/** Letters without which neither is there. */
const EAST_ASIAN = /[月配]/u;

function readHandedOn(line: PageLine, index: EntityIndex): Credit[] {
  const opening = line.text.slice(0, MAX_LINE);
  const match = EAST_ASIAN.test(opening) ? HANDED_ON.exec(opening) : null;
  const { japanese, chinese } = match?.groups ?? {};
  const name = (japanese ?? chinese)?.trim();
  if (!match || name === undefined || OWN_DESK.test(name)) return [];
  const evidence = evidenceIn(line, 'credit', match.index, match.index + match[0].length);
  const entity = outletNamed(name, index);
  if (entity) return [creditOf(authorship(entity), entity, evidence)];
  return japanese !== undefined || hasMediaWord(name) ? [{ type: 'carried', name, evidence }] : [];
}

const DATE_OR_AGE = new LetterPattern(
  /\s*[·•|,–—-]?\s*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.? \d{1,2}\b|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\b|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4}|\()|\d{4}[年/.-]|\d{1,2}月\d|\d{1,3} ?(?:m|h|d|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)\b(?: ago| read)?)/iu,
);

/** `Pier Gazette 9/21/2016 Ida Brandt`, `Harbour NationOctober 3, 2016` */
function readBeforeDate(line: PageLine, index: EntityIndex): Credit[] {
  if (line.text.length > MAX_LINE || !/\d/.test(line.text)) return [];
  const date = DATE_OR_AGE.exec(line.text);
  return date ? providerCalled(line, 0, date.index, index) : [];
}

/** `By IDA BRANDT March 11, 2015 3:46 PM Good Pier Morning` */
const TIME = /\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:[ECMP][SD]?T|GMT|UTC))?\s+(?=[A-Z])/gi;

function readAfterTime(line: PageLine, index: EntityIndex): Credit[] {
  if (line.text.length > MAX_LINE) return [];
  const time = matchesOf(TIME, line.text).at(-1);
  if (!time || !/^\s*by\s/i.test(line.text)) return [];
  const start = time.index + time[0].length;
  const name = line.text.slice(start).trim();
  if (name.length > MAX_NAME || /\d|[:.]/.test(name)) return [];
  const evidence = evidenceIn(line, 'byline', start);
  const entity = outletNamed(name, index);
  return [entity ? creditOf(authorship(entity), entity, evidence) : { type: 'carried', name, evidence }];
}

function readAlone(line: PageLine, index: EntityIndex): Credit[] {
  return line.text.length <= MAX_NAME ? providerCalled(line, 0, line.text.length, index) : [];
}

/** The provider that stands in a part of a line: a known one, or one whose name is an outlet's; a person is none. */
function providerCalled(line: PageLine, start: number, end: number, index: EntityIndex): Credit[] {
  const name = line.text.slice(start, end).trim();
  if (name.length < 2 || name.length > MAX_NAME || /^by\s|[\d:!?]/i.test(name)) return [];
  const entity = outletNamed(name, index);
  if (entity && isPortal(entity)) return [];
  const evidence = evidenceIn(line, 'byline', start, end);
  if (entity) return [creditOf(authorship(entity), entity, evidence)];
  return hasMediaWord(name) && startsUpper(name) && isShort(name)
    ? [{ type: 'carried', name, evidence }]
    : [];
}

/** Longer runs of words are headlines. */
const MAX_WORDS = 4;
const SMALL = new Set(['of', 'the', '&']);

function isShort(name: string): boolean {
  const words = name.split(' ');
  return words.length <= MAX_WORDS && words.every(word => startsUpper(word) || SMALL.has(word));
}
