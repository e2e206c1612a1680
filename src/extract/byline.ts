import { authorsOf, isAuthor, statedAuthors } from './authors.ts';
import type { Line } from './lines.ts';
import type { PageLines } from './margins.ts';
import type { Page } from './page.ts';
import { namesOf } from './tags.ts';
import { foldSpace } from './white-space.ts';

/** Longest byline: three names with their papers. */
const MAX_LENGTH = 200;
/** Lines above the body, or at its opening, among which a byline stands. */
const MAX_BEFORE = 20;
const MAX_INSIDE = 3;
/** Lines above the body that are below a headline which no line prints. */
const MAX_UNTITLED = 8;
/** Shorter authors are initials, and stand in many a line. */
const MIN_AUTHOR = 5;

/** Words that open a byline. */
const OPENING =
  /^(?:(?:by\s?)?(?:by|story by|written by|von|par|por|di|door|av|oleh|بقلم)(?:\s?:\s?|\s+)|(?:text|texte|texto|penulis|autor(?:in|a)?|auteur|autore|authors?|автор|作者|記者|记者|글)\s?[:：]\s?)[a-z\u00c0-\u1fff\u2c00-\u2fff\u3040-\uffff]/i;
const BYLINE_NAMES = /byline|author|writer|reporter/;

/** The byline as printed near the title, else as metadata gives it. */
export function findByline(
  page: Page,
  lines: PageLines,
  title: string,
  fallback: string | undefined,
): string | undefined {
  const authors = authorsOf(page);
  const stated = statedAuthors(page).join(', ') || authors[0];
  const found = printedByline(lines, title, authors);
  // A name above the headline may be another story's: the page's own word goes before it.
  const guessed = fallback !== undefined && isAuthor(fallback) ? fallback : undefined;
  const byline = found?.isNear || stated === undefined ? (found?.text ?? stated ?? guessed) : stated;
  const text = foldSpace(byline ?? '');
  return text === '' || text.length > MAX_LENGTH ? undefined : text;
}

interface PrintedByline {
  readonly text: string;
  /** Between headline and body, or holding an author that the page states. */
  readonly isNear: boolean;
}

function printedByline(
  page: PageLines,
  title: string,
  authors: readonly string[],
): PrintedByline | undefined {
  const first = Math.max(page.first, 0);
  const from = Math.max(first - MAX_BEFORE, 0);
  const headline = headlineAt(page.lines, title, from, first);
  const near = page.lines.slice(from, Math.max(first, headline + 1) + MAX_INSIDE);
  const wanted = authors.map(fold).filter(author => author.length >= MIN_AUTHOR);
  let best: { text: string; rank: number } | undefined;
  near.forEach(({ text, holder }, i) => {
    if (text.length > MAX_LENGTH || text === title) return;
    const rank = rankOf(text, holder, { isUnder: from + i > headline, wanted });
    // Under the headline the first counts, above it the last.
    if (rank !== undefined && (!best || rank < best.rank || (rank === best.rank && rank >= RANKS)))
      best = { text, rank };
  });
  return best && { text: best.text, isNear: best.rank < RANKS };
}

/** Ranks of a line under the headline; above it they count again from here. */
const RANKS = 5;

interface Seen {
  readonly isUnder: boolean;
  readonly wanted: readonly string[];
}

/** The lower the likelier is a line the byline; undefined when it is none. */
function rankOf(text: string, holder: Element, { isUnder, wanted }: Seen): number | undefined {
  const isOpened = opensByline(text);
  const named = isWho(text) ? namingOf(holder, text) : undefined;
  if (!isOpened && named === undefined) return undefined;
  const folded = fold(text);
  if (wanted.some(author => folded.includes(author))) return 0;
  const rank = named === 'stated' ? (isOpened ? 1 : 2) : isOpened ? 3 : 4;
  return isUnder ? rank : rank + RANKS;
}

function fold(text: string): string {
  return foldSpace(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** A name at least: not a lone label such as "By" or "Author:". */
function isWho(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) && !/^(?:by|author|authors|von|par|por|作者|著者|기자)?[\s:：]*$/iu.test(text)
  );
}

/** The headline's last line; without one only the lines close to the body are surely below it. */
function headlineAt(lines: readonly Line[], title: string, from: number, first: number): number {
  for (let i = Math.min(first + MAX_INSIDE, lines.length - 1); i >= from && title !== ''; i--)
    if (lines[i]!.text === title) return i;
  return first - MAX_UNTITLED;
}

/** "By Ida Brandt", not "By closing the port". */
function opensByline(text: string): boolean {
  const last = OPENING.exec(text)?.[0].at(-1);
  if (last === undefined) return false;
  const isSmall = last === last.toLowerCase() && last !== last.toUpperCase();
  return !isSmall || /^\S+\s(?:de|van|von|der|den|di|da|del|bin|al|el)\s/i.test(text);
}

/** Whether markup states that an element is the author, or its class hints at it. */
function namingOf(element: Element, text: string): 'stated' | 'hinted' | undefined {
  const inside = foldSpace(element.querySelector('[rel~="author"], [itemprop~="author"]')?.textContent ?? '');
  if (inside.length > 1 && text.includes(inside)) return 'stated';
  let isHinted = false;
  let at: Element | null = element;
  for (let i = 0; at && i < 3; i++, at = at.parentElement) {
    if (at.getAttribute('rel') === 'author' || /author/.test(at.getAttribute('itemprop') ?? ''))
      return 'stated';
    isHinted ||= BYLINE_NAMES.test(namesOf(at));
  }
  return isHinted ? 'hinted' : undefined;
}
