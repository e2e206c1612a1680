import { indexAfter, MAX_CLAUSE, type Range } from './clauses.ts';
import type { Attribution } from './cues.ts';
import type { Item } from './frames.ts';
import { isDeterminer } from './person-name.ts';
import { afterDateline } from './subject.ts';
import { CLAUSE_STARTS, PREPOSITIONS, TIMES } from './word-lists.ts';

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
