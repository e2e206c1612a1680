import { badInput } from './refusal.ts';

/** One line of JSON as an object; throws when it is something else. */
export function parseLine(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw badInput('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badInput('not a JSON object');
  return value as Record<string, unknown>;
}

/** A field that should be text; `null` and `""` mean absent. */
export function textOf(record: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = record[field];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw badInput(`"${field}" is not text`);
  return value;
}

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether a text is an ISO 8601 day or instant that exists in the calendar. */
export function isIsoDate(date: string): boolean {
  const [, year, month, day] = ISO_DATE.exec(date.trim()) ?? [];
  const calendar = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return day !== undefined && !Number.isNaN(calendar.getTime()) && calendar.getUTCDate() === Number(day);
}

/** An ISO 8601 day or instant, as given. */
export function parseDate(date: string, name: string): string {
  if (!isIsoDate(date)) throw badInput(`${name} is not an ISO date such as 2024-07-13: ${date.slice(0, 40)}`);
  return date.trim();
}

/** A field that should be a date, when it is there. */
export function dateOf(record: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const date = textOf(record, field);
  return date === undefined ? undefined : parseDate(date, `"${field}"`);
}

/** A language tag's primary part, lower case: `en` of `en-US`. */
export function languageOf(record: Readonly<Record<string, unknown>>): string | undefined {
  return textOf(record, 'language')
    ?.replace(/[-_].*/s, '')
    .toLowerCase();
}
