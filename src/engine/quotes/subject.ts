import { LetterPattern } from '../text/letter-pattern.ts';
import { startsUpper } from '../text/letters.ts';
import type { Item } from './frames.ts';
import { type NounPhrase, nameEndingAt, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { isDeterminer } from './person-name.ts';
import { isTimeWord, openingTime, TIME_STARTS } from './subject-times.ts';
import {
  AUXILIARIES,
  CLAUSE_STARTS,
  FOREIGN_AUXILIARIES,
  INSTITUTIONS,
  PREPOSITIONS,
  RELATED,
  ROLES,
  TIMES,
} from './word-lists.ts';

/** Items looked back over from a verb to its subject: a long apposition fits. */
const MAX_BACK = 30;

/** The subject of the verb at items[verb]: left of it, across auxiliaries, times and one apposition. */
export function subjectBefore(items: readonly Item[], verb: number): NounPhrase | undefined {
  const floor = floorOf(items, verb);
  const last = skipAdverbials(items, verb - 1, floor);
  if (last < floor) return undefined;
  const item = items[last]!;
  if (item.lower === 'who') return beforeRelative(items, last, floor);
  if (item.kind === 'word') {
    const place = items[last + 1]?.text === ',' && isPlaceAfterPlace(items, last - 1, last + 1);
    return place ? beforeApposition(items, last + 1, floor) : phraseEndingAt(items, last, floor);
  }
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
    if (item.kind === 'word' && stepsOver(item.lower) && last > floor) last--;
    else {
      const before = beforeTime(items, last, floor);
      if (before === last) return last;
      last = before;
    }
  }
}

function stepsOver(word: string): boolean {
  return AUXILIARIES.has(word) || FOREIGN_AUXILIARIES.has(word) || /.ly$/.test(word);
}

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

function isComma(item: Item): boolean {
  return item.text === ',' || item.text === '\u2014' || item.text === '\u2013' || item.text === ')';
}

function beforeRelative(items: readonly Item[], who: number, floor: number): NounPhrase | undefined {
  const last = who > floor && isComma(items[who - 1]!) ? who - 2 : who - 1;
  if (last < floor) return undefined;
  const whole = phraseEndingAt(items, last, afterPreposition(items, last, floor));
  return whole && RELATED.has(whole.head) ? whole : nameEndingAt(items, last, floor);
}

/** "It went to the sister of Ho Lee, who": a relative clause may belong to what a preposition governs. */
function afterPreposition(items: readonly Item[], last: number, floor: number): number {
  for (let i = last; i > Math.max(floor, last - MAX_BACK); i--) {
    if (items[i]!.kind !== 'word') return i + 1;
    if (OUTER.test(items[i - 1]!.lower) && isDeterminer(items[i]!)) return i;
  }
  return floor;
}

/** Prepositions that part a noun from what comes before, unlike "of". */
const OUTER = /^(?:to|by|with|from|on|in|at|for|about|against|under)$/;

/** "Lee, head of the institute, said": Lee. "The spokesman, Ho Lee, said": Ho Lee. */
function beforeApposition(items: readonly Item[], comma: number, floor: number): NounPhrase | undefined {
  let open = comma - 1;
  const opening = items[comma]!.text === ')' ? '(' : undefined;
  while (open > floor && !(opening ? items[open]!.text === opening : isComma(items[open]!))) open--;
  if (open <= floor) return undefined;
  if (isPlaceAfterPlace(items, open, comma)) return beforeApposition(items, open, floor);
  if (items[open - 1]!.lower === 'who') return beforeRelative(items, open - 1, floor);
  const outer = phraseEndingAt(items, open - 1, floor) ?? firstOfSentence(items, floor);
  const inner = phraseStartingAt(items, open + 1);
  const whole = inner && inner.span.end === items[comma - 1]!.span.end;
  if (inner?.form === 'name' && whole && outer?.form !== 'name' && outer?.form !== 'pronoun') return inner;
  // "his neighbour in Alder and Porto, Ho Lee, said": a name joined to another is no subject.
  const joined = /^(?:and|or)$/.test(items[open - (outer ? countWords(outer) : 0) - 1]?.lower ?? '');
  if (inner?.form === 'name' && whole && joined && /\s/.test(inner.text)) return inner;
  return outer && (outer.form !== 'other' || outer.definite) ? outer : undefined;
}

function countWords({ text }: NounPhrase): number {
  return text.split(' ').length;
}

/** Whether the one word between two commas is the land of a place: "held in Porto, Alderland,". */
function isPlaceAfterPlace(items: readonly Item[], open: number, close: number): boolean {
  if (close - open !== 2 || items[open]?.text !== ',' || !items[open + 1]!.capital) return false;
  let first = open;
  while (items[first - 1]?.capital) first--;
  return first < open && PLACING.test(items[first - 1]?.lower ?? '');
}

const PLACING = /^(?:in|near|outside|to|from|of|at)$/;

/** "…," Ho Lee, 30, of Busan, who was there, said: the name after the quotation, across any commas. */
function firstOfSentence(items: readonly Item[], floor: number): NounPhrase | undefined {
  if (floor > 0 && items[floor - 1]!.kind !== 'quotation') return undefined;
  const first = phraseStartingAt(items, floor);
  const next = first && items.slice(floor, floor + MAX_BACK).find(item => item.span.start >= first.span.end);
  return next?.text === ',' && first?.form === 'name' ? first : undefined;
}

/** "the firm would not sell it but called it": the subject of the verb that this one is joined to. */
export function coordinateSubject(items: readonly Item[], verb: number): NounPhrase | undefined {
  if (!/^(?:and|but|then)$/.test(items[verb - 1]?.lower ?? '')) return undefined;
  const floor = floorOf(items, verb);
  for (let i = verb - 2; i > floor; i--) {
    if (items[i]!.capital || !AUXILIARIES.has(items[i]!.lower)) continue;
    const subject = subjectBefore(items, i + 1);
    return subject?.form === 'other' ? undefined : subject;
  }
  return undefined;
}

/** The subject a sentence starts with, for verbs without their own, after its adverbial clauses and dateline. */
export function leadingSubject(items: readonly Item[], verb: number): NounPhrase | undefined {
  let first = afterDateline(items);
  for (;;) {
    const start = items[first];
    if (!start || (start.kind !== 'word' && start.text !== '(') || first >= verb) return undefined;
    if (COORDINATORS.test(start.lower) || start.text === '(') first++;
    else if (openingTime(items, first) > 0) first += openingTime(items, first);
    else if (PREPOSITIONS.has(start.lower) || CLAUSE_STARTS.has(start.lower) || isParticiple(start)) {
      const comma = items.slice(first, first + MAX_BACK).findIndex(item => item.text === ',');
      if (comma < 0) return undefined;
      first += comma + 1;
    } else break;
  }
  const phrase = subjectStartingAt(items, first);
  if (!phrase || phrase.span.end > items[verb]!.span.start) return undefined;
  return phrase.form === 'other' ? undefined : phrase;
}

/** "Speaking in Porto, Ho Lee": an opening without subject. */
function isParticiple({ lower, capital }: Item): boolean {
  return !capital && /^(?:asked|pressed|.{3,}ing)$/.test(lower);
}

const COORDINATORS = /^(?:and|but|so|yet|then|still)$/;

/** Items of a dateline at most: place, state, agency. */
const MAX_DATELINE = 12;

const CAPITALS = new LetterPattern(/^\p{Lu}{2,}/u);

const DASHES = ['-', '\u2013', '\u2014'];

/** The first item behind a dateline: 0 where none is. */
export function afterDateline(items: readonly Item[]): number {
  const start = items[0]?.text ?? '';
  if (!startsUpper(start)) return 0;
  let dash = Math.min(items.length, MAX_DATELINE) - 1;
  while (dash >= 0 && !DASHES.includes(items[dash]!.text)) dash--;
  // "Washington (AFP) – ": a place in small letters has its agency in parentheses.
  const isPlace = CAPITALS.test(start) || (items[0]?.capital && items[dash - 1]?.text === ')');
  return isPlace ? dash + 1 : 0;
}

/** A described subject ends with its role, body or name; the verb follows. */
function subjectStartingAt(items: readonly Item[], first: number): NounPhrase | undefined {
  const phrase = isDeterminer(items[first]!) ? undefined : phraseStartingAt(items, first);
  if (phrase && phrase.form !== 'other') return describedName(items, first, phrase) ?? phrase;
  let last = first + 1;
  while (last < first + MAX_DESCRIBED && items[last]?.kind === 'word' && !isDescription(items[last]!)) last++;
  if (!items[last] || items[last]!.kind !== 'word' || !isDescription(items[last]!)) return undefined;
  while (items[last + 1]?.capital || (items[last + 1]?.kind === 'word' && isDescription(items[last + 1]!)))
    last++;
  return phraseEndingAt(items, last, first);
}

/** "Republican presidential candidate Ho Lee": the name that the description ends with. */
function describedName(items: readonly Item[], first: number, phrase: NounPhrase): NounPhrase | undefined {
  if (/\s/.test(phrase.text) || items[first + 1]?.kind !== 'word') return undefined;
  for (let i = first + 1; i < first + MAX_ADJECTIVES && items[i]?.kind === 'word'; i++) {
    const { lower, capital } = items[i]!;
    if (capital || AUXILIARIES.has(lower) || PREPOSITIONS.has(lower)) return undefined;
    if (!ROLES.has(lower) || !items[i + 1]?.capital) continue;
    return phraseStartingAt(items, i + 1);
  }
  return undefined;
}

/** Words of such a description after its first at most. */
const MAX_ADJECTIVES = 4;

/** Words from an article to its role noun at most. */
const MAX_DESCRIBED = 8;

function isDescription({ lower }: Item): boolean {
  return ROLES.has(lower) || INSTITUTIONS.has(lower);
}
