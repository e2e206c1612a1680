import type { Difference } from '../engine/report.ts';
import { sayCount } from './say.ts';
import { visible } from './visible.ts';

/** A stretch of a quotation as it is shown. */
export interface DifferencePart {
  readonly kind: Difference['kind'];
  readonly text: string;
}

/** A quotation in parts: words that agree, words that differ on either side, words left out. */
export function differenceParts(difference: readonly Difference[]): DifferencePart[] {
  return difference
    .map(({ kind, text, words }) => ({ kind, text: text === undefined ? gap(words ?? 0) : visible(text) }))
    .filter(part => part.text !== '');
}

/** Where the source's words are not held, only their number is known. */
function gap(words: number): string {
  return words === 0 ? '' : sayCount('omittedHere', words);
}
