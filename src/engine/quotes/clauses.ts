import type { Attribution } from './cues.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { isDeterminer } from './person-name.ts';
import { afterDateline } from './subject.ts';
import { AUXILIARIES, CLAUSE_STARTS, PREPOSITIONS, PRONOUNS, TIMES } from './word-lists.ts';

/** A run of items, the last one left out. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** The words for "that" before reported words. */
const THAT = new Set('that dass que qu che dat att at что що że bahwa rằng إن أن که'.split(' '));

/** Words that open a clause as its subject, besides names and articles. */
const SUBJECTS = new Set(
  'i we you he she it they there this these those no nobody everyone people'.split(' '),
);

/** Items between a cue and its "that" at most: "told reporters in the capital on Monday that". */
const MAX_BETWEEN = 12;
/** Items of a clause at most: a longer sentence is a list, or made to be slow. */
const MAX_CLAUSE = 120;
/** Items of a clause in which its verb must show. */
const MAX_TO_VERB = 14;

/** What somebody said, behind the cue: "X said (that) …", "according to X, …", "X denied taking …". */
export function clauseAfter(
  items: readonly Item[],
  attribution: Attribution,
  next: Attribution | undefined,
): Range | undefined {
  const first = startAfter(items, attribution);
  if (first === undefined) return undefined;
  return { first, end: Math.min(endOf(items, first, next), endOfRelative(items, attribution, first)) };
}

function startAfter(items: readonly Item[], attribution: Attribution): number | undefined {
  if (attribution.kind === 'according') return afterAccording(items, attribution);
  const cue = lastOf(items, attribution);
  // The subject behind the verb: what follows it is no clause of what was said.
  if (attribution.kind === 'verb' && attribution.speaker.span.start > attribution.cue.start) return undefined;
  if (attribution.verb === 'deny' && /.ing$/.test(items[cue + 1]?.lower ?? '')) return cue + 1;
  const open = afterAdverbials(items, attribution, cue + 1);
  if (open === undefined) return undefined;
  if (attribution.judges) return undefined;
  if (isThat(items, open)) return isClause(items, open + 1) ? open + 1 : undefined;
  if (isRelative(items, attribution)) return undefined;
  if (attribution.verb === 'ask') return /^(?:whether|if)$/.test(items[open]!.lower) ? open : undefined;
  return attribution.clause && opensClause(items, open, attribution.verb) ? open : undefined;
}

/** "what she said frightens him", "the plan which he said runs": the clause is the writer's. */
function isRelative(items: readonly Item[], { at, speaker, borrowed }: Attribution): boolean {
  if (borrowed) return false;
  let before = at;
  while (items[before] && items[before]!.span.start >= speaker.span.start) before--;
  while (items[before] && isDeterminer(items[before]!)) before--;
  return RELATIVES.test(items[before]?.lower ?? '');
}

const RELATIVES = /^(?:what|which|that|whom|whose|as|than|how|where|anything|everything|something|whatever)$/;

/** The cue's last item: "quoted … as saying" ends with "saying". */
function lastOf(items: readonly Item[], { kind, at, cue, speaker }: Attribution): number {
  const from = Math.max(cue.end, kind === 'cited' ? speaker.span.end : 0);
  let last = at;
  while (items[last + 1] && items[last + 1]!.span.end <= from) last++;
  if (items[last + 1]?.lower === 'as' && items[last + 2]?.lower === 'saying') return last + 2;
  return last;
}

/** The first item behind whom one spoke to, the day and the occasion. */
function afterAdverbials(items: readonly Item[], { object }: Attribution, from: number): number | undefined {
  let at = from;
  if (object) {
    const whom = phraseStartingAt(items, at);
    if (!whom) return undefined;
    at = indexAfter(items, at, whom.span.end);
  }
  while (at < items.length && at - from <= MAX_BETWEEN) {
    const { lower, kind } = items[at]!;
    if (kind !== 'word') return isThat(items, at + 1) ? at + 1 : undefined;
    if (PREPOSITIONS.has(lower) && !isThat(items, at)) {
      const phrase = phraseStartingAt(items, at + 1);
      at = phrase ? indexAfter(items, at + 1, phrase.span.end) : skipTimes(items, at + 1);
    } else if (isTime(items[at]!)) at++;
    else return at;
  }
  return undefined;
}

function indexAfter(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (items[at] && items[at]!.span.start < end) at++;
  return at;
}

function skipTimes(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at] && !isThat(items, at) && (isTime(items[at]!) || isDeterminer(items[at]!))) at++;
  return at;
}

function isTime({ lower, text }: Item): boolean {
  return (TIMES.has(lower) && !/^(?:this|last|may)$/.test(lower)) || /^\d/.test(text);
}

function isThat(items: readonly Item[], at: number): boolean {
  const { lower = '', capital = true } = items[at] ?? {};
  return !capital && (THAT.has(lower) || /^qu['\u2019]/.test(lower));
}

/** "that" opens a clause, and is neither the thing itself ("said that and left") nor its subject ("states that have"). */
function isClause(items: readonly Item[], at: number): boolean {
  const { kind, lower, capital } = items[at] ?? {};
  if (kind !== 'word' || /^(?:and|but|or|about|to)$/.test(lower!)) return false;
  return capital || !AUXILIARIES.has(lower!) || ADVERBS.test(lower!);
}

/** A subject, and soon its verb: "he had left", not "a few words". What one says is a clause but for a few words. */
function opensClause(items: readonly Item[], at: number, verb: string | undefined): boolean {
  const { capital, lower } = items[at]!;
  if (SUBJECTS.has(lower) || PRONOUNS.has(lower)) {
    const next = items[at + 1];
    return next?.kind === 'word' && !PREPOSITIONS.has(next.lower);
  }
  if (verb === 'say') return !NO_CLAUSE.test(lower);
  if (!(capital || isDeterminer(items[at]!))) return false;
  for (let i = at + 1; i < items.length && i - at <= MAX_TO_VERB; i++) {
    const item = items[i]!;
    if (item.kind !== 'word') return false;
    if (
      !item.capital &&
      (AUXILIARIES.has(item.lower) || isContracted(item.lower)) &&
      !ADVERBS.test(item.lower)
    )
      return true;
  }
  return false;
}

/** "said so", "said something about", "said little", "said to be", "said as much". */
const NO_CLAUSE =
  /^(?:so|something|anything|nothing|little|much|more|to|as|hello|goodbye|yes|goodnight|what|how|which|when|of|about|and|or|but)$/;

const ADVERBS =
  /^(?:also|later|then|further|again|now|once|never|ever|even|still|too|just|only|already|previously|earlier|recently|reportedly|often)$/;

function isContracted(word: string): boolean {
  return /n't$|.'(?:s|re|ve|ll|d)$/.test(word);
}

/** "According to X, …": behind the comma that ends X, and its apposition. */
function afterAccording(items: readonly Item[], { at, speaker }: Attribution): number | undefined {
  if (at > 0 && items[at - 1]!.kind !== 'punctuation') return undefined;
  let comma = indexAfter(items, at, speaker.span.end);
  if (items[comma]?.text !== ',' || hasWords(items, 0, at)) return undefined;
  const inner = phraseStartingAt(items, comma + 1);
  const after = inner ? indexAfter(items, comma + 1, inner.span.end) : comma;
  if (inner && inner.form === 'role' && items[after]?.text === ',') comma = after;
  return comma + 1;
}

function hasWords(items: readonly Item[], from: number, end: number): boolean {
  return items.slice(from, end).some(({ kind }) => kind !== 'punctuation');
}

/** Where what was said ends: at the comma before another attribution, a semicolon, or the end. */
function endOf(items: readonly Item[], first: number, next: Attribution | undefined): number {
  const semicolon = items.slice(first, first + MAX_CLAUSE).findIndex(({ text }) => text === ';');
  const end = semicolon < 0 ? Math.min(items.length, first + MAX_CLAUSE) : first + semicolon;
  if (!next || next.at >= end) return end;
  const start = Math.min(next.cue.start, Math.max(next.speaker.span.start, items[first]!.span.start));
  for (let i = next.at; i > first; i--)
    if (items[i]!.text === ',' && items[i]!.span.start <= Math.max(start, items[first]!.span.end)) return i;
  for (let i = next.at - 1; i > first && next.at - i <= 2; i--) if (items[i]!.text === ',') return i;
  return end;
}

/** "X, who said it had left, is": a relative clause ends at its next comma. */
function endOfRelative(items: readonly Item[], { at }: Attribution, first: number): number {
  const isRelative = items.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'who');
  const near = isRelative ? items.slice(first + 1, first + MAX_CLAUSE) : [];
  const comma = near.findIndex(({ text }) => text === ',');
  return comma < 0 ? items.length : first + 1 + comma;
}

/** What somebody said, before the cue: "…, X said.", "… according to X". */
export function clauseBefore(
  items: readonly Item[],
  attribution: Attribution,
  from: number,
): Range | undefined {
  const { kind, at, speaker, cue, clause, borrowed } = attribution;
  if (kind !== 'according' && (kind !== 'verb' || !clause || borrowed)) return undefined;
  let open = at;
  while (open > 0 && items[open]!.span.start > Math.min(speaker.span.start, cue.start)) open--;
  if (kind === 'verb' && open > 0 && isDeterminer(items[open - 1]!)) open--;
  const isClosed = items[open - 1]?.text === ',';
  if (!isClosed && kind !== 'according') return undefined;
  if (kind === 'verb' && !endsSoon(items, attribution)) return undefined;
  const end = isClosed ? open - 1 : open;
  const start = afterDateline(items);
  let first = end;
  while (first > start && items[first - 1]!.span.start >= from)
    if (end - --first > MAX_CLAUSE) return undefined;
  return first < end && isWhole(items, first, end) ? { first, end } : undefined;
}

/** Behind "X said" only a day, an occasion or an addressee follow, or another clause after a comma. */
function endsSoon(items: readonly Item[], { at, speaker }: Attribution): boolean {
  let i = Math.max(at + 1, indexAfter(items, at, speaker.span.end));
  const first = items[i];
  if (!first || first.kind === 'punctuation') return first?.text !== ':';
  for (; i < items.length; i++) {
    const { kind, lower } = items[i]!;
    if (kind === 'punctuation') return true;
    if (kind === 'quotation' || (i - at > 1 && CLAUSE_STARTS.has(lower))) return false;
  }
  return PREPOSITIONS.has(first.lower) || TIMES.has(first.lower);
}

/** A sentence with a verb, not an opening adverbial: "On Monday, X said". */
function isWhole(items: readonly Item[], first: number, end: number): boolean {
  const start = items[first]!;
  if (
    PREPOSITIONS.has(start.lower) ||
    (CLAUSE_STARTS.has(start.lower) && !/^(?:and|but|so|yet)$/.test(start.lower))
  )
    return items.slice(first, end).some(({ text }, i) => text === ',' && end - first - i > 5);
  return true;
}
