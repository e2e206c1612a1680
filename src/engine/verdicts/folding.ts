import { hashWord } from '../text/hash.ts';
import { isStopWord, stem } from '../text/stem.ts';
import { type Held, standsAt } from './held.ts';
import { longForm, otherSpellings, shortForm } from './other-forms.ts';
import type { Quoted } from './quoted.ts';

/*
 * What counts as the same word printed in another way, beyond what `normalize.ts` and `tokenize.ts` fold before anything is
 * compared: quotation marks, apostrophes, dashes, spaces and line breaks, case, invisible characters, the stops of acronyms
 * (U.S. = US), the commas of large numbers, hyphens between whole words. docs/verdicts.md tells it to readers.
 */

/** Signs that print writes out: the sign stands between words, the words are the document's. */
const SIGNS: readonly (readonly [sign: RegExp, words: readonly string[]])[] = [
  [/^\s?%/, ['percent']],
  [/^\s?%/, ['per', 'cent']],
  [/^\s?&/, ['and']],
];

/** Letters of a function word that print may join to the next or part from it. */
const MIN_STOP_PART = 2;

/** Words of one difference that are looked at: longer ones are no matter of print. */
const MOST_WORDS = 6;

/** Words of the page that one rule takes, and those of the document. */
const RULES: readonly (readonly [here: number, there: number])[] = [
  [1, 1],
  [2, 1],
  [3, 1],
  [1, 2],
  [1, 3],
  [0, 1],
  [0, 2],
  [5, 1],
  [4, 1],
  [1, 4],
  [1, 5],
];

/**
 * Whether words `here` of the page are words `there` of the document, printed in another way: a number in figures, another
 * spelling, a compound joined or parted, a short form written out, a sign for its word. Half-open word ranges.
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
  const mine = words.slice(from, from + own);
  if (own > 1)
    return isShortened(mine, held, there) || (own <= MOST_PARTS && isJoined(mine.join(''), held, there));
  if (count > 1 && isWrittenOut(words[from]!, held, there, count)) return true;
  if (count > MOST_PARTS) return false;
  return count > 1 ? isParted(words[from]!, held, there, count) : isOtherSpelling(words[from]!, held, there);
}

function isOtherSpelling(word: string, held: Held, there: number): boolean {
  return otherSpellings(word).some(other => stands(held, there, other));
}

/** "United States" here, "US" there. */
function isShortened(words: readonly string[], held: Held, there: number): boolean {
  const short = shortForm(words);
  return short !== undefined && stands(held, there, short);
}

/** "US" here, "United States" there. */
function isWrittenOut(word: string, held: Held, there: number, count: number): boolean {
  const long = longForm(word);
  return long?.length === count && long.every((one, i) => stands(held, there + i, one));
}

/** Parts of one compound. */
const MOST_PARTS = 3;

/** Words of the page are one of the document. A function word proves nothing: "in to" is not "into". */
function isJoined(word: string, held: Held, there: number): boolean {
  return !isStopWord(word) && stands(held, there, word);
}

/** A word of the page is several of the document, one of them at least with content: "wellbeing", "cockandbull". */
function isParted(word: string, held: Held, there: number, count: number, hasContent = false): boolean {
  const isContent = !isStopWord(word);
  if (count === 1) return (hasContent || isContent) && isPart(word) && stands(held, there, word);
  for (let cut = 1; cut < word.length; cut++) {
    const first = word.slice(0, cut);
    if (!isPart(first) || !stands(held, there, first)) continue;
    if (isParted(word.slice(cut), held, there + 1, count - 1, hasContent || !isStopWord(first))) return true;
  }
  return false;
}

/** "A part" is not "apart". */
function isPart(word: string): boolean {
  return word.length >= MIN_STOP_PART || !isStopWord(word);
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
