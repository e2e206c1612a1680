import { foldName } from '../text/normalize.ts';
import { BODY_HEADS, SITE_HEADS } from './body-words.ts';
import type { Chosen } from './choose.ts';
import type { Entity } from './entity.ts';
import { idOfName } from './key-hash.ts';
import type { NamedText } from './named-text.ts';
import { ALL_CAPS, CAPITALIZED, LOWER } from './token-shapes.ts';

/** Letters of an acronym: one letter is an initial, longer ones are shouted words. */
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 8;
/** Small words inside a name: `Bureau of Meteorology and Tides`. */
const SMALL = new Set('of the and for on in de du del la'.split(' '));

/**
 * The names with those that the text itself shortens: "the Tidal Survey Board (TSB)", "TSB (Tidal Survey Board)",
 * "the Tidal Survey Board, or TSB,". Wherever the text has such letters they mean what it shortened.
 */
export function withAcronyms(text: NamedText, chosen: readonly Chosen[]): readonly Chosen[] {
  // What is no entity of ours, a concept, hides the list's bodies of the same letters.
  const introduced = new Map<string, Entity | undefined>();
  const full: Chosen[] = [];
  const owners = ownersOf(text, chosen);
  for (let i = 0; i < text.tokens.count; i++) {
    if (text.shapes.cases[i] !== ALL_CAPS || text.shapes.isShouted[i]) continue;
    const word = text.tokens.words[i]!;
    if (!isAcronym(word) || introduced.has(word)) continue;
    const name = nameFor(text, i);
    const known = name ? ownerOf(owners, name) : bodyBefore(text, owners, i);
    if (known) introduced.set(word, known);
    if (known || !name) continue;
    const entity = isBody(text, name) ? bodyOf(text, name) : undefined;
    introduced.set(word, entity);
    if (entity) full.push({ ...name, end: text.tokens.ends[name.next - 1]!, entity });
  }
  return introduced.size === 0 ? chosen : withShort(text, withoutOverlaps(text, chosen, full), introduced);
}

/** What each token belongs to. */
type Owners = readonly (Chosen | undefined)[];

function ownersOf({ tokens: { count } }: NamedText, chosen: readonly Chosen[]): Owners {
  const owners: (Chosen | undefined)[] = new Array(count).fill(undefined);
  for (const one of chosen) for (let i = one.first; i < one.next; i++) owners[i] = one;
  return owners;
}

function isAcronym(word: string): boolean {
  return word.length >= FEWEST_LETTERS && word.length <= MOST_LETTERS && /^[a-z]+$/.test(word);
}

/** A stretch of tokens. */
interface Stretch {
  readonly first: number;
  readonly next: number;
}

/** The words whose initials an acronym has, in front of its bracket, in the bracket behind it, or before ", or". */
function nameFor(text: NamedText, i: number): Stretch | undefined {
  const word = text.tokens.words[i]!;
  if (isBracketed(text, i)) return backwards(text, i, word);
  if (isAlternative(text, i)) return backwards(text, i - 1, word);
  if (gapOf(text, i + 1) === ' (') return forwards(text, i + 1, word);
  return undefined;
}

/** "(TSB)" */
function isBracketed({ tokens: { text, starts, ends } }: NamedText, i: number): boolean {
  return (
    /[([]$/.test(text.slice(starts[i]! - 1, starts[i]!)) &&
    /^[)\],;]/.test(text.slice(ends[i]!, ends[i]! + 1))
  );
}

/** ", or TSB," */
function isAlternative(text: NamedText, i: number): boolean {
  return (
    text.tokens.words[i - 1] === 'or' &&
    gapOf(text, i - 1) === ', ' &&
    /^[,.)]/.test(text.tokens.text[text.tokens.ends[i]!] ?? '')
  );
}

function gapOf({ tokens: { text, starts, ends, count } }: NamedText, i: number): string {
  return i > 0 && i < count ? text.slice(ends[i - 1]!, starts[i]!) : '';
}

/** Reads words from right to left against the letters from last to first. */
function backwards(text: NamedText, end: number, letters: string): Stretch | undefined {
  const { words } = text.tokens;
  let left = letters.length;
  let i = end;
  while (left > 0 && i > 0) {
    i--;
    if (i + 1 < end && !text.shapes.continues[i + 1]) return undefined;
    if (SMALL.has(words[i]!) && text.shapes.cases[i] === LOWER) continue;
    if (text.shapes.cases[i] !== CAPITALIZED || words[i]![0] !== letters[left - 1]) return undefined;
    left--;
  }
  return left === 0 && end - i >= FEWEST_LETTERS ? { first: i, next: end } : undefined;
}

function forwards(text: NamedText, first: number, letters: string): Stretch | undefined {
  const { words, count } = text.tokens;
  let read = 0;
  let i = first;
  for (; read < letters.length && i < count; i++) {
    if (i > first && !text.shapes.continues[i]) return undefined;
    if (SMALL.has(words[i]!) && text.shapes.cases[i] === LOWER) continue;
    if (text.shapes.cases[i] !== CAPITALIZED || words[i]![0] !== letters[read]) return undefined;
    read++;
  }
  return read === letters.length && gapOf(text, i).startsWith(')') ? { first, next: i } : undefined;
}

/** The entity named by all of the words. */
function ownerOf(owners: Owners, { first, next }: Stretch): Entity | undefined {
  const owner = owners[first];
  return owner && owner.next >= next ? owner.entity : undefined;
}

/** The body named right before a bracket, whatever its letters stand for in its own language. */
function bodyBefore(text: NamedText, owners: Owners, i: number): Entity | undefined {
  if (!isBracketed(text, i) || owners[i]) return undefined;
  const before = owners[i - 1]?.entity;
  const isBody = before !== undefined && before.type !== 'place' && before.type !== 'person';
  return isBody && foldName(before.name)[0] === text.tokens.words[i]![0] ? before : undefined;
}

/** Whether some word says that a body is meant: a "Minimum Description Length (MDL)" is none. */
function isBody({ tokens: { words } }: NamedText, { first, next }: Stretch): boolean {
  return words
    .slice(first, next)
    .some(word => BODY_HEADS.has(word) || SITE_HEADS.has(word) || OF_BODIES.has(word));
}

/** Further words that only names of bodies and their works have. */
const OF_BODIES = new Set(
  'organization organisation cooperation corridor program programme consortium directorate taskforce for against without borders'.split(
    ' ',
  ),
);

function bodyOf({ tokens: { text, starts, ends } }: NamedText, { first, next }: Stretch): Entity {
  const name = text.slice(starts[first]!, ends[next - 1]!);
  const id = idOfName('organization', name);
  return { id, name, type: 'organization', description: '', fromPage: true };
}

/** The longer names in place of what stood inside them. */
function withoutOverlaps(
  { tokens: { count } }: NamedText,
  chosen: readonly Chosen[],
  full: readonly Chosen[],
): Chosen[] {
  const taken = new Uint8Array(count);
  const whole = full.filter(({ first, next }) => {
    if (taken.subarray(first, next).includes(1)) return false;
    taken.fill(1, first, next);
    return true;
  });
  return [...chosen.filter(({ first, next }) => !taken.subarray(first, next).includes(1)), ...whole];
}

/** Each place of the introduced letters, whatever the list says that they mean. */
function withShort(
  { tokens, shapes }: NamedText,
  chosen: readonly Chosen[],
  introduced: ReadonlyMap<string, Entity | undefined>,
): Chosen[] {
  const inside = new Uint8Array(tokens.count);
  for (const { first, next } of chosen) if (next - first > 1) inside.fill(1, first, next);
  const isShort = (i: number) =>
    shapes.cases[i] === ALL_CAPS && !inside[i] && introduced.has(tokens.words[i]!);
  const kept = chosen.filter(({ first, next }) => next - first > 1 || !isShort(first));
  for (let i = 0; i < tokens.count; i++) {
    const entity = isShort(i) ? introduced.get(tokens.words[i]!) : undefined;
    if (!entity) continue;
    const raw = tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!).replace(/['\u2019]s$/, '');
    kept.push({ first: i, next: i + 1, end: tokens.starts[i]! + raw.length, entity });
  }
  return kept;
}
