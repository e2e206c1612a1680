import type { ReadText } from '../text/read-text.ts';

/** Words `from .. to` of a text that claim to be a document's, with what the page marks as its own doing. */
export interface Quoted {
  readonly text: ReadText;
  readonly from: number;
  readonly to: number;
  /** 1 for a word that an ellipsis stands before: there words may have been left out. */
  readonly isAfterGap: Uint8Array;
  /** 1 for a word in brackets: the page explains or puts in what the speaker did not say so. */
  readonly isGloss: Uint8Array;
}

/** Three stops in any spelling, with or without brackets. */
const ELLIPSIS = /\u2026|\.\s?\.\s?\./;
/** Square brackets are the page's; so are round ones of a word or three, "(North Korea)": longer ones the speaker may have had. */
const BRACKETS = /\[[^[\]()]{1,80}\]|\([^\s[\]()]{1,30}(?:\s[^\s[\]()]{1,30}){0,2}\)/g;

/** Words of a text as a quotation of something, its ellipses and brackets read. */
export function quotedWords(text: ReadText, from: number, to: number): Quoted {
  const { tokens } = text;
  const isAfterGap = new Uint8Array(to - from);
  const isGloss = new Uint8Array(to - from);
  for (let i = from + 1; i < to; i++) {
    const gap = tokens.starts[i]! - tokens.ends[i - 1]!;
    if (gap > 1 && ELLIPSIS.test(tokens.text.slice(tokens.ends[i - 1], tokens.starts[i])))
      isAfterGap[i - from] = 1;
  }
  if (to > from) markGlosses(text, from, to, isGloss);
  return { text, from, to, isAfterGap, isGloss };
}

function markGlosses({ tokens }: ReadText, from: number, to: number, isGloss: Uint8Array): void {
  // A bracket may open right before the first word.
  const start = Math.max(0, tokens.starts[from]! - 1);
  const words = tokens.text.slice(start, tokens.ends[to - 1]! + 1);
  if (!/[[(]/.test(words)) return;
  for (const { index, 0: bracket } of words.matchAll(BRACKETS)) {
    for (let i = from; i < to; i++) {
      const at = tokens.starts[i]! - start;
      if (at > index && at < index + bracket.length) isGloss[i - from] = 1;
    }
  }
}
