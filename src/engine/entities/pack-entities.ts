import { packSections } from '../pack/sections.ts';
import { foldName } from '../text/normalize.ts';
import type { Entity } from './entity.ts';
import * as layout from './entity-layout.ts';
import { familyNameOf } from './family-name.ts';
import { domainKey, idKey, KeyHash, nameKey } from './key-hash.ts';
import { koreanNameKey } from './korean-names.ts';
import { nameFlags, type Vocabulary } from './name-flags.ts';

/** One row of the lists: an entity with the names and hosts that it goes by. */
export interface EntityRow extends Entity {
  /** Of a place: how many live there. */
  readonly population?: number;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

/** Average keys in a bucket: few enough to scan. */
const KEYS_PER_BUCKET = 4;

/**
 * Writes the list that `EntityIndex.from` opens. Of rows that share a name, the first leads.
 * The ordinary words, folded, are those that a name of the list must not be taken for.
 */
export function packEntities(
  rows: readonly EntityRow[],
  ordinary: ReadonlySet<string> = new Set(),
): ArrayBuffer {
  const keys = keysOf(rows, { ordinary, shared: sharedNames(rows) });
  const strings = new StringTable();
  const rowWords = rows.flatMap(row => rowOf(row, strings));
  const { offsets, bytes } = strings.finish();
  const bucketBits = Math.max(1, Math.ceil(Math.log2(keys.length / KEYS_PER_BUCKET + 1)));
  const buckets = bucketsOf(keys, bucketBits);
  const tables = [buckets, keys.flat(), rowWords, offsets].map(words => Uint32Array.from(words));
  return packSections([...tables, bytes], layout.LIST_FORMAT);
}

type Key = [high: number, low: number, value: number];

/** Names that more than one outlet goes by. */
function sharedNames(rows: readonly EntityRow[]): Set<string> {
  const holders = new Map<string, EntityRow>();
  const shared = new Set<string>();
  for (const row of rows.filter(({ type }) => type === 'outlet')) {
    for (const name of [row.name, ...row.aliases].map(foldName)) {
      if ((holders.get(name) ?? row) !== row) shared.add(name);
      holders.set(name, row);
    }
  }
  return shared;
}

function keysOf(rows: readonly EntityRow[], vocabulary: Vocabulary): Key[] {
  const keys = new Map<string, Key>();
  const add = ({ high, low }: KeyHash, row: number, flags = 0) => {
    const value = (row | flags) >>> 0;
    const known = keys.get(`${high} ${low} ${row}`);
    // The same name twice in a row, as "Who" and "WHO": the freer spelling decides.
    if (!known || flags >>> 0 < (known[2] & ~layout.ROW_MASK) >>> 0)
      keys.set(`${high} ${low} ${row}`, [high, low, value]);
  };
  for (const [i, row] of rows.entries()) {
    add(idKey(row.id), i);
    for (const name of [row.name, ...row.aliases]) add(nameKey(name), i, nameFlags(name, row, vocabulary));
    for (const domain of row.domains) add(domainKey(domain), i);
    const korean = isKorean(row) ? koreanNameKey(row.name) : undefined;
    if (korean) add(new KeyHash('korean').add(korean), i);
    const family = row.type === 'person' ? familyNameOf(row) : undefined;
    if (family) add(new KeyHash('family').add(family), i);
  }
  const rowOfKey = (key: Key) => key[2] & layout.ROW_MASK;
  return [...keys.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1] || rowOfKey(a) - rowOfKey(b));
}

function isKorean({ type, country }: EntityRow): boolean {
  return type === 'person' && (country === 'KP' || country === 'KR');
}

function bucketsOf(keys: readonly Key[], bits: number): number[] {
  const starts: number[] = [];
  let next = 0;
  for (let bucket = 0; bucket <= 2 ** bits; bucket++) {
    while (next < keys.length && keys[next]![0] >>> (32 - bits) < bucket) next++;
    starts.push(next);
  }
  return starts;
}

function rowOf(row: EntityRow, strings: StringTable): number[] {
  const [first = 0, second = 0] = [...(row.country ?? '')].map(letter => letter.charCodeAt(0));
  const type = layout.TYPES.indexOf(row.type) << layout.TYPE_SHIFT;
  const service = row.service ? (layout.SERVICES.indexOf(row.service) + 1) << layout.SERVICE_SHIFT : 0;
  const state = row.stateMedia ? layout.STATE_BIT : 0;
  return [
    ...[row.id, row.name, row.description, row.owner, row.wikidata].map(text => strings.numberOf(text)),
    (first | (second << 8) | type | state | service) >>> 0,
  ];
}

/** Numbers every distinct string once; 0 is the absent one. */
class StringTable {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string | undefined): number {
    if (!text) return 0;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size + 1);
    return this.numbers.size;
  }

  finish(): { offsets: number[]; bytes: Uint8Array } {
    const encoded = ['', ...this.numbers.keys()].map(text => new TextEncoder().encode(text));
    const offsets = [0];
    for (const part of encoded) offsets.push(offsets.at(-1)! + part.length);
    const bytes = new Uint8Array(offsets.at(-1)!);
    for (const [i, part] of encoded.entries()) bytes.set(part, offsets[i]!);
    return { offsets, bytes };
  }
}
