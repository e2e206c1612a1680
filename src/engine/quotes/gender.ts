import { MAN_WORDS, WOMAN_WORDS } from './word-lists.ts';

/** What "Mr. Lee" and "Ms. Lee" tell of whose surname it is. */
export function courtesyOf(words: string): 'he' | 'she' | undefined {
  if (/\bMr\b/.test(words)) return 'he';
  return /\bM(?:r?s|iss)\b/.test(words) ? 'she' : undefined;
}

/** Whether the words that describe a person tell a woman or a man. */
export function genderOf(words: string): 'he' | 'she' | undefined {
  const all = words.toLowerCase().split(/\s+/);
  if (all.some(word => WOMAN_WORDS.has(word))) return 'she';
  return all.some(word => MAN_WORDS.has(word)) ? 'he' : undefined;
}
