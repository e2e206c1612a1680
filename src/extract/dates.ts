import { monthOf } from './months.ts';

/** The web's first news pages; older dates on a page belong to its subject. */
const FIRST_YEAR = 1990;

/** A day, or an instant as the page wrote it, in ISO 8601; `undefined` when it is none. */
export function parseDate(value: string, language?: string): string | undefined {
  const text = value.trim().slice(0, 100);
  return instantIn(text) ?? findDate(text, language)?.date;
}

/** A date found inside a text. */
export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?!\d)/i;

/** Reads machine dates: ISO 8601 with or without time and zone. Keeps the page's own zone, and so its own day. */
function instantIn(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = dayOf(Number(year), Number(month), Number(day));
  if (!date || hour === undefined) return date;
  if (Number(hour) > 24 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

type Reader = (match: RegExpExecArray, language: string | undefined) => string | undefined;

/**
 * Written dates, the most telling form first. Each pattern is linear: no two neighbours can match the same text.
 * Letters are those of the alphabets that months are known in: browsers take long to compile `\p{L}{3,12}`.
 */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, m => dayOf(+m[1]!, +m[2]!, +m[3]!)],
  [/(?<![\d./-])(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d])/g, m => dayOf(+m[1]!, +m[3]!, +m[4]!)],
  [
    /(?<![A-Za-z\u00aa-\u024f\u0400-\u052f\d])([A-Za-z\u00aa-\u024f\u0400-\u052f]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/g,
    m => named(m[3]!, m[1]!, m[2]!),
  ],
  [
    /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-](?:de\s)?([A-Za-z\u00aa-\u024f\u0400-\u052f]{3,14})\.?,?[\s-](?:del?\s)?(\d{4})(?!\d)/g,
    m => named(m[3]!, m[2]!, m[1]!),
  ],
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g, m => dayOf(+m[3]!, +m[2]!, +m[1]!)],
  [
    /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g,
    (m, language) => slashed(+m[4]!, +m[1]!, +m[3]!, language),
  ],
  [
    /(?<![\d.-])(\d{2})([-.])(\d{2})\2(\d{2})(?=[\s(]+\d{1,2}:\d{2})/g,
    m => dayOf(2000 + +m[1]!, +m[3]!, +m[4]!),
  ],
];

/** The first date written in a text, in any form known. */
export function findDate(text: string, language?: string): FoundDate | undefined {
  if (!/\d/.test(text)) return undefined;
  let first: FoundDate | undefined;
  for (const [pattern, read] of FORMS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (first && match.index >= first.start) break;
      const date = read(match, language);
      if (date) first = { date, start: match.index, end: match.index + match[0].length };
    }
  }
  return first;
}

function named(year: string, month: string, day: string): string | undefined {
  const number = monthOf(month);
  return number === undefined ? undefined : dayOf(Number(year), number, Number(day));
}

/** 5/16/2023 in American English, 16/5/2023 elsewhere; a number above 12 decides by itself. */
function slashed(year: number, a: number, b: number, language = 'en-us'): string | undefined {
  const monthFirst = b > 12 || (a <= 12 && /^en(?:-us)?$/i.test(language));
  return monthFirst ? dayOf(year, a, b) : dayOf(year, b, a);
}

/** A calendar day, or `undefined` when there is no such day or the year cannot be a news page's. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A page cannot be of a later day than tomorrow, wherever its clock stands. */
export function isPossible(date: string, now: number): boolean {
  const day = Date.parse(date.slice(0, 10));
  return Number.isFinite(day) && day <= now + 2 * 86_400_000;
}
