import { cueStarts } from './cue-verbs.ts';
import { NOUNS } from './noun-cues.ts';
import { BEHIND, phrasesOf } from './phrases.ts';

/** The lower-case words that may be, or begin, a cue of a language; French verbs with their pronoun stand in no list. */
export function cueWords(language: string): ReadonlySet<string> {
  const others = ['quoted', 'cited', 'quotes', 'cites', 'so', 'how', BEHIND[language] ?? ''];
  return new Set([...cueStarts(language), ...phrasesOf(language).keys(), ...NOUNS, ...others]);
}
