/** Bits of hash kept for every word of a document, in order: enough to align, too few to rebuild. */
export const WORD_CHECK_BITS = 6;

/** Bits beside a word check that tell whether the word was printed otherwise than it is normalized. */
export const TYPOGRAPHY_BITS = 2;

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

/** A few bits of a word's hash: its word check. */
export function wordCheck(hash: number): number {
  return hash >>> (32 - WORD_CHECK_BITS);
}

/** murmur3's 32-bit finalizer (Appleby, public domain constants). */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
