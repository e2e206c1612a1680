import type { Quote } from '../report.ts';
import { startsLower } from '../text/letters.ts';

/** A quote with the block it stands in. */
export interface PlacedQuote {
  readonly quote: Quote;
  readonly block: number;
  /** Its marks close in a later block. */
  readonly runsOn: boolean;
}

/** Blocks between two quotes of one speaker at most, for what stands between to be theirs. */
const MAX_BLOCKS = 2;

/**
 * Gives quotes without cue the speaker of the quotes around them, when those before and after are one
 * person's: reporters name the speaker of a run of fragments once.
 */
export function shareSpeakers(parts: readonly PlacedQuote[]): Quote[] {
  const placed = joinParagraphs(parts);
  const after = nextSpeakers(placed);
  let before: PlacedQuote | undefined;
  return placed.map((here, i) => {
    const { quote } = here;
    if (quote.speaker) {
      before = here;
      return quote;
    }
    const next = after[i];
    const between = isNear(before, here) && isNear(here, next) && sameSpeaker(before, next);
    return between && isFragment(quote)
      ? { ...quote, kind: 'mixed', speaker: before!.quote.speaker! }
      : quote;
  });
}

/** A quotation of several paragraphs has one speaker, named after its last as well as before its first. */
function joinParagraphs(parts: readonly PlacedQuote[]): PlacedQuote[] {
  const joined = [...parts];
  for (let i = joined.length - 2; i >= 0; i--) {
    const here = joined[i]!;
    const next = joined[i + 1]!;
    if (!here.runsOn || here.quote.speaker || !next.quote.speaker || next.block - here.block > 1) continue;
    joined[i] = { ...here, quote: { ...here.quote, speaker: next.quote.speaker } };
  }
  return joined;
}

/** For every quote, the next one that has a speaker. */
function nextSpeakers(placed: readonly PlacedQuote[]): (PlacedQuote | undefined)[] {
  const next: (PlacedQuote | undefined)[] = new Array(placed.length);
  let following: PlacedQuote | undefined;
  for (let i = placed.length - 1; i >= 0; i--) {
    next[i] = following;
    if (placed[i]!.quote.speaker) following = placed[i];
  }
  return next;
}

function isNear(a: PlacedQuote | undefined, b: PlacedQuote | undefined): boolean {
  return a !== undefined && b !== undefined && b.block - a.block <= MAX_BLOCKS;
}

function sameSpeaker(a: PlacedQuote | undefined, b: PlacedQuote | undefined): boolean {
  return a?.quote.speaker?.name === b?.quote.speaker?.name;
}

/** Part of a sentence, not a title or a name. */
function isFragment({ kind, text }: Quote): boolean {
  return kind !== 'direct' && startsLower(text);
}
