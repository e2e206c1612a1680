/** Whether a text holds one of some words, in any case: a cheap look that spares a pattern its compiling and its reading. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some(word => lower.includes(word));
}
