import type { Item } from './frames.ts';
import { isDeterminer } from './person-name.ts';
import { PREPOSITIONS, TIMES } from './word-lists.ts';

const WEEKDAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

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

/** How many items "On Wednesday the leaders" opens with before its subject, where no comma parts them; 0 for none. */
export function openingTime(items: readonly Item[], at: number): number {
  if (!PREPOSITIONS.has(items[at]!.lower) || !WEEKDAYS.test(items[at + 1]?.lower ?? '')) return 0;
  const subject = items[at + 2];
  const isSubject = subject?.kind === 'word' && (subject.capital || isDeterminer(subject));
  return isSubject && !TIMES.has(subject.lower) ? 2 : 0;
}
