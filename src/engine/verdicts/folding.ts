import { hashWord } from '../text/hash.ts';
import { isStopWord, stem } from '../text/stem.ts';
import { type Held, standsAt } from './held.ts';
import type { Quoted } from './quoted.ts';

/*
 * What counts as the same word printed in another way, beyond what `normalize.ts` and `tokenize.ts` fold before anything is
 * compared: quotation marks, apostrophes, dashes, spaces and line breaks, case, invisible characters, the stops of acronyms
 * (U.S. = US), the commas of large numbers, hyphens between whole words. docs/verdicts.md tells it to readers.
 */

/** Numbers that print spells or writes in figures, as its house style wants. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  (
    'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 ' +
    'fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 ' +
    'sixty=60 seventy=70 eighty=80 ninety=90 first=1st second=2nd third=3rd fourth=4th fifth=5th sixth=6th ' +
    'seventh=7th eighth=8th ninth=9th tenth=10th'
  )
    .split(' ')
    .flatMap(pair => {
      const [word, figure] = pair.split('=') as [string, string];
      return [
        [word, figure],
        [figure, word],
      ] as [string, string][];
    }),
);

/** Signs that print writes out: the sign stands between words, the words are the document's. */
const SIGNS: readonly (readonly [sign: RegExp, words: readonly string[]])[] = [
  [/^\s?%/, ['percent']],
  [/^\s?%/, ['per', 'cent']],
  [/^\s?&/, ['and']],
];

/** Letters of either part of a word that print may join or part: "e-mail", a word cut at a line's end. */
const MIN_PART = 1;

/** Words of one difference that are looked at: longer ones are no matter of print. */
const MOST_WORDS = 4;

/** Words of the page that one rule takes, and those of the document. */
const RULES: readonly (readonly [here: number, there: number])[] = [
  [1, 1],
  [2, 1],
  [1, 2],
  [0, 1],
  [0, 2],
];

/**
 * Whether words `here` of the page are words `there` of the document, printed in another way: a number in figures, a compound
 * joined or parted, a sign for its word. Half-open word ranges.
 */
export function isFolded(
  quoted: Quoted,
  held: Held,
  here: readonly [number, number],
  there: readonly [number, number],
): boolean {
  const [left, leftThere] = [here[1] - here[0], there[1] - there[0]];
  if (left === 0 && leftThere === 0) return true;
  if (left > MOST_WORDS || leftThere > MOST_WORDS || leftThere === 0) return false;
  return RULES.some(
    ([own, count]) =>
      own <= left &&
      count <= leftThere &&
      isOneFolded(quoted, held, [here[0], own], [there[0], count]) &&
      isFolded(quoted, held, [here[0] + own, here[1]], [there[0] + count, there[1]]),
  );
}

/** Whether one rule makes `own` words from a place on the document's `count` words from another on. */
function isOneFolded(
  quoted: Quoted,
  held: Held,
  [from, own]: readonly [number, number],
  [there, count]: readonly [number, number],
): boolean {
  const { words } = quoted.text.tokens;
  if (own === 0) return isSign(quoted, held, from, [there, there + count]);
  if (own === 2) return isJoined(`${words[from]}${words[from + 1]}`, held, there);
  return count === 2 ? isParted(words[from]!, held, there) : isOtherNumber(words[from]!, held, there);
}

function isOtherNumber(word: string, held: Held, there: number): boolean {
  const other = SPELLED.get(word);
  return other !== undefined && stands(held, there, other);
}

/** Two words of the page are one of the document. A function word proves nothing: "in to" is not "into". */
function isJoined(word: string, held: Held, there: number): boolean {
  return !isStopWord(word) && stands(held, there, word);
}

function isParted(word: string, held: Held, there: number): boolean {
  for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (isStopWord(first) || isStopWord(second)) continue;
    if (stands(held, there, first) && stands(held, there + 1, second)) return true;
  }
  return false;
}

function isSign(
  { text }: Quoted,
  held: Held,
  before: number,
  [from, to]: readonly [number, number],
): boolean {
  const between = text.tokens.text.slice(text.tokens.ends[before - 1] ?? 0, text.tokens.starts[before]);
  return SIGNS.some(
    ([sign, words]) =>
      words.length === to - from &&
      sign.test(between) &&
      words.every((word, i) => stands(held, from + i, word)),
  );
}

function stands(held: Held, there: number, word: string): boolean {
  return standsAt(held, there, hashWord(word), isStopWord(word) ? 0 : hashWord(stem(word)));
}
