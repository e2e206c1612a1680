/** The text that was asked about last, in lower case: one line is asked about many times in a row. */
let last = { text: '', lower: '' };

/** Whether a text holds one of some words, in any case: a cheap look that spares a pattern its compiling and its reading. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  const lower = lowerCase(text);
  return words.some(word => lower.includes(word));
}

/** A text in lower case, remembered while it is the same. */
export function lowerCase(text: string): string {
  if (last.text !== text) last = { text, lower: text.toLowerCase() };
  return last.lower;
}
