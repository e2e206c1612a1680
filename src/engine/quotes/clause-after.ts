import { isClause, isThat, opensClause } from './clause-openings.ts';
import { indexAfter, MAX_CLAUSE, type Range } from './clauses.ts';
import type { Attribution } from './cues.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { isDeterminer } from './person-name.ts';
import { PREPOSITIONS, TIMES } from './word-lists.ts';

/** Items between a cue and its "that" at most: "told reporters in the capital on Monday that". */
const MAX_BETWEEN = 12;
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

function skipTimes(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at] && !isThat(items, at) && (isTime(items[at]!) || isDeterminer(items[at]!))) at++;
  return at;
}

function isTime({ lower, text }: Item): boolean {
  return (TIMES.has(lower) && !/^(?:this|last|may)$/.test(lower)) || /^\d/.test(text);
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
