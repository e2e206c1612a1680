import type { Pairs } from './mark-pairs.ts';
import type { Mark } from './marks.ts';

/** Characters between a single mark and one that looks like a plural's apostrophe at most: "the ‘tax cuts’ plan". */
const MAX_DOUBTFUL = 60;

/**
 * Adds the pairs of single marks that stand outside all others. They close with the next single mark that is no
 * plural's apostrophe, else with the first that may be one. They may hold whole pairs of other marks, never half a one.
 */
export function pairSingles(text: string, marks: readonly Mark[], pairs: Pairs): void {
  const outside = outsideOf(marks, pairs);
  let sure: number | undefined;
  let doubtful: number | undefined;
  for (let i = outside.length - 1; i >= 0; i--) {
    const at = outside[i]!;
    const mark = marks[at]!;
    if (mark.closes) {
      if (isPlural(text, mark)) doubtful = at;
      else sure = at;
    } else {
      const near = doubtful !== undefined && marks[doubtful]!.at - mark.at <= MAX_DOUBTFUL;
      const close = sure ?? (near ? doubtful : undefined);
      if (close !== undefined) pairs[at] = close;
      sure = undefined;
      doubtful = undefined;
    }
  }
}

/** The single marks of a block that lie in no pair. */
function outsideOf(marks: readonly Mark[], pairs: Pairs): number[] {
  const outside: number[] = [];
  for (let at = 0; at < marks.length; at++) {
    if (marks[at]!.family === 'single') outside.push(at);
    at = pairs[at] ?? at;
  }
  return outside;
}

/** After an s and no punctuation: "the ministers’ plan". */
function isPlural(text: string, { at }: Mark): boolean {
  return text[at - 1] === 's' || text[at - 1] === 'S';
}
