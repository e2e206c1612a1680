import type { Difference } from '../engine/report.ts';
import { visible } from './visible.ts';

/** One place where a quotation and its source differ: words of either side, or the number of the source's. */
export interface Change {
  readonly here?: string;
  readonly there?: string;
  /** How many words of the source; none where words were only added. */
  readonly thereWords: number;
}

/** The places of a difference, in the order of the text: what the source has instead of words belongs to them. */
export function changesOf(difference: readonly Difference[]): Change[] {
  const changes: Change[] = [];
  difference.forEach((one, i) => {
    if (one.kind === 'same') return;
    const isInstead = one.kind === 'there' && difference[i - 1]?.kind === 'here';
    const added = one.kind === 'here' ? hereOf(one) : thereOf(one);
    if (isInstead) changes.push({ ...changes.pop(), ...added });
    else changes.push(added);
  });
  return changes.filter(({ here, thereWords }) => here !== undefined || thereWords > 0);
}

function hereOf({ text = '' }: Difference): Change {
  const here = visible(text);
  return { ...(here !== '' && { here }), thereWords: 0 };
}

function thereOf({ text = '', words }: Difference): Change {
  const there = visible(text);
  return { ...(there !== '' && { there }), thereWords: words ?? wordsIn(there) };
}

/** Words as a reader counts them. */
function wordsIn(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}
