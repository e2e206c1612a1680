import { LetterPattern } from '../text/letter-pattern.ts';

/** The next word of a name: where it starts and ends, and what joins it to the word before. */
export interface NextWord {
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

/** What may stand between two words of one name, and the word. */
const NEXT_WORD = new LetterPattern(
  /([ \u00a0.\-\u2010-\u2013&/]{1,3})([\p{L}\p{N}][\p{L}\p{N}\p{M}\u2019']*!?)/uy,
);

const SPACE = 0x20;

/** The word that continues a name which ends at `end`; undefined when none does. Plain words need no pattern. */
export function nextWord(text: string, end: number): NextWord | undefined {
  const code = text.charCodeAt(end);
  if (code !== SPACE) return mayJoin(code) ? byPattern(text, end) : undefined;
  const plain = plainWordEnd(text, end + 1);
  if (plain !== undefined) return { start: end + 1, end: plain, gap: ' ' };
  return byPattern(text, end);
}

/** Where a word of plain letters and digits ends; undefined when there is none, or it goes on with other letters or marks. */
export function plainWordEnd(text: string, start: number): number | undefined {
  let at = start;
  while (isPlain(text.charCodeAt(at))) at++;
  if (at === start) return undefined;
  if (at === text.length) return at;
  const next = text.charCodeAt(at);
  return next < 0x80 && next !== APOSTROPHE && next !== EXCLAMATION ? at : undefined;
}

const APOSTROPHE = 0x27;
const EXCLAMATION = 0x21;

/** Marks that join words, and whatever lies beyond ASCII. */
function mayJoin(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x26 || code === 0x2f || code >= 0x80;
}

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function byPattern(text: string, end: number): NextWord | undefined {
  const pattern = NEXT_WORD.in(text);
  pattern.lastIndex = end;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const start = end + match[1]!.length;
  return { start, end: start + match[2]!.length, gap: match[1]! };
}
