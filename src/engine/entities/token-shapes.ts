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
  for (let i = 0; i < count; i++) {
    cases[i] = caseOf(text, starts[i]!, ends[i]!);
    if (i === 0) {
      opens[i] = 1;
      continue;
    }
    const gap = text.slice(ends[i - 1]!, starts[i]!);
    if (gap === ' ') continues[i] = 1;
    else {
      continues[i] = NAME_GAP.test(gap) && !endsSentence(gap, tokens, i) ? 1 : 0;
      opens[i] = gap !== '' && OPENING.test(gap) && !isAfterTitle(gap, tokens, i) ? 1 : 0;
    }
  }
  return { cases, continues, opens };
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

function caseOf(text: string, start: number, end: number): number {
  const first = text[start]!;
  if (first === first.toLowerCase()) return first === first.toUpperCase() ? CASELESS : LOWER;
  const word = text.slice(start, end).replace(/['\u2019]s$/, '');
  return word.length > 1 && word === word.toUpperCase() ? ALL_CAPS : CAPITALIZED;
}
