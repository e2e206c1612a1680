import type { Item } from './frames.ts';
import { isDeterminer } from './person-name.ts';
import { PREPOSITIONS, TIMES } from './word-lists.ts';

const WEEKDAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|morning|night|evening)$/;

/** Words that times start with. */
export const TIME_STARTS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|this|late|early|earlier)$/;

/** Whether a word may stand in a time: "on the evening of May 3". */
export function isTimeWord(item: Item): boolean {
  return (
    item.kind === 'word' &&
    (TIMES.has(item.lower) || /^\d/.test(item.text) || PREPOSITIONS.has(item.lower) || isDeterminer(item))
  );
}

/** "On Wednesday the leaders": the day, no comma after it. */
export function opensTime(items: readonly Item[], at: number): boolean {
  const { lower, text, kind } = items[at]!;
  if (PREPOSITIONS.has(lower))
    return TIME_STARTS.test(items[at + 1]?.lower ?? '') && items[at + 2]?.text !== ',';
  return (
    at > 0 && kind === 'word' && (WEEKDAYS.test(lower) || /^\d/.test(text)) && items[at + 1]?.text !== ','
  );
}
