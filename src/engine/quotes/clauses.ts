import type { Item } from './frames.ts';

/** A run of items, the last one left out. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Items of a clause at most: a longer sentence is a list, or made to be slow. */
export const MAX_CLAUSE = 120;
/** The first item that does not begin before an offset, from an item on. */
export function indexAfter(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (items[at] && items[at]!.span.start < end) at++;
  return at;
}
