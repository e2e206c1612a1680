import { dayNumber, isoDay } from '../text/day.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A dateline may run a day ahead of the page, in the issuer's time zone. */
const AHEAD_DAYS = 2;

/**
 * The ISO 8601 day of a date as datelines print it ("May 15", "15 May", "Dec. 23"): the last such day that is not after
 * the page's own. `undefined` without a day of the page, or when the date is printed otherwise.
 */
export function datelineDay(printed: string | undefined, published: string | undefined): string | undefined {
  const pageDay = dayNumber(published);
  const month = MONTHS.indexOf(/\p{L}{3}/u.exec(printed ?? '')?.[0].toLowerCase() ?? '');
  const day = Number(/\b\d{1,2}\b/.exec(printed ?? '')?.[0] ?? Number.NaN);
  if (pageDay === undefined || month < 0 || Number.isNaN(day)) return undefined;
  const year = Number(published!.slice(0, 4));
  return [year + 1, year, year - 1]
    .map(of => dayNumber(`${of}-${twoDigits(month + 1)}-${twoDigits(day)}`))
    .filter(found => found !== undefined && found <= pageDay + AHEAD_DAYS)
    .map(found => isoDay(found!))[0];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
