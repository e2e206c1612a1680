import { LetterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalize.ts';
import type { Tokens } from '../text/tokenize.ts';
import type { EntityIndex, NameHit } from './entity-index.ts';
import { ALL_CAPITALS, QUIET } from './entity-layout.ts';
import { KeyHash } from './key-hash.ts';
import type { Candidate } from './listed-mentions.ts';

/** Letters of the longest names that are looked up: transliterations of a person's full name. */
const MAX_LETTERS = 24;
/** Letters from which a name counts though the segmenter ends no word there: `李强` is also the start of `李强调`. */
const SURE_LETTERS = 3;
/** Letters of the longest names that the segmenter glues to what follows: longer ones it cuts into words. */
const MAX_GLUED = 12;

/** Ranges of the scripts that are written without spaces: Thai and Lao, Myanmar, Khmer, kana, Han with the marks 々 and 〇. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x4e00, 0x9fff],
  [0x3041, 0x30ff],
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3400, 0x4dbf],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
];
/** Where the first of them starts: all before is written with spaces. */
const FIRST_UNSPACED = 0x0e00;

/** Whether the text has, at a place, a letter of a script that is written without spaces. */
export function isUnspaced(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= FIRST_UNSPACED && RANGES.some(([first, last]) => code >= first && code <= last);
}

/** What parts the words of a foreign name in Japanese and Chinese: `キム・ヨジョン`. */
const DOTS = new Set('\u30fb\u00b7\u2022\uff65\uff1d\u30a0');
/** What names of weapons end in: `火星18`, `火星-18`. */
const DIGIT = /^[0-9\uff10-\uff19]/;
/** Japanese particles that, as words of their own, no name goes on behind. */
const PARTICLES = new Set('はがをにで');

function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30ff && code !== MIDDLE_DOT) || (code >= 0xff66 && code <= 0xff9f);
}

const MIDDLE_DOT = 0x30fb;

/**
 * The longest name of the list that starts with a token in a script without spaces. Its end is looked for at every
 * letter, for the segmenter, which knows words but few names, cuts names and glues them to what follows.
 */
export function unspacedAt(tokens: Tokens, first: number, index: EntityIndex): Candidate | undefined {
  const { text, starts, ends } = tokens;
  const start = starts[first]!;
  if (isKatakana(text.charCodeAt(start)) && isKatakana(text.charCodeAt(start - 1))) return undefined;
  const key = new KeyHash('name');
  let found: Candidate | undefined;
  let token = first;
  let letters = 0;
  for (let at = start; at < text.length && letters < MAX_LETTERS; at++) {
    const letter = text[at]!;
    if (DOTS.has(letter)) key.add(' ');
    if (DOTS.has(letter) || (letter === '-' && DIGIT.test(text[at + 1] ?? ''))) continue;
    while (ends[token]! <= at && token + 1 < tokens.count) token++;
    const end = at + 1;
    const isWordEnd = ends[token] === end;
    if (
      !(isUnspaced(text, at) || (letters > 0 && DIGIT.test(letter))) ||
      (isWordEnd && starts[token] === at && PARTICLES.has(letter))
    )
      break;
    letters++;
    key.add(foldedLetter(letter));
    if (
      letters < 2 ||
      (!isWordEnd && (letters < SURE_LETTERS || letters > MAX_GLUED)) ||
      !isNameEnd(text, end)
    )
      continue;
    const hits = index.hitsOf(key).filter(hit => isNamed(hit) && !isAddressed(hit, text, end, index));
    if (hits.length > 0) found = { first, next: token + 1, end, hits, isWeak: false };
  }
  return found;
}

/** A transliterated name ends where katakana end; a mark belongs to the letter before it. */
function isNameEnd(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isKatakana(next)) return !isKatakana(text.charCodeAt(end - 1));
  return !(next >= FIRST_UNSPACED && next < FIRST_KANA && MARK.test(text[end]!));
}

/** Where kana start: their marks are letters here, those of the scripts before them are not. */
const FIRST_KANA = 0x3041;
const MARK = new LetterPattern(/^\p{M}/u);

/** 千葉さん is a person whose family has the name of a place. */
function isAddressed({ row }: NameHit, text: string, end: number, index: EntityIndex): boolean {
  return ADDRESS.test(text.slice(end, end + 3)) && index.typeAt(row) === 'place';
}

const ADDRESS = /^(?:さん|ちゃん|くん|氏|様|容疑者|被告)/;

function isNamed({ flags }: NameHit): boolean {
  return !(flags & (QUIET | ALL_CAPITALS));
}

/** Letters as names are folded, each folded once. */
const FOLDED = new Map<string, string>();

function foldedLetter(letter: string): string {
  let folded = FOLDED.get(letter);
  if (folded === undefined) {
    folded = foldName(letter);
    FOLDED.set(letter, folded);
  }
  return folded;
}
