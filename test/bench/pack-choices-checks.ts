import { hashPair } from '../../src/engine/text/hash.ts';
import type { Vocabulary } from './pack-choices-words.ts';

/** The most bits of a check that are measured. */
const MOST_BITS = 8;

/**
 * A hash whose low bits are the check of a word at its place in the document: other bits of the word's hash at even and at odd
 * places, as in a pack. Over two words, it is computed from the word before it too: one changed word shows in two checks.
 */
export function checkHash(
  words: ArrayLike<number>,
  at: number,
  { place, span }: { readonly place: number; readonly span: number },
  { hashes }: Vocabulary,
): number {
  let hash = hashes[words[at]!]!;
  if (span === 1) return hash >>> ((place & 1) * MOST_BITS);
  for (let i = at - 1; i > at - span; i--) hash = hashPair(hash, i < 0 ? 0 : hashes[words[i]!]!);
  return hash;
}

/** The check that so many bits of a hash make. */
export function lowBits(hash: number, bits: number): number {
  return hash & ((1 << bits) - 1);
}
