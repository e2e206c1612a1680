import { type Key, say } from './say.ts';

/** What may differ between words that count as the same: src/engine/verdicts/folding.ts has the rules. */
const FOLDED: readonly Key[] = [
  'sameWordsMarks',
  'sameWordsDashes',
  'sameWordsSpaces',
  'sameWordsCase',
  'sameWordsShort',
  'sameWordsSpelling',
  'sameWordsDigits',
  'sameWordsSigns',
];

/** What counts as the same words, told once for every rendering. */
export interface SameWords {
  readonly heading: string;
  readonly opening: string;
  readonly folded: readonly string[];
  readonly closing: readonly string[];
}

/** What a reader should know to judge the verdicts. */
export function sameWords(): SameWords {
  return {
    heading: say('sameWords'),
    opening: say('sameWordsFolded'),
    folded: FOLDED.map(key => say(key)),
    closing: [say('sameWordsElse'), say('sameWordsRetold')],
  };
}
