/** Bits of hash kept for every word of a document, in order: enough to align. docs/pack-choices.md says what they give away. */
export const WORD_CHECK_BITS = 6;

/** Bits beside a word check that tell whether the word was printed otherwise than it is normalized. */
export const TYPOGRAPHY_BITS = 2;

/** Bits of a stem's hash that a sketch keeps: a word misses a sentence of 14 by chance 1 time in 300. */
export const SKETCH_BITS = 12;

/** FNV-1a over UTF-16 code units with murmur3's finalizer, so that every bit depends on every unit. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return mix(hash);
}

/** Continues a hash with one more 32-bit value; order matters. */
export function hashPair(hash: number, value: number): number {
  return mix(Math.imul(hash, 0x9e3779b1) + value);
}

/**
 * A few bits of a word's hash, other ones at even and at odd places: so that two neighbours that changed places are noticed too,
 * unless both pairs of bits are equal.
 */
export function wordCheck(hash: number, place: number): number {
  return (hash >>> ((place & 1) * WORD_CHECK_BITS)) & ((1 << WORD_CHECK_BITS) - 1);
}

/** The bits of a stem's hash that stand in a sketch. */
export function sketchHash(stemHash: number): number {
  return stemHash >>> (32 - SKETCH_BITS);
}

/** murmur3's 32-bit finalizer (Appleby, public domain constants). */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
