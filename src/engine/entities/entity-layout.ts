import { checksumOf } from '../pack/checksum.ts';
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

/** The checksum over the words behind it, so that a damaged file is noticed at opening. */
export function checksumOfList(words: Uint32Array): number {
  let sum = 0;
  for (let from = CHECKSUM_WORD + 1; from < words.length; from += BLOCK_WORDS) {
    sum = checksumOf(words, from, Math.min(from + BLOCK_WORDS, words.length), sum);
  }
  return sum;
}
