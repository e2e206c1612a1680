import { dayNumber, isoDay } from '../text/day.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { monthNumber } from './dates.ts';

const WORDS = new LetterPattern(/\p{L}{3,12}/gu);
const NUMBERED = /(?<month>\d{1,2})月(?<day>\d{1,2})日/;
/** A dateline may run a day ahead of the page, in the issuer's time zone. */
const AHEAD_DAYS = 2;

/**
 * The ISO 8601 day of a date as datelines print it ("May 15", "15 mai", "4月24日"): the last such day that is not after
 * the page's own. `undefined` without a day of the page, or when the date is printed otherwise.
 */
export function datelineDay(printed: string | undefined, published: string | undefined): string | undefined {
  const pageDay = dayNumber(published);
  const found = pageDay === undefined || printed === undefined ? undefined : dayAndMonth(printed);
  if (!found) return undefined;
  const { day, month } = found;
  const stated = /\b(?:19|20)\d{2}\b/.exec(printed!)?.[0];
  if (stated !== undefined) return `${stated}-${twoDigits(month)}-${twoDigits(day)}`;
  const year = Number(published!.slice(0, 4));
  return [year + 1, year, year - 1]
    .map(of => dayNumber(`${of}-${twoDigits(month)}-${twoDigits(day)}`))
    .filter(of => of !== undefined && of <= pageDay! + AHEAD_DAYS)
    .map(of => isoDay(of!))[0];
}

function dayAndMonth(printed: string): { day: number; month: number } | undefined {
  const numbered = NUMBERED.exec(printed)?.groups;
  if (numbered) return { day: Number(numbered.day), month: Number(numbered.month) };
  const month = [...printed.matchAll(WORDS.in(printed))].flatMap(([word]) => monthNumber(word) ?? [])[0];
  const day = Number(/\b\d{1,2}\b/.exec(printed)?.[0] ?? Number.NaN);
  return month === undefined || Number.isNaN(day) ? undefined : { day, month };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
