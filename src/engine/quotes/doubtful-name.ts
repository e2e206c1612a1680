import type { ProperWords } from './proper-words.ts';

/** "American steps": whose they are, not who speaks. */
const ADJECTIVES = new Set(
  (
    'American British English French German Dutch Swedish Swiss Greek Russian Chinese Japanese Korean Iranian Israeli Palestinian Ukrainian Indian Pakistani Turkish ' +
    'Syrian Iraqi Saudi Egyptian Italian Spanish Polish Mexican Canadian Australian Brazilian European African Asian Arab Western Eastern ' +
    'Northern Southern Islamic Christian Catholic Jewish Muslim Republican Democratic'
  ).split(' '),
);

/** Words that open sentences in the place of a name. */
const NOBODY = new Set(
  'None Nobody Others Some Many All Most Few Several Both Neither Either Each Everyone Anyone Nothing Something Everything Much More'.split(
    ' ',
  ),
);

/** Titles that are nobody's surname. */
const TITLE = /^(?:Prof|Dr|Sen|Rep|Gov|Gen|Mr|Mrs|Ms|Rev|Lt|Col|Sgt|Capt)\.?$/;

/** "the Wisconsin Republican": of a party, not a name. */
const PARTISAN = /(?:Republican|Democrat)s?$/;

/** A single capital that only starts a sentence, is a noun's ("Dann", "Einige"), or is an adjective's. */
export function isDoubtfulName(printed: string, language: string, words: ProperWords): boolean {
  // Chinese and Japanese have no capitals, and write names without a space.
  if (language === 'zh' || language === 'ja') return false;
  if (language === 'en')
    return ADJECTIVES.has(printed) || TITLE.test(printed) || NOBODY.has(printed) || PARTISAN.test(printed);
  return language === 'de' || (!/\s/.test(printed) && !words.isKnown(printed));
}
