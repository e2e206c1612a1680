import { LetterPattern } from '../text/letter-pattern.ts';

/** How the names of the twelve months begin in the languages of datelines. */
const MONTHS = [
  'jan|gen|ene|янв|يناير',
  'feb|fév|fev|фев|فبراير',
  'mar|mär|мар|مارس',
  'apr|avr|abr|апр|أبريل|إبريل|ابريل',
  'may|mai|maj|mag|mei|мая|مايو',
  'jun|juin|giu|июн|يونيو',
  'jul|juil|lug|июл|يوليو',
  'aug|ago|aoû|agu|авг|أغسطس',
  'sep|set|сен|سبتمبر',
  'oct|okt|out|ott|окт|أكتوبر',
  'nov|ноя|نوفمبر',
  'dec|dez|dic|déc|des|дек|ديسمبر',
];
/** Beginnings of month names. */
export const MONTH = MONTHS.join('|');
const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, i) => names.split('|').map(name => [name, i + 1])));

/** The number of the month that a word names, from 1. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  // "juin" and "juil" part at the fourth letter only; Arabic months are whole words.
  return (
    MONTH_NUMBERS.get(lower) ?? MONTH_NUMBERS.get(lower.slice(0, 4)) ?? MONTH_NUMBERS.get(lower.slice(0, 3))
  );
}

const DAY_OF_MONTH = `(?:${MONTH})\\p{L}{0,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?[\\s.](?:de\\s)?(?:${MONTH})\\p{L}{0,9}\\.?(?:(?:\\sde)?[\\s.]\\d{4})?|\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日(?:\\s?\\d{1,2}時\\d{1,2}分)?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}`;
const DATE = new LetterPattern(new RegExp(`^(?:${DAY_OF_MONTH})[.,]?$`, 'iu'));
const DATES = new LetterPattern(new RegExp(`(?:\\bon )?(?:${DAY_OF_MONTH})`, 'giu'));
const TIMES = new LetterPattern(
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?\b|uhr\b)?|\b\d{1,2}\s?[ap]\.?m\.?\b|\b\d{1,2} (?:minutes?|hours?|days?|min|hrs?) (?:ago|read)\b/giu,
);
/** Words that stand beside a date and say which it is. */
const DATE_WORDS = new LetterPattern(
  /\b(?:posted|published|updated|last|created|modified|first|veröffentlicht|aktualisiert|stand|publié|mis à jour|le|à|il y a|at|on|et|est|edt|gmt|utc|ist|pst|pdt|cet|cest|bst|uhr|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\s?[:.,]?/giu,
);

/** The same in languages that write their months small. */
const GLUED = new LetterPattern(new RegExp(`(\\p{Ll})(?=(?:${MONTH})\\p{Ll}{0,9}\\s\\d)`, 'gu'));
const GLUED_MONTH = new LetterPattern(
  /(\p{Ll})(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d)/gu,
);

/** No date or time goes without. */
const DIGIT = /\d/;

/** Whether a text is a date and nothing else. */
export function isDate(text: string): boolean {
  return DIGIT.test(text) && DATE.test(text.trim());
}

const LAST_DATE = new LetterPattern(new RegExp(`(?:^|[\\s,.])(?:le\\s)?(${DAY_OF_MONTH})[.,]?$`, 'iu'));

/** A date at a text's end, and where it begins. */
export function dateAtEnd(text: string): { readonly date: string; readonly start: number } | undefined {
  const match = DIGIT.test(text) ? LAST_DATE.exec(text) : null;
  return match ? { date: match[1]!, start: match.index } : undefined;
}

/** "Associated PressDecember 2": markup without a space between two boxes; this puts it there. */
export function withoutGlue(text: string): string {
  return DIGIT.test(text) ? text.replace(GLUED_MONTH, '$1 ') : text;
}

/** A byline without its dates and times; each leaves a comma. */
export function withoutDates(text: string): string {
  if (!DIGIT.test(text)) return text;
  return withoutGlue(text).replace(GLUED, '$1 ').replace(DATES, ' , ').replace(TIMES, ' , ');
}

/** What is left of a line when the words that go with dates are gone. */
export function withoutDateWords(text: string): string {
  return withoutDates(text).replace(DATE_WORDS, ' ').replace(/\d/g, ' ');
}
