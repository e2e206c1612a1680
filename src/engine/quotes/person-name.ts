import type { Span } from '../text/span.ts';
import type { Item } from './frames.ts';
import { BODY_NAMES, DETERMINERS, INSTITUTIONS, PREPOSITIONS, RELATED, ROLES, TITLES } from './word-lists.ts';

/** Small words inside names. */
export const PARTICLES = new Set('al bin ibn van von der de di da la le el del dos ben'.split(' '));

/** An article, possessive or number: a capitalised one is part of a name. */
export function isDeterminer({ lower, capital }: Item): boolean {
  return !capital && DETERMINERS.has(lower);
}

/** A noun for a person or body that speaks. */
export function isDescription(word: string): boolean {
  return ROLES.has(word) || INSTITUTIONS.has(word);
}

/** The run of capitals that ends a phrase, when it names a person. */
export function trailingName(
  words: readonly Item[],
  article: boolean,
): { head: string; span: Span } | undefined {
  let first = words.length;
  while (
    first > 0 &&
    (words[first - 1]!.capital || (first < words.length && PARTICLES.has(words[first - 1]!.lower)))
  )
    first--;
  if (first === words.length) return undefined;
  const before = words[first - 1];
  // "maire de Porto": the particle ties the place to the office.
  if (before && isDescription(before.lower) && PARTICLES.has(words[first]!.lower)) return undefined;
  if (before?.lower === 'of' && COMPLEMENTS.has(words[first]!.lower) && words.length - first > 2) first++;
  else if ((before && PREPOSITIONS.has(before.lower)) || isSomebodysName(words, first)) return undefined;
  if (!before && article) return undefined;
  first = afterTitles(words, first);
  const run = words.slice(first);
  if (run.some(word => BODY_NAMES.has(word.lower) || isPossessive(word))) return afterPossessive(run);
  if (run.length === 1 && isTitleLike(run[0]!)) return undefined;
  return { head: run.at(-1)!.lower, span: { start: run[0]!.span.start, end: run.at(-1)!.span.end } };
}

/** "Chief of Staff Ho Lee", "Secretary of State Ho Lee": what an office is of, not the name's first word. */
const COMPLEMENTS = new Set(
  'staff state defense defence transportation commerce energy education labor labour health agriculture justice finance transport war'.split(
    ' ',
  ),
);

const OWNING = new Set(['of', 'for', 'to']);

/** "sister of the leader Ho Lee": only titles stand between "of" and the name. */
function isSomebodysName(words: readonly Item[], name: number): boolean {
  const of = words.findIndex(
    ({ lower }, i) => i > 0 && OWNING.has(lower) && RELATED.has(words[i - 1]!.lower),
  );
  if (of < 0 || of > name) return false;
  return words.slice(of + 1, name).every(word => word.capital || isDeterminer(word) || ROLES.has(word.lower));
}

/** "US President Ho Lee": the name starts after the last title before it. */
function afterTitles(words: readonly Item[], first: number): number {
  for (let i = words.length - 2; i >= first; i--) if (isTitleLike(words[i]!)) return i + 1;
  return first;
}

/** "North Korea's Kim": the name is what follows the possessive. */
function afterPossessive(run: readonly Item[]): { head: string; span: Span } | undefined {
  const possessive = run.map(isPossessive).lastIndexOf(true);
  const rest = run.slice(possessive + 1);
  if (possessive < 0 || rest.length === 0 || rest.some(word => BODY_NAMES.has(word.lower))) return undefined;
  if (isTitleLike(rest.at(-1)!) || isDescription(rest.at(-1)!.lower)) return undefined;
  return { head: rest.at(-1)!.lower, span: { start: rest[0]!.span.start, end: rest.at(-1)!.span.end } };
}

function isTitleLike({ lower }: Item): boolean {
  const end = lower.endsWith('.') ? lower.length - 1 : lower.length;
  return TITLES.has(lower.slice(lower.lastIndexOf('-') + 1, end));
}

function isPossessive({ text }: Item): boolean {
  return text.endsWith("'s") || text.endsWith('\u2019s');
}
