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

/** The first letter of these scripts' blocks: Thai; all before is written with spaces. */
const FIRST_UNSPACED = 0x0e00;
const UNSPACED = new LetterPattern(
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
);

/** Whether a letter belongs to a script that is written without spaces. */
export function isUnspaced(letter: string | undefined): boolean {
  return letter !== undefined && letter.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(letter);
}

/** What parts the words of a foreign name in Japanese and Chinese: `キム・ヨジョン`. */
const DOTS = /^[\u30fb\u00b7\u2022\uff65\uff1d\u30a0]$/;
const KATAKANA = /^[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]$/;

/**
 * The longest name of the list that starts with a token in a script without spaces. Its end is looked for at every
 * letter, for the segmenter, which knows words but few names, cuts names and glues them to what follows.
 */
export function unspacedAt(tokens: Tokens, first: number, index: EntityIndex): Candidate | undefined {
  const { text, starts, ends } = tokens;
  const start = starts[first]!;
  if (isKatakana(text[start]) && isKatakana(text[start - 1])) return undefined;
  const key = new KeyHash('name');
  let found: Candidate | undefined;
  let token = first;
  let letters = 0;
  for (let at = start; at < text.length && letters < MAX_LETTERS; at++) {
    const letter = text[at]!;
    if (DOTS.test(letter)) {
      key.add(' ');
      continue;
    }
    if (!isUnspaced(letter) && !isMark(letter)) break;
    letters++;
    key.add(foldedLetter(letter));
    while (ends[token]! <= at && token + 1 < tokens.count) token++;
    const end = at + 1;
    const isWordEnd = ends[token] === end;
    if (letters < 2 || (!isWordEnd && letters < SURE_LETTERS) || !isNameEnd(text, end)) continue;
    const hits = index.hitsOf(key).filter(isNamed);
    if (hits.length > 0) found = { first, next: token + 1, end, hits, isWeak: false };
  }
  return found;
}

/** A transliterated name ends where katakana end; a mark belongs to the letter before it. */
function isNameEnd(text: string, end: number): boolean {
  const next = text[end];
  return next === undefined || !(isMark(next) || (isKatakana(next) && isKatakana(text[end - 1])));
}

function isKatakana(letter: string | undefined): boolean {
  return letter !== undefined && KATAKANA.test(letter);
}

const MARK = new LetterPattern(/^\p{M}/u);

function isMark(letter: string): boolean {
  return letter.charCodeAt(0) >= FIRST_UNSPACED && MARK.test(letter);
}

function isNamed({ flags }: NameHit): boolean {
  return !(flags & (QUIET | ALL_CAPITALS));
}

/** Letters as names are folded, each folded once. */
const FOLDED = new Map<string, string>();

function foldedLetter(letter: string): string {
  let folded = FOLDED.get(letter);
  if (folded === undefined) {
    folded = isMark(letter) ? letter : foldName(letter);
    FOLDED.set(letter, folded);
  }
  return folded;
}
