/** Folds each run of white space to one space and trims the ends. */
export function foldSpace(text: string): string {
  // Single spaces, the most, are no match: they stay without work.
  return text.replace(/[\s\u200b\ufeff]{2,}|[^\S ]|[\u200b\ufeff]/g, ' ').trim();
}
