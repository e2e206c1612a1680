import { isStopWord } from '../text/stem.ts';
import { BODY_HEADS, COMMON_IN_BODIES, SITE_HEADS } from './body-words.ts';
import type { Chosen } from './choose.ts';
import { isFirstName } from './first-names.ts';
import { idOfName } from './key-hash.ts';
import { follows } from './longer-names.ts';
import { NO_NAMES, TITLES } from './name-words.ts';
import type { NamedText } from './named-text.ts';
import { LOWER } from './token-shapes.ts';

/** Words of the name of a body before `of`, and behind it: longer runs are several names. */
const MAX_WORDS = 6;
const MAX_TAIL = 8;

/** Bodies and sites that the list does not have, known by what their names end in: `Ohio Department of Health`. */
export function findPageBodies(text: NamedText, listed: readonly Chosen[]): Chosen[] {
  const covered = new Uint8Array(text.tokens.count);
  for (const { first, next } of listed) covered.fill(1, first, next);
  const bodies: Chosen[] = [];
  for (let i = 0; i < text.tokens.count; ) {
    if (!isWord(text, covered, i)) {
      i++;
      continue;
    }
    const end = runEnd(text, covered, i, MAX_WORDS);
    const body = bodyIn(text, covered, i, end);
    if (body) bodies.push(body);
    i = Math.max(body?.next ?? 0, end);
  }
  return bodies;
}

function isWord({ shapes }: NamedText, covered: Uint8Array, i: number): boolean {
  return covered[i] === 0 && shapes.cases[i] !== LOWER && !shapes.isTitle[i];
}

/** The token after a run of capitalised words. */
function runEnd(text: NamedText, covered: Uint8Array, from: number, most: number): number {
  let end = from + 1;
  while (end < from + most && follows(end, text.tokens, text.shapes) && isWord(text, covered, end)) end++;
  return end;
}

function bodyIn(text: NamedText, covered: Uint8Array, from: number, end: number): Chosen | undefined {
  const { words } = text.tokens;
  let first = from;
  while (first < end && isNoPart(text, first)) first++;
  let head = end - 1;
  while (head >= first && !HEADS.has(words[head]!)) head--;
  if (head < first) return undefined;
  const tail = head === end - 1 ? tailEnd(text, covered, end) : undefined;
  const next = tail ?? head + 1;
  if (next - first < 2 || isPerson(text, first, next) || isHyphened(text, next)) return undefined;
  if (next < end && /[a-z]{3}s$/.test(words[next]!) && !NO_NAMES.has(words[next]!)) return undefined;
  const isOwn = (i: number) =>
    !COMMON_IN_BODIES.has(words[i]!) && !HEADS.has(words[i]!) && /\D/.test(words[i]!);
  const isNamed = range(first, head).some(isOwn);
  const isNamedByTail =
    tail !== undefined && WITH_PLACE.has(words[head]!) && range(head + 1, tail).some(isOwn);
  return isNamed || isNamedByTail ? chosen(text, first, next, SITE_HEADS.has(words[head]!)) : undefined;
}

/** "Greater East Asia Co-Prosperity Sphere": the word goes on behind a hyphen. */
function isHyphened({ tokens: { text, ends, starts } }: NamedText, next: number): boolean {
  return text.slice(ends[next - 1], starts[next]) === '-';
}

/** Heads that alone make the words before them a name of a body or a site. */
const HEADS = new Set(
  [...BODY_HEADS, ...SITE_HEADS].filter(
    head =>
      !/^(?:star|state|city|power|steel|oil|gas|electric|energy|medical|insurance|products|systems|technologies|securities|investments|project|pass|coast|review|band|market|gulf|strait|services?|house|radio|tv|post|forces?|hills|heights|group)$/.test(
        head,
      ),
  ),
);

/** Bodies that have their names of a place or a subject. */
const WITH_PLACE = new Set(
  'university college bank institute museum church school academy hospital society association federation union diocese archdiocese chamber league port'.split(
    ' ',
  ),
);

/** Words before a name that are no part of it: `When`, `Monday`, `President`. */
function isNoPart({ tokens, shapes }: NamedText, i: number): boolean {
  const word = tokens.words[i]!;
  if (isStopWord(word) || TITLES.has(word) || NEVER_FIRST.has(word) || DAYS.test(word)) return true;
  if (ARTICLES.has(word)) return true;
  return shapes.opens[i] === 1 && NO_NAMES.has(word) && !COMMON_IN_BODIES.has(word) && !HEADS.has(word);
}

/** Of other languages: "Die Tidewater-Bank". */
const ARTICLES = new Set('die der das dem den ein eine les une der het il los las'.split(' '));

const NEVER_FIRST = new Set('former then late deputy acting follow meet read watch ex current'.split(' '));
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|april|june|july|august|september|october|november|december)$/;

/** Where "of State Health Services" ends; `undefined` without such a tail. */
function tailEnd(text: NamedText, covered: Uint8Array, from: number): number | undefined {
  const { tokens, shapes } = text;
  if (!/^(?:of|for|on)$/.test(tokens.words[from] ?? '')) return undefined;
  let end: number | undefined;
  for (let i = from; i < from + MAX_TAIL && i < tokens.count && shapes.continues[i]; ) {
    const isLink = shapes.cases[i] === LOWER && LINKS.has(tokens.words[i]!);
    if (!isLink && (!isWord(text, covered, i) || !follows(i, tokens, shapes))) break;
    if (!isLink && TITLES.has(tokens.words[i]!)) break;
    i++;
    if (!isLink) end = i;
  }
  return end;
}

const LINKS = new Set('of for on and the in'.split(' '));

/** "Linda Church", "Robert Park". */
function isPerson({ tokens }: NamedText, first: number, next: number): boolean {
  return (
    next - first <= 3 && isFirstName(tokens.words[first]!) && !/^(?:st|saint)$/.test(tokens.words[first]!)
  );
}

function chosen({ tokens, index }: NamedText, first: number, next: number, isSite: boolean): Chosen {
  const { text, starts, ends } = tokens;
  const name = text.slice(starts[first]!, ends[next - 1]!).replace(/['\u2019\u02bc][sS]$/, '');
  const type = isSite ? 'place' : 'organization';
  const id = idOfName(type, name);
  const entity = index.byId(id) ?? ({ id, name, type, description: '', fromPage: true } as const);
  return { first, next, end: starts[first]! + name.length, entity };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
