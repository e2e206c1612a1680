import { hashPair } from '../text/hash.ts';

/** Tokens per shingle: shorter runs are shared by chance, and the evaluation's quotations begin at five words. */
export const SHINGLE_SIZE = 5;

/** Hash of every run of `SHINGLE_SIZE` tokens, in text order; empty when the text is shorter. */
export function shingle(wordHashes: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, wordHashes.length - SHINGLE_SIZE + 1));
  for (let i = 0; i < shingles.length; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE_SIZE; k++) hash = hashPair(hash, wordHashes[i + k]!);
    shingles[i] = hash;
  }
  return shingles;
}
