import { LetterPattern } from './letter-pattern.ts';

const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u0060\uff07]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** Soft hyphen, zero-width characters, byte-order mark, bidirectional controls: invisible, never part of a word. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What typography can change; texts without it only lose their case. */
const TYPOGRAPHY = /[^ -_a-~]/;

/** Folds what typography alone changes: NFKC, quotes, dashes, invisible characters, case. Offsets are not kept. */
export function fold(text: string): string {
  if (!TYPOGRAPHY.test(text)) return text.toLowerCase();
  return text
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .normalize('NFKC')
    .toLowerCase();
}

/** An acronym with full stops: `u.s.`, `u.n`. */
const DOTTED = new LetterPattern(/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu);
/** The mark of a possessive, or an apostrophe at a word's end. */
const POSSESSIVE = new LetterPattern(/'s?(?=$|[^\p{L}\p{N}])/gu);
const BETWEEN_WORDS = new LetterPattern(/[^\p{L}\p{M}\p{N}]+/gu);
/** What may bear an accent. */
const ACCENTED = /[^ -~]/;
/** Accents, and the points of Hebrew and Arabic; the marks of other scripts are letters to their words: パリ, バリ; จีน, จน. */
const ACCENTS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** A name that only its case can change. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Arabic letters, kana, Han and 한글 that nothing folds. */
const CASELESS =
  /^[\u0627-\u063a\u0641-\u064a\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u4e00-\u9fff\uac00-\ud7a3]+$/;

/** Folds a name for lookup: `fold`, without accents and the stops of acronyms, other punctuation and white space as one space. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  if (CASELESS.test(name)) return name;
  return withoutAccents(withoutStops(fold(name)))
    .replace(POSSESSIVE, '')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}

function withoutStops(folded: string): string {
  if (!folded.includes('.')) return folded;
  return folded.replace(DOTTED.in(folded), acronym => acronym.replaceAll('.', ''));
}

function withoutAccents(folded: string): string {
  return ACCENTED.test(folded) ? folded.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : folded;
}
