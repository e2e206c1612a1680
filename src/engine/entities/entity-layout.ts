import type { FileFormat } from '../pack/sections.ts';
import type { EntityType, Service } from '../report.ts';

/** The compiled list of entities; the letters are `HWEN`. */
export const LIST_FORMAT: FileFormat = { magic: 0x4e455748, version: 4, name: 'entity list' };

/** Section numbers, in file order. */
export const SECTION = { buckets: 0, keys: 1, rows: 2, offsets: 3, strings: 4 } as const;

/** Words of one entity's row: id, name, description, owner, wikidata (string numbers), traits. */
export const ROW_WORDS = 6;
/** Words of one key: high hash, low hash, row with flags. */
export const KEY_WORDS = 3;

/** In a row's traits: two letters of country, type, state media and the service's number, 0 for none. */
export const TYPE_SHIFT = 16;
export const STATE_BIT = 1 << 24;
export const SERVICE_SHIFT = 25;
export const SERVICE_MASK = 0b111;
/** The types by their number in the file; only ever append. */
export const TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'alliance',
  'agency',
  'outlet',
  'treaty',
  'weapon',
];

/** The services by their number in the file, from 1; only ever append. */
export const SERVICES: readonly Service[] = [
  'syndicator',
  'press-release',
  'portal',
  'aggregator',
  'newspaper-service',
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
/** The name's last word is capital: `El Tiempo` is a newspaper, `El tiempo` the weather. */
export const CAPITAL_END = 1 << 28;
