import { capitalised, type Key, LANGUAGE, sentenceOf } from './say.ts';
import { visible } from './visible.ts';

/** A stretch of a sentence; names are what a reader looks for. */
export interface Part {
  readonly text: string;
  readonly isName: boolean;
}

const LISTS = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const PLACEHOLDER = /\{(\w+)\}/;

/** Words that name nobody. */
export function plainPart(text: string): Part {
  return { text, isName: false };
}

/** A name that a page gave, made safe to show. */
export function namePart(name: string): Part {
  return { text: visible(name), isName: true };
}

/** The sentence of a key with parts in the places of its placeholders. */
export function sayParts(key: Key, values: Readonly<Record<string, readonly Part[]>>): Part[] {
  // Split by a pattern with one group: text and placeholder take turns.
  return sentenceOf(key)
    .split(PLACEHOLDER)
    .flatMap((piece, i) => (i % 2 === 0 ? [plainPart(piece)] : (values[piece] ?? [])))
    .filter(({ text }) => text !== '');
}

/** Things in a row, each of some parts: "A, B and C". */
export function listedParts(items: readonly (readonly Part[])[]): Part[] {
  const pieces = LISTS.formatToParts(items.map(String));
  let next = 0;
  return pieces.flatMap(({ type, value }) => (type === 'element' ? items[next++]! : [plainPart(value)]));
}

/** Clauses with the same words between each two. */
export function joinedParts(clauses: readonly (readonly Part[])[], between: string): Part[] {
  return clauses.flatMap((clause, i) => (i === 0 ? clause : [plainPart(between), ...clause]));
}

/** Parts as the beginning of a sentence. */
export function capitalisedParts([first, ...rest]: readonly Part[]): Part[] {
  return first === undefined ? [] : [{ ...first, text: capitalised(first.text) }, ...rest];
}

/** Parts as one string. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}
