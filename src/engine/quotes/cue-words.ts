import { BEHIND, phrasesOf } from './phrases.ts';

/** The lower-case words that may begin a phrase before or behind a speaker in a language: no verb of saying, nor a noun. */
export function phraseWords(language: string): ReadonlySet<string> {
  const others = ['quoted', 'cited', 'quotes', 'cites', 'so', 'how', BEHIND[language] ?? ''];
  return new Set([...phrasesOf(language).keys(), ...others]);
}
