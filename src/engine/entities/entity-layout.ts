import type { FileFormat } from '../pack/sections.ts';
import type { EntityType, Service } from '../report.ts';

/** The compiled list of entities; the letters are `HWEN`. */
export const LIST_FORMAT: FileFormat = { magic: 0x4e455748, version: 9, name: 'entity list' };

/** Section numbers, in file order. */
export const SECTION = { buckets: 0, keys: 1, starts: 2, rows: 3, strings: 4 } as const;

/** Words of one entity's row: id, name, description, owner or parent (where each string stands), Wikidata's number, traits. */
export const ROW_WORDS = 6;
/** Words of one key: low hash, row with flags. The bucket has the key's other bits. */
export const KEY_WORDS = 2;
/** The starts of names that the file knows, in words: after so many, nearly every stretch of text has left every name. */
export const START_WORDS = 3;

/** In a row's traits: two letters of country, type, whether the fourth word is a parent, whether the country leads the id, state media, the service's number (0 for none), the population's class. */
export const TYPE_SHIFT = 16;
export const TYPE_MASK = 0b1111;
export const PARENT_BIT = 1 << 20;
export const COUNTRY_ID_BIT = 1 << 21;
export const STATE_BIT = 1 << 24;
export const SERVICE_SHIFT = 25;
export const SERVICE_MASK = 0b111;
export const POPULATION_SHIFT = 28;

/** The longest string, in bytes: its length stands in the two bytes before it. */
export const MAX_STRING = 0xffff;

/** A population's class: 0 for unknown or under a thousand, then one more each time it doubles, up to 15. */
export function populationClass(population: number): number {
  return Math.min(15, Math.max(0, Math.floor(Math.log2(population / 1000)) + 1));
}

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

/** In a key's second word: the row, then flags. */
export const ROW_MASK = 0x1ffff;
/** The name is for lookup only: in running text it is too often something else. */
export const QUIET = 1 << 17;
/** The name counts in text only when written in capitals throughout, as `WHO`. */
export const ALL_CAPITALS = 1 << 18;
/** The name is also an ordinary word: at the start of a sentence it proves nothing. */
export const ORDINARY = 1 << 19;
/** The name is common to several countries: it counts only where the entity's country is named too. */
export const NEEDS_COUNTRY = 1 << 20;
/** The name's last word is capital: `El Tiempo` is a newspaper, `El tiempo` the weather. */
export const CAPITAL_END = 1 << 21;
/** The name ends in a possessive of its own: `Wendy's` is a chain, Wendy a person. */
export const POSSESSIVE_END = 1 << 22;
