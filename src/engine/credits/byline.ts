import type { Article } from '../article.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { creditOf } from './found-credit.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { personsOf } from './person-names.ts';
import { authorship } from './services.ts';

/** The words that open a byline. */
const BY =
  /^[\s|*\u2022\u2013\u2014-]{0,4}(?:by|story by|written by|report(?:ed)? by|words by|text|par|von|por|di|door|av|af|od|автор|autor(?:in)?)\b\s?[:\s]\s*/iu;
/** Roles, dates and joining words beside a byline's names. */
const BESIDE =
  /\b(?:and|und|et|y|og|och|with|for|the|staff|news|wire|agency|writers?|correspondents?|reporters?|editors?|auto|business|political|economics?|sports?|science|white house|national|foreign|special|to|aerospace|entertainment|redaktion|updated?|created|published|posted|last|am|pm|gmt|est|edt|et|ist|bst|cest|uhr|min(?:ute)?s? read|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|ott|gen)\b/giu;
/** Longest line that is a byline as a whole. */
const MAX_BYLINE = 120;
/** Longest line that opens with "By" and is one ("By A, B and C, The Associated Press | Posted: …"). */
const MAX_OPENED_BYLINE = 250;

/** What a byline line says: its persons, and credits for the agencies and outlets it names. */
export interface ReadByline {
  readonly persons: readonly string[];
  readonly credits: readonly Credit[];
}

/** Reads one line as a byline; undefined when it is none. */
export function readByline(line: PageLine, index: EntityIndex): ReadByline | undefined {
  const opening = BY.exec(line.text.slice(0, 60));
  if (line.text.length > (opening ? MAX_OPENED_BYLINE : MAX_BYLINE)) return undefined;
  if (opening && /^by\b/.test(line.text.trim()) && line.place === 'body') return undefined;
  const rest = line.text
    .slice(opening?.[0].length ?? 0)
    .split(/\s[|\u2022]\s(?=\d|Updated|Posted|Published)/u)[0]!;
  const names = findOutletNames(rest, index, { prose: false });
  const persons = personsOf(withoutNames(rest, names));
  const mayBe =
    opening !== null || (line.place !== 'body' && line.place !== 'tail' && isNamesOnly(rest, names, persons));
  if (!mayBe || (names.length === 0 && (!opening || persons.length === 0) && line.place !== 'meta'))
    return undefined;
  return { persons, credits: creditsOf(line, rest, names, isShared(rest)) };
}

/** "By Our Desk with Agencies", "with inputs from ANI": what follows contributed only. */
function isShared(text: string): number {
  const at = text.search(/\b(?:with|mit|avec|con|com)\b/iu);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function creditsOf(line: PageLine, rest: string, names: readonly OutletName[], sharedFrom: number): Credit[] {
  const evidence = evidenceIn(
    line,
    line.place === 'meta' && line.margin === undefined ? 'metadata' : 'byline',
    0,
    line.text.length,
  );
  return names
    .filter(name => !/\bfor\s+$/.test(rest.slice(0, name.start)))
    .map(({ entity, start }) =>
      creditOf(start > sharedFrom ? 'contributed' : authorship(entity), entity, evidence),
    );
}

/** Whether a line holds outlets, persons, roles and dates, and nothing else. */
function isNamesOnly(text: string, names: readonly OutletName[], persons: readonly string[]): boolean {
  if (names.length === 0) return false;
  let left = withoutNames(text, names);
  for (const person of persons) left = left.replace(person, ' ');
  left = left.replace(/\b(?:in|from|à|en|aus)\s+\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){0,2}/gu, ' ');
  return !/\p{L}{2}/u.test(left.replace(BESIDE, ' ').replace(/\d{1,2}[ap]m/gi, ' '));
}

function withoutNames(text: string, names: readonly OutletName[]): string {
  let left = text;
  for (const { start, end } of [...names].reverse()) left = `${left.slice(0, start)} , ${left.slice(end)}`;
  return left;
}

/** Lines in which a byline may stand, the printed one first, then the head's, then the metadata's author. */
export function bylineLines(article: Article, lines: readonly PageLine[]): PageLine[] {
  const head = lines.filter(line => line.place === 'head' && !line.isCaption);
  return [
    ...printed(article.byline, lines),
    ...head,
    ...lines.filter(line => line.place !== 'head' && !line.isCaption && BY.test(line.text.slice(0, 60))),
    ...printed(article.metadata.author, lines),
  ];
}

/** A byline known from the metadata, at the line that prints it when there is one. */
function printed(byline: string | undefined, lines: readonly PageLine[]): PageLine[] {
  if (byline === undefined || byline.trim() === '') return [];
  const line = lines.find(
    ({ text, place }) => place === 'head' && text.length < MAX_OPENED_BYLINE && text.includes(byline),
  );
  return [line ?? { text: byline, place: 'meta', isCaption: false }];
}
