import type { Item } from './frames.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { AUXILIARIES, CLAUSE_STARTS, DETERMINERS, PREPOSITIONS, TIMES } from './word-lists.ts';

/** Items looked back over from a verb to its subject: a long apposition fits. */
const MAX_BACK = 30;

/** The subject of the verb at items[verb]: left of it, across auxiliaries, times and one apposition. */
export function subjectBefore(items: readonly Item[], verb: number): NounPhrase | undefined {
  const floor = floorOf(items, verb);
  const last = skipAdverbials(items, verb - 1, floor);
  if (last < floor) return undefined;
  const item = items[last]!;
  if (item.lower === 'who') return beforeRelative(items, last, floor);
  if (item.kind === 'word') return phraseEndingAt(items, last, floor);
  return isComma(item) ? beforeApposition(items, last, floor) : undefined;
}

/** First item of the clause that may hold the subject: after the last quotation or semicolon. */
function floorOf(items: readonly Item[], verb: number): number {
  const limit = Math.max(0, verb - MAX_BACK);
  let floor = verb;
  while (floor > limit && items[floor - 1]!.kind !== 'quotation' && !/[;:]/.test(items[floor - 1]!.text))
    floor--;
  return floor;
}

/** Steps left over auxiliaries, adverbs and times: "Lee, on Monday, also said". */
function skipAdverbials(items: readonly Item[], from: number, floor: number): number {
  let last = from;
  for (;;) {
    const item = items[last];
    if (last < floor || item === undefined) return last;
    if (item.kind === 'word' && (AUXILIARIES.has(item.lower) || /.ly$/.test(item.lower)) && last > floor)
      last--;
    else {
      const before = beforeTime(items, last, floor);
      if (before === last) return last;
      last = before;
    }
  }
}

const TIME_STARTS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|this|late|early|earlier)$/;

/** The item before a time that ends at `last` ("on Monday", "in a statement", "last week"), else `last`. */
function beforeTime(items: readonly Item[], last: number, floor: number): number {
  let end = last;
  if (isComma(items[end]!)) end--;
  let first = end;
  let start = -1;
  while (first > floor && end - first < 8 && isTimeWord(items[first]!)) {
    const { lower } = items[first]!;
    if (PREPOSITIONS.has(lower) || TIME_STARTS.test(lower)) start = first;
    first--;
  }
  if (start < 0 || start - 1 < floor) return last;
  const timed = items.slice(start, end + 1).some(item => TIMES.has(item.lower) || /^\d/.test(item.text));
  if (!timed || (start === end && isPossessiveBefore(items, start))) return last;
  return isComma(items[start - 1]!) && end !== last ? start - 2 : start - 1;
}

function isPossessiveBefore(items: readonly Item[], at: number): boolean {
  return /['\u2019]s$/.test(items[at - 1]?.text ?? '');
}

function isTimeWord(item: Item): boolean {
  return (
    item.kind === 'word' &&
    (TIMES.has(item.lower) ||
      /^\d/.test(item.text) ||
      PREPOSITIONS.has(item.lower) ||
      DETERMINERS.has(item.lower))
  );
}

function isComma(item: Item): boolean {
  return item.text === ',' || item.text === '\u2014' || item.text === '\u2013' || item.text === ')';
}

function beforeRelative(items: readonly Item[], who: number, floor: number): NounPhrase | undefined {
  const last = who > floor && isComma(items[who - 1]!) ? who - 2 : who - 1;
  return last >= floor ? phraseEndingAt(items, last, floor) : undefined;
}

/** "Lee, head of the institute, said": Lee. "The spokesman, Ho Lee, said": Ho Lee. */
function beforeApposition(items: readonly Item[], comma: number, floor: number): NounPhrase | undefined {
  let open = comma - 1;
  const opening = items[comma]!.text === ')' ? '(' : undefined;
  while (open > floor && !(opening ? items[open]!.text === opening : isComma(items[open]!))) open--;
  if (open <= floor) return undefined;
  const outer = phraseEndingAt(items, open - 1, floor);
  const inner = phraseStartingAt(items, open + 1);
  const whole = inner && inner.span.end === items[comma - 1]!.span.end;
  if (inner?.form === 'name' && whole && outer?.form !== 'name' && outer?.form !== 'pronoun') return inner;
  return outer && outer.form !== 'other' ? outer : undefined;
}

/** The subject that a verb without its own borrows: the one its sentence starts with. */
export function borrowedSubject(items: readonly Item[], verb: number): NounPhrase | undefined {
  let first = 0;
  const start = items[0];
  if (!start || start.kind === 'quotation') return undefined;
  if (PREPOSITIONS.has(start.lower) || CLAUSE_STARTS.has(start.lower)) {
    first = items.slice(0, MAX_BACK).findIndex(item => item.text === ',') + 1;
    if (first === 0 || first >= verb) return undefined;
  }
  const phrase = phraseStartingAt(items, first);
  if (!phrase || phrase.span.end > items[verb]!.span.start) return undefined;
  return phrase.form === 'other' ? undefined : phrase;
}
