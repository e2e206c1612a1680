import { LetterPattern } from '../text/letter-pattern.ts';

/** Signatures of agencies that are no words of running text: `sagte der dpa`. */
export const PROSE_SIGNATURES: ReadonlySet<string> = new Set('dpa epd kna sda apa anp'.split(' '));

/** The first letter of a word with a capital, of a script without case, or of a signature. */
const START = new LetterPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])(?:[\\p{Lu}\\p{Lo}]|(?=(?:${[...PROSE_SIGNATURES].join('|')})(?![\\p{L}\\p{N}]))[a-z])`,
    'gu',
  ),
);

/** Where in running text a name may start. `test` answers faster than a match, and the letter found ends at `lastIndex`. */
export function nameStarts(text: string): number[] {
  const starts: number[] = [];
  const pattern = START.in(text);
  pattern.lastIndex = 0;
  while (pattern.test(text))
    starts.push(pattern.lastIndex - (isLowSurrogate(text, pattern.lastIndex - 1) ? 2 : 1));
  return starts;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
