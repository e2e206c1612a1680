import { LetterPattern } from '../text/letter-pattern.ts';
import { startsName } from '../text/letters.ts';

/** Signatures of agencies that are no words of running text: `sagte der dpa`. */
export const PROSE_SIGNATURES: ReadonlySet<string> = new Set('dpa epd kna sda apa anp'.split(' '));
const SIGNATURE_STARTS = [...new Set([...PROSE_SIGNATURES].map(word => word.charCodeAt(0)))];
/** Their letters, all of them alike. */
const SIGNATURE_LENGTH = 3;

const LETTER = new LetterPattern(/[\p{L}\p{N}\p{M}]/u);

/** Where in running text a name may start: at a word with a capital, in a script without case, or at a signature. */
export function nameStarts(text: string): number[] {
  const starts: number[] = [];
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isLetter = code < 0x80 ? isPlain(code) : isLetterBeyond(code);
    if (isLetter && !isInWord && mayStart(text, i, code)) starts.push(i);
    isInWord = isLetter;
  }
  return starts;
}

function mayStart(text: string, at: number, code: number): boolean {
  if (code >= 0x61 && code <= 0x7a) return SIGNATURE_STARTS.includes(code) && isSignature(text, at);
  return code >= 0x80 ? startsName(text.slice(at, at + 2)) : code >= 0x41;
}

function isSignature(text: string, at: number): boolean {
  const end = at + SIGNATURE_LENGTH;
  return (
    isPlain(text.charCodeAt(end - 1)) &&
    !isPlain(text.charCodeAt(end)) &&
    PROSE_SIGNATURES.has(text.slice(at, end))
  );
}

/** A letter or digit of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function isLetterBeyond(code: number): boolean {
  if (code < 0x100) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2070) return false;
  return isSurrogate(code) || LETTER.test(String.fromCharCode(code));
}

/** Half of a letter beyond the first plane. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
