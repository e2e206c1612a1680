import { packSections } from '../pack/sections.ts';
import { chineseNameKey } from '../romanisation/chinese-names.ts';
import { koreanNameKey } from '../romanisation/korean-names.ts';
import { foldName } from '../text/normalize.ts';
import type { Entity } from './entity.ts';
import * as layout from './entity-layout.ts';
import { familyNameOf } from './family-name.ts';
import { domainKey, hostOfId, idKey, idOfName, KeyHash, nameKey } from './key-hash.ts';
import { nameFlags, type Vocabulary } from './name-flags.ts';
import { shorten } from './short-strings.ts';

/** One row of the lists: an entity with the names and hosts that it goes by. */
export interface EntityRow extends Entity {
  /** Of a place: how many live there. */
  readonly population?: number;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

/** Average keys in a bucket: few enough to scan, and enough buckets that a bucket and 32 bits tell every key from text. */
const KEYS_PER_BUCKET = 8;
/** Bits of the table of starts for each start: at eight, one stretch of text in nine goes on for nothing. */
const BITS_PER_START = 8;

/**
 * Writes the list that `EntityIndex.from` opens. Of rows that share a name, the first leads.
 * The ordinary words, folded, are those that a name of the list must not be taken for.
 */
export function packEntities(
  rows: readonly EntityRow[],
  ordinary: ReadonlySet<string> = new Set(),
): ArrayBuffer {
  if (rows.length > layout.ROW_MASK) throw new Error(`${rows.length} entities are more than a list holds.`);
  const keys = keysOf(rows, { ordinary, shared: sharedNames(rows) });
  const bits = bitsFor(keys.length / KEYS_PER_BUCKET);
  const bucketOf = ({ hash }: Key) => hash.high >>> (32 - bits);
  keys.sort((a, b) => bucketOf(a) - bucketOf(b) || a.hash.low - b.hash.low || a.row - b.row);
  const strings = new StringTable();
  const rowWords = rows.flatMap(row => rowOf(row, strings));
  const keyWords = keys.flatMap(({ hash, row, flags }) => [hash.low, (row | flags) >>> 0]);
  const tables = [bucketsOf(keys.map(bucketOf), bits), keyWords, startsOf(rows), rowWords];
  return packSections([...tables.map(words => Uint32Array.from(words)), strings.bytes()], layout.LIST_FORMAT);
}

/** One name, id or host of a row. */
interface Key {
  readonly hash: { readonly high: number; readonly low: number };
  readonly row: number;
  readonly flags: number;
}

function bitsFor(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(count + 1)));
}

/** Names that more than one outlet goes by. */
function sharedNames(rows: readonly EntityRow[]): Set<string> {
  const holders = new Map<string, EntityRow>();
  const shared = new Set<string>();
  for (const row of rows.filter(({ type }) => type === 'outlet')) {
    for (const name of namesOf(row).map(foldName)) {
      if ((holders.get(name) ?? row) !== row) shared.add(name);
      holders.set(name, row);
    }
  }
  return shared;
}

function keysOf(rows: readonly EntityRow[], vocabulary: Vocabulary): Key[] {
  return rows.flatMap((row, i) => keysOfRow(row, i, vocabulary));
}

function keysOfRow(row: EntityRow, at: number, vocabulary: Vocabulary): Key[] {
  const keys = new Map<string, Key>();
  const add = ({ high, low }: KeyHash, flags = 0) => {
    const known = keys.get(`${high} ${low}`);
    // The same name twice in a row, as "Who" and "WHO": the freer spelling decides.
    if (!known || flags < known.flags) keys.set(`${high} ${low}`, { hash: { high, low }, row: at, flags });
  };
  if (!isHostOf(row)) add(idKey(row.id));
  for (const name of namesOf(row)) add(nameKey(name), nameFlags(name, row, vocabulary));
  for (const domain of row.domains) add(domainKey(domain));
  for (const { kind, key } of spellingKeys(row)) add(new KeyHash(kind).add(key));
  const family = row.type === 'person' ? familyNameOf(row) : undefined;
  if (family) add(new KeyHash('family').add(family));
  return [...keys.values()];
}

/** Whether a row is found by its host, so that its id needs no key. */
function isHostOf({ id, domains }: EntityRow): boolean {
  const host = hostOfId(id);
  return host !== undefined && domains.includes(host);
}

function namesOf({ name, aliases }: EntityRow): string[] {
  return [name, ...aliases];
}

/** A bit for each start of one, two or three words, with the space behind it, of a name that goes on. */
function startsOf(rows: readonly EntityRow[]): Uint32Array {
  const starts = new Set(rows.flatMap(row => namesOf(row).flatMap(startsOfName)));
  const bits = Math.max(5, bitsFor(starts.size * BITS_PER_START));
  const words = new Uint32Array(2 ** bits / 32);
  for (const start of starts) {
    const bit = new KeyHash('name').add(start).high >>> (32 - bits);
    words[bit >>> 5]! |= 1 << (bit & 31);
  }
  return words;
}

function startsOfName(name: string): string[] {
  const words = foldName(name).split(' ');
  return words.slice(1, layout.START_WORDS + 1).map((_, i) => `${words.slice(0, i + 1).join(' ')} `);
}

/** Keys that all spellings of a Korean or Chinese name share, of every name that the row gives. */
function spellingKeys(row: EntityRow): { kind: 'korean' | 'chinese'; key: string }[] {
  const kind = row.type === 'person' ? KEY_OF_COUNTRY.get(row.country ?? '') : undefined;
  if (kind === undefined) return [];
  const keys = namesOf(row).map(kind === 'korean' ? koreanNameKey : chineseNameKey);
  return [...new Set(keys)].flatMap(key => (key === undefined ? [] : [{ kind, key }]));
}

const KEY_OF_COUNTRY: ReadonlyMap<string, 'korean' | 'chinese'> = new Map([
  ['KP', 'korean'],
  ['KR', 'korean'],
  ['CN', 'chinese'],
  ['TW', 'chinese'],
]);

function bucketsOf(sorted: readonly number[], bits: number): number[] {
  const starts: number[] = [];
  let next = 0;
  for (let bucket = 0; bucket <= 2 ** bits; bucket++) {
    while (next < sorted.length && sorted[next]! < bucket) next++;
    starts.push(next);
  }
  return starts;
}

function rowOf(row: EntityRow, strings: StringTable): number[] {
  const { name, description, owner, parent, wikidata } = row;
  if (owner && parent) throw new Error(`${row.id} has an owner and a parent: a list tells one.`);
  return [
    ...[ownIdOf(row), name, description, owner ?? parent].map(text => strings.placeOf(text)),
    Number(wikidata?.slice(1) ?? 0),
    traitsOf(row),
  ];
}

/** Whether an id is that of the name behind the country's letters. */
function isLedByCountry({ id, type, name, country, wikidata }: EntityRow): boolean {
  return wikidata === undefined && country !== undefined && id === idOfName(type, name, country);
}

function traitsOf(row: EntityRow): number {
  const { country = '', type, parent, service, stateMedia, population = 0 } = row;
  const [first = 0, second = 0] = [...country].map(letter => letter.charCodeAt(0));
  return (
    (first |
      (second << 8) |
      (layout.TYPES.indexOf(type) << layout.TYPE_SHIFT) |
      (service ? (layout.SERVICES.indexOf(service) + 1) << layout.SERVICE_SHIFT : 0) |
      (parent ? layout.PARENT_BIT : 0) |
      (isLedByCountry(row) ? layout.COUNTRY_ID_BIT : 0) |
      (stateMedia ? layout.STATE_BIT : 0) |
      (layout.populationClass(population) << layout.POPULATION_SHIFT)) >>>
    0
  );
}

/** What is left of an id to be stored: nothing of Wikidata's or of the name's, no type that the row tells. */
function ownIdOf(row: EntityRow): string | undefined {
  const { id, type, name, wikidata } = row;
  if (id === (wikidata ?? idOfName(type, name)) || isLedByCountry(row)) return undefined;
  const rest = id.startsWith(`${type}:`) ? id.slice(type.length + 1) : id;
  return rest === '' || rest.includes(':') ? id : rest;
}

/** Every distinct string once, behind its length; nothing stands at 0. */
class StringTable {
  private readonly places = new Map<string, number>();
  private readonly parts: Uint8Array[] = [Uint8Array.of(0)];
  private length = 1;

  placeOf(text: string | undefined): number {
    if (!text) return 0;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const bytes = new TextEncoder().encode(shorten(text));
    if (bytes.length > layout.MAX_STRING) throw new Error(`A list holds no string of ${bytes.length} bytes.`);
    const at = this.length;
    this.parts.push(Uint8Array.of(bytes.length & 0xff, bytes.length >>> 8), bytes);
    this.places.set(text, at);
    this.length += 2 + bytes.length;
    return at;
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
}
