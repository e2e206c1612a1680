/** Folds each run of white space to one space and trims the ends. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}
