import { LANGUAGE, say } from './say.ts';

// Dates keep the page's own day: they are cut from the text, never shifted by a time zone.
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const UTC = { timeZone: 'UTC' } as const;
const DAYS = new Intl.DateTimeFormat(LANGUAGE, { ...UTC, day: 'numeric', month: 'long', year: 'numeric' });
const MONTHS = new Intl.DateTimeFormat(LANGUAGE, { ...UTC, month: 'short', year: 'numeric' });
const DAY_MS = 86_400_000;

interface Range {
  readonly from: string;
  readonly to: string;
}

/** A date as a reader writes it, "15 May 2023"; what is no date is nothing. */
export function dayOf(date: string | undefined): string | undefined {
  const day = date === undefined ? undefined : parseDay(date);
  return day === undefined ? undefined : DAYS.format(day);
}

/** The month and year of a date, "May 2023". */
export function monthOf(date: string): string {
  const day = parseDay(date);
  return day === undefined ? date : MONTHS.format(day);
}

/** A stretch of time: "2011", "2011 to 2012" when the years are whole, else "Dec 2023 to Nov 2024". */
export function rangeOf({ from, to }: Range): string {
  const whole = from.slice(5, 7) === '01' && to.slice(5, 7) === '12';
  const first = whole ? from.slice(0, 4) : monthOf(from);
  const last = whole ? to.slice(0, 4) : monthOf(to);
  return first === last ? first : say('to', { from: first, to: last });
}

/** Ranges in order, those joined that no whole month parts. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || monthAfter(last.to) <= monthBefore(range.from)) joined.push(range);
    else joined[joined.length - 1] = { from: last.from, to: [last.to, range.to].sort()[1] };
  }
  return joined;
}

/** What lies between joined ranges: whole months. */
export function gapsBetween(ranges: readonly Range[]): Range[] {
  return ranges.slice(1).map((range, i) => ({ from: monthAfter(ranges[i].to), to: monthBefore(range.from) }));
}

function monthAfter(date: string): string {
  return isoDay(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 1));
}

function monthBefore(date: string): string {
  return isoDay(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, 1) - DAY_MS);
}

function isoDay(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

function parseDay(date: string): Date | undefined {
  const parts = DAY.exec(date);
  if (parts === null) return undefined;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return day.toISOString().startsWith(parts[0]) ? day : undefined;
}
