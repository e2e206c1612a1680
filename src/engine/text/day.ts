const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO 8601 day or instant, in its own day; `undefined` when it is none. */
export function dayNumber(date: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  // Two-digit years are taken for those of the last century.
  const isReal = year > 99 && new Date(time).getUTCMonth() === month - 1 && day > 0;
  return isReal && time > 0 ? time / MILLISECONDS_A_DAY : undefined;
}

/** The ISO 8601 day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
