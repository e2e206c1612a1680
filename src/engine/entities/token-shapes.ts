import type { Tokens } from '../text/tokenize.ts';

/** How a token is written. */
export const LOWER = 0;
export const CAPITALIZED = 1;
export const ALL_CAPS = 2;
/** A script without case, or a number. */
export const CASELESS = 3;

/** How tokens are written and parted: parallel arrays. */
export interface TokenShapes {
  readonly cases: Uint8Array;
  /** 1 where the token continues the name that the token before it could belong to. */
  readonly continues: Uint8Array;
  /** 1 where the token opens a sentence, a line or a quotation. */
  readonly opens: Uint8Array;
  /** 1 in lines that write most words with a capital, as headlines do: there a capital proves nothing. */
  readonly isTitle: Uint8Array;
  /** 1 in lines all in capitals: there an acronym looks like any word. */
  readonly isShouted: Uint8Array;
}

/** What may stand between two words of one name; a comma or a line break may not. */
const NAME_GAP = /^(?:[ \u00a0]|-|\u2010|\u2011|\. |\.|'|\u2019| & |&|\/)?$/u;

/** What ends a sentence, or opens a quotation or a bracket: after it a capital letter proves nothing. */
const OPENING = /[.!?:;\n\u2026"\u201c\u201d\u00ab\u2022\u2013\u2014]|^$/u;

/** Reads how every token is written. */
export function readShapes(tokens: Tokens): TokenShapes {
  const { text, count, starts, ends } = tokens;
  const cases = new Uint8Array(count);
  const continues = new Uint8Array(count);
  const opens = new Uint8Array(count);
  const isTitle = new Uint8Array(count);
  const isShouted = new Uint8Array(count);
  const shapes = { cases, continues, opens, isTitle, isShouted };
  let lineStart = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    cases[i] = caseOf(text, start, ends[i]!);
    if (i === 0) {
      opens[i] = 1;
      continue;
    }
    const before = ends[i - 1]!;
    if (start === before + 1 && text.charCodeAt(before) === SPACE) {
      continues[i] = 1;
      continue;
    }
    const gap = text.slice(before, start);
    continues[i] = NAME_GAP.test(gap) && !endsSentence(gap, tokens, i) ? 1 : 0;
    opens[i] = gap !== '' && OPENING.test(gap) && !isAfterTitle(gap, tokens, i) ? 1 : 0;
    if (gap.includes('\n')) {
      readLine(tokens, shapes, lineStart, i);
      lineStart = i;
    }
  }
  readLine(tokens, shapes, lineStart, count);
  return shapes;
}

const SPACE = 0x20;

/** Letters of a word that headlines write with a capital too: shorter ones stay small. */
const LONG_WORD = 4;
/** Words that a line needs to be judged, and of the long ones the share without a small first letter. */
const FEWEST_WORDS = 4;
const TITLE_SHARE = 0.8;
/** Longer lines are prose, however many names they have. */
const MOST_TITLE_WORDS = 25;

/** Marks the tokens of a line that is a headline, or shouted; a line with a full stop is neither. */
function readLine(
  { text, starts, ends }: Tokens,
  { cases, isTitle, isShouted }: TokenShapes,
  from: number,
  to: number,
): void {
  if (to - from < FEWEST_WORDS) return;
  let long = 0;
  let capital = 0;
  let shouted = 0;
  let cased = 0;
  for (let i = from; i < to; i++) {
    if (cases[i] === CASELESS) continue;
    cased++;
    if (cases[i] === ALL_CAPS) shouted++;
    if (ends[i]! - starts[i]! < LONG_WORD) continue;
    long++;
    if (cases[i] !== LOWER) capital++;
  }
  if (cased >= FEWEST_WORDS && shouted >= TITLE_SHARE * cased) {
    isShouted.fill(1, from, to);
    isTitle.fill(1, from, to);
  } else if (
    long > 2 &&
    to - from <= MOST_TITLE_WORDS &&
    capital >= TITLE_SHARE * long &&
    !/[.,;]/.test(text[ends[to - 1]!] ?? '')
  ) {
    isTitle.fill(1, from, to);
  }
}

const SHORT_FORMS = new Set(
  'mr mrs ms dr prof rev gen col lt sgt capt maj adm sen rep gov pres hon st mt jr sr no n s'.split(' '),
);

/** A full stop ends the sentence unless it belongs to an initial or an abbreviated title. */
function endsSentence(gap: string, tokens: Tokens, i: number): boolean {
  return gap === '. ' && !isAfterTitle(gap, tokens, i);
}

function isAfterTitle(gap: string, { words }: Tokens, i: number): boolean {
  const before = words[i - 1]!;
  return gap === '. ' && (before.length === 1 || SHORT_FORMS.has(before));
}

/** Codes of plain capitals lie from A to Z, of plain small letters above them. */
const isCapitalCode = (code: number) => code >= 0x41 && code <= 0x5a;
const isSmallCode = (code: number) => code >= 0x61 && code <= 0x7a;

function caseOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (isSmallCode(code)) return LOWER;
  // Most capitals stand before a small letter.
  if (isCapitalCode(code) && end > start + 1 && isSmallCode(text.charCodeAt(start + 1))) return CAPITALIZED;
  const first = text[start]!;
  if (first === first.toLowerCase()) return first === first.toUpperCase() ? CASELESS : LOWER;
  const word = text.slice(start, end).replace(/['\u2019]s$/, '');
  return word.length > 1 && word === word.toUpperCase() ? ALL_CAPS : CAPITALIZED;
}
