import { LetterPattern } from '../text/letter-pattern.ts';
import { startsDigit, startsUpper } from '../text/letters.ts';

/** Words that titles of works follow: "on ABC's", "in the film", "her song", "told". */
const BEFORE_TITLE =
  /(?:(?:['\u2019]s|\b(?:on|in|with|at|told|called|named|hosts? of|revival of|edition of|episode of|author of|star of))|\b(?:film|movie|book|song|album|series|show|programm?e?|play|novel|autobiography|memoir|magazine|documentary|article|essay|column|podcast|titled|entitled),?)$/i;

/** What bears a slogan or a name: "“Jeb Can Fix It” bus tour". */
const AFTER_NAME =
  /^ (?:\p{Ll}{2,12} )?(?:hats?|caps?|signs?|t-?shirts?|shirts?|stickers?|buttons?|banners?|posters?|placards?|slogans?|tours?|campaigns?|movements?|ads?|shows?|hosts?|series|songs?|films?|movies?|books?|columns?|podcasts?|parades?|marches|rall(?:y|ies)|acts?|bills?|initiatives?|programm?e?s?|awards?)\b/iu;

/** What titles of references follow: "(2010).", "^ a b". */
const BEFORE_REFERENCE = /(?:\d\)[.,]|\^(?: [a-z]){0,4})$/;

/** Short words inside a title that have four letters or more. */
const SMALL = new Set(['with', 'from', 'into', 'over', 'upon', 'than', 'that']);

const WORDS = new LetterPattern(/[\p{L}\p{N}][\p{L}\p{N}'\u2019]*/gu);
const AFTER = new LetterPattern(AFTER_NAME);

/** Every word of four letters or more starts with a capital, and so do the first and last. */
export function isTitle(words: string): boolean {
  if (!startsUpper(words) && !startsDigit(words)) return false;
  const pattern = WORDS.in(words);
  pattern.lastIndex = 0;
  let capital = false;
  // The second or third word of a sentence tells that it is none.
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    const word = match[0];
    capital = startsUpper(word) || startsDigit(word);
    if (!capital && word.length >= 4 && !SMALL.has(word)) return false;
  }
  return capital;
}

/** Whether quotation marks hold the title of a work, a slogan on something, a letter, or a value of the page's markup. */
export function isNamed(words: string, before: string, after: string): boolean {
  if (before.endsWith('=') || words.length === 1) return true;
  if (!isTitle(words)) return false;
  const count = words.split(/\s+/, 4).length;
  if (count <= 3 && /\bthe$/i.test(before)) return true;
  return count > 1 && (BEFORE_TITLE.test(before) || (after.startsWith(' ') && AFTER.test(after)));
}

/** Whether the title of a reference follows: these end in a full stop, as sentences do. */
export function isBeforeReference(text: string, at: number): boolean {
  return BEFORE_REFERENCE.test(text.slice(Math.max(0, at - 12), at).trimEnd());
}
