import type { EntityType } from '../report.ts';

/** `HWEN` in little-endian byte order; another byte order reads as a foreign file. */
export const MAGIC = 0x4e455748;
/** Rises with every change of the layout. */
export const VERSION = 2;

/** Words of the header: magic, version, checksum, rows, keys, bucket bits, strings, bytes of strings. */
export const HEADER_WORDS = 8;
/** Words hashed into the checksum start behind it. */
export const CHECKSUM_WORD = 2;

/** Words of one entity's row: id, name, description, owner, wikidata (string numbers), traits. */
export const ROW_WORDS = 6;
/** Words of one key: high hash, low hash, row with flags. */
export const KEY_WORDS = 3;

/** In a row's traits: two letters of country, type and state media. */
export const TYPE_SHIFT = 16;
export const STATE_BIT = 1 << 24;
/** The types by their number in the file; only ever append. */
export const TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'alliance',
  'agency',
  'outlet',
];

/** In a key's third word: the row, then flags. */
export const ROW_MASK = 0x00ffffff;
/** The name is for lookup only: in running text it is too often something else. */
export const QUIET = 1 << 24;
/** The name counts in text only when written in capitals throughout, as `WHO`. */
export const ALL_CAPITALS = 1 << 25;
/** The name is also an ordinary word: at the start of a sentence it proves nothing. */
export const ORDINARY = 1 << 26;
/** The name is common to several countries: it counts only where the entity's country is named too. */
export const NEEDS_COUNTRY = 1 << 27;

/** Words summed by one call: a function called often is compiled sooner than a long loop, and opening is all it does. */
const BLOCK_WORDS = 256;

/** A 32-bit sum over the words behind the checksum, so that a damaged file is noticed at opening. */
export function checksumOf(words: Uint32Array): number {
  const first = words.byteOffset + (CHECKSUM_WORD + 1) * 4;
  const summed = new Int32Array(words.buffer, first, words.length - CHECKSUM_WORD - 1);
  const whole = summed.length - (summed.length % BLOCK_WORDS);
  let sum = 0;
  for (let from = 0; from < whole; from += BLOCK_WORDS) sum = blockSum(summed, from, sum);
  for (let i = whole; i < summed.length; i++) sum = Math.imul(sum ^ summed[i]!, 0x01000193);
  return sum >>> 0;
}

/** Fletcher's two sums over one block, four words a step, folded into the sum so far. */
function blockSum(words: Int32Array, from: number, before: number): number {
  let a = before;
  let b = 1;
  for (let i = from; i < from + BLOCK_WORDS; i += 4) {
    a = (a + words[i]!) | 0;
    b = (b + a) | 0;
    a = (a + words[i + 1]!) | 0;
    b = (b + a) | 0;
    a = (a + words[i + 2]!) | 0;
    b = (b + a) | 0;
    a = (a + words[i + 3]!) | 0;
    b = (b + a) | 0;
  }
  return Math.imul(a, 0x01000193) ^ b;
}
