/** Random numbers below a bound; one seed gives one sequence (mulberry32). */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Invented words of one script, and what stands between them. */
export interface Script {
  readonly name: string;
  readonly words: readonly string[];
  /** Words of no document. */
  readonly foreign: readonly string[];
  /** Between two words: a mark where none would let the segmenter join them. */
  readonly between: string;
}

/** Enough words that their six bits of check tell most of them apart only together. */
const LEXICON = 600;

export const LATIN = scriptOf('Latin', 'ba ke di fo gu la me ni po ru sa te vi zo'.split(' '));
export const SCRIPTS: readonly Script[] = [
  LATIN,
  scriptOf('Korean', [...'가나다라마바사아자차카타파하']),
  scriptOf('Japanese', [...'アカ川サタ山ナハ水マヤ火ラワ'], '、'),
  scriptOf('Arabic', [...'ابتجدرسعفقلمنه']),
  scriptOf('Cyrillic', [...'абвгдежзиклмно']),
];

/** All words of four syllables that begin with one of some, the first syllables kept for the foreign ones. */
function scriptOf(name: string, syllables: readonly string[], between = ' '): Script {
  const wordOf = (number: number) =>
    [0, 1, 2, 3].map(place => syllables[Math.floor(number / 14 ** place) % 14]).join('');
  const all = Array.from({ length: LEXICON }, (_, i) => wordOf(i * 61 + 14));
  return { name, words: all.slice(LEXICON / 10), foreign: all.slice(0, LEXICON / 10), between };
}

/** So many words drawn from a list. */
export function draw(random: Random, words: readonly string[], count: number): string[] {
  return Array.from({ length: count }, () => words[random(words.length)]!);
}

/** Length of the longest run of words that stands in both lists: every pair of places is looked at. */
export function longestShared(here: readonly string[], there: readonly string[]): number {
  let longest = 0;
  let before = new Uint16Array(there.length + 1);
  for (const word of here) {
    const ending = new Uint16Array(there.length + 1);
    for (let j = 0; j < there.length; j++) {
      if (word === there[j]) ending[j + 1] = before[j]! + 1;
      if (ending[j + 1]! > longest) longest = ending[j + 1]!;
    }
    before = ending;
  }
  return longest;
}
