import { hashPair } from '../text/hash.ts';

/**
 * A checksum of the words `from` up to `to`: Fletcher's two running sums, folded into one word ("An arithmetic checksum for serial
 * transmissions", 1982), four words a step, so that little is spent before the loop is compiled. Finds damage, is no proof
 * against forging. `before` goes on from an earlier sum.
 */
export function checksumOf(words: Int32Array | Uint32Array, from: number, to: number, before = 0): number {
  let a = before | 0;
  let b = 1;
  let i = from;
  for (; i + 3 < to; i += 4) {
    a = (a + words[i]!) | 0;
    b = (b + a) | 0;
    a = (a + words[i + 1]!) | 0;
    b = (b + a) | 0;
    a = (a + words[i + 2]!) | 0;
    b = (b + a) | 0;
    a = (a + words[i + 3]!) | 0;
    b = (b + a) | 0;
  }
  for (; i < to; i++) {
    a = (a + words[i]!) | 0;
    b = (b + a) | 0;
  }
  // Mixed, not added: a change of high bits is the same in both sums and would cancel.
  return hashPair(hashPair(0, a), b);
}
