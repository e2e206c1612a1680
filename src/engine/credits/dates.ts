import { LetterPattern } from '../text/letter-pattern.ts';

/** Beginnings of month names in the languages of datelines. */
export const MONTH =
  'jan|feb|mar|mär|apr|avr|may|mai|maj|mag|jun|jui|jul|giu|lug|aug|ago|aoû|sep|set|oct|okt|out|ott|nov|dec|dez|dic|déc|fév|gen|ene|abr|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек';

const DAY_OF_MONTH = `(?:${MONTH})\\p{L}{0,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th|\\.)?[\\s.](?:${MONTH})\\p{L}{0,9}\\.?(?:[\\s.]\\d{4})?|\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日(?:\\s?\\d{1,2}時\\d{1,2}分)?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}`;
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
