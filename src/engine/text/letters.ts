import { LetterPattern } from './letter-pattern.ts';

const CAPITAL = new LetterPattern(/^\p{Lu}/u);
const SMALL = new LetterPattern(/^\p{Ll}/u);
const DIGIT = new LetterPattern(/^\p{N}/u);
const LETTER_OR_DIGIT = new LetterPattern(/^[\p{L}\p{N}]/u);
const NAME_START = new LetterPattern(/^[\p{Lu}\p{Lo}\p{N}]/u);

/** Whether a text starts with a capital letter. ASCII is told without a pattern: most words are. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return CAPITAL.test(text.slice(0, 2));
}

/** Whether a text starts with a small letter. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return SMALL.test(text.slice(0, 2));
}

/** Whether a text starts with a letter or a digit, as words do. */
export function startsWord(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return isAsciiLetter(code) || isAsciiDigit(code);
  return LETTER_OR_DIGIT.test(text.slice(0, 2));
}

/** Whether a text starts with a digit or another number. */
export function startsDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? isAsciiDigit(code) : DIGIT.test(text.slice(0, 2));
}

/** Whether a text starts as names do: with a capital, a digit or a letter of a script without case. */
export function startsName(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || isAsciiDigit(code);
  return NAME_START.test(text.slice(0, 2));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
