/** Characters that steer or hide text: bidirectional controls, zero-width marks, soft hyphens. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
/** White space of every kind, and control characters, which a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this removes
const BLANKS = /[\s\u0000-\u001F\u007F-\u009F]+/g;

/** Text from a page as it may be shown: one line, nothing in it that hides, reorders or commands. */
export function visible(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(BLANKS, ' ').trim();
}

/** Longest quoted snippet, in characters: about three lines of a narrow popup. */
const SNIPPET_LENGTH = 150;
const STOPS = new Set(' .,;:…');
/** How far back a cut looks for the end of a word. */
const LONGEST_WORD = 25;

/** The beginning of a text, cut after a whole word. */
export function snippet(text: string, length = SNIPPET_LENGTH): string {
  const shown = visible(text);
  if (shown.length <= length) return shown;
  const space = shown.lastIndexOf(' ', length);
  const end = space > Math.max(0, length - LONGEST_WORD) ? space : wholeCharacters(shown, length);
  return `${withoutStop(shown.slice(0, end))}…`;
}

/** An ellipsis takes the place of the stop before it. */
function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && STOPS.has(text[end - 1])) end--;
  return text.slice(0, end);
}

/** A cut that does not part a surrogate pair. */
function wholeCharacters(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}
