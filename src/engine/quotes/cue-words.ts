import { cueStarts } from './cue-verbs.ts';
import { NOUNS } from './noun-cues.ts';
import { BEHIND, phrasesOf } from './phrases.ts';

let last: { readonly language: string; readonly words: ReadonlySet<string> } | undefined;

/** Whether a lower-case word may be, or begin, a cue: one look that spares most words all others. */
export function mayBeCue(word: string, language: string): boolean {
  if (last?.language !== language) last = { language, words: cueWords(language) };
  return last.words.has(word) || (language === 'fr' && word.includes('-'));
}

function cueWords(language: string): ReadonlySet<string> {
  const others = ['quoted', 'cited', 'quotes', 'cites', 'so', 'how', BEHIND[language] ?? ''];
  return new Set([...cueStarts(language), ...phrasesOf(language).keys(), ...NOUNS, ...others]);
}
