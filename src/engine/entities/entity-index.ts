import type { EntityType } from '../report.ts';
import type { Entity } from './entity.ts';
import * as layout from './entity-layout.ts';
import { domainKey, idKey, KeyHash, nameKey } from './key-hash.ts';

/** One name in the list: the row that it names and the flags of entity-layout. */
export interface NameHit {
  readonly row: number;
  readonly flags: number;
}

const NO_HITS: readonly NameHit[] = [];
const DECODER = new TextDecoder();

/**
 * The bundled list of entities, viewed in place over one buffer; strings are decoded when shown.
 *
 *   8 words  magic, version, checksum, rows R, keys K, bucket bits B, strings S, bytes of strings
 *   buckets  Uint32[2^B + 1]   keys whose high hash starts with i are buckets[i] .. buckets[i + 1]
 *   keys     Uint32[K × 3]     high hash, low hash, row and flags; sorted, of equal keys the first row leads
 *   rows     Uint32[R × 6]     id, name, description, owner, wikidata (string numbers, 0 absent), traits
 *   offsets  Uint32[S + 1]     where each string starts
 *   strings  UTF-8, padded to a whole word
 */
export class EntityIndex {
  private readonly entities = new Map<number, Entity>();

  private constructor(
    private readonly buckets: Uint32Array,
    private readonly keys: Uint32Array,
    private readonly rows: Uint32Array,
    private readonly offsets: Uint32Array,
    private readonly strings: Uint8Array,
    private readonly bucketShift: number,
  ) {}

  /** Opens a list without copying it. Throws when the buffer is not one of ours, or damaged. */
  static from(buffer: ArrayBuffer): EntityIndex {
    const words = openWords(buffer);
    const [, , , rowCount, keyCount, bucketBits, stringCount] = words as unknown as number[];
    let next = layout.HEADER_WORDS;
    const take = (length: number) => {
      next += length;
      return words.subarray(next - length, next);
    };
    const buckets = take(2 ** bucketBits! + 1);
    const keys = take(keyCount! * layout.KEY_WORDS);
    const rows = take(rowCount! * layout.ROW_WORDS);
    const offsets = take(stringCount! + 1);
    const strings = new Uint8Array(buffer, next * 4);
    return new EntityIndex(buckets, keys, rows, offsets, strings, 32 - bucketBits!);
  }

  /** How many entities the list has. */
  get count(): number {
    return this.rows.length / layout.ROW_WORDS;
  }

  /** The entity that goes by a name, typography aside; of several, the list's first. */
  named(name: string): Entity | undefined {
    return this.entityOf(nameKey(name));
  }

  /** The entity whose site a host is, or belongs to. */
  ofDomain(host: string): Entity | undefined {
    const labels = host.toLowerCase().split('.');
    for (let from = 0; from + 1 < labels.length; from++) {
      const found = this.entityOf(domainKey(labels.slice(from).join('.')));
      if (found) return found;
    }
    return undefined;
  }

  byId(id: string): Entity | undefined {
    return this.entityOf(idKey(id));
  }

  /** The person whose name has a Korean name key. */
  koreanPerson(key: string): Entity | undefined {
    return this.entityOf(new KeyHash('korean').add(key));
  }

  /** The persons of the list who bear a family name. */
  familyMembers(family: string): Entity[] {
    return this.hitsOf(new KeyHash('family').add(family)).map(({ row }) => this.entityAt(row));
  }

  /** Every row that goes by a name's key, the list's first leading. */
  hitsOf(key: KeyHash): readonly NameHit[] {
    const { high } = key;
    const bucket = high >>> this.bucketShift;
    const end = this.buckets[bucket + 1]!;
    let hits: NameHit[] | undefined;
    for (let i = this.buckets[bucket]!; i < end; i++) {
      const at = i * layout.KEY_WORDS;
      if (this.keys[at] !== high || this.keys[at + 1] !== key.low) continue;
      const value = this.keys[at + 2]!;
      hits ??= [];
      hits.push({ row: value & layout.ROW_MASK, flags: value & ~layout.ROW_MASK });
    }
    return hits ?? NO_HITS;
  }

  /** The entity of a row; the same object each time. */
  entityAt(row: number): Entity {
    const known = this.entities.get(row);
    if (known) return known;
    const entity = this.readRow(row);
    this.entities.set(row, entity);
    return entity;
  }

  /** The type alone, without decoding a string. */
  typeAt(row: number): EntityType {
    const traits = this.rows[row * layout.ROW_WORDS + 5]!;
    return layout.TYPES[(traits >>> layout.TYPE_SHIFT) & 0xff]!;
  }

  private entityOf(key: KeyHash): Entity | undefined {
    const hit = this.hitsOf(key)[0];
    return hit && this.entityAt(hit.row);
  }

  private readRow(row: number): Entity {
    const at = row * layout.ROW_WORDS;
    const [id, name, description, owner, wikidata] = [0, 1, 2, 3, 4].map(i =>
      this.string(this.rows[at + i]!),
    );
    const traits = this.rows[at + 5]!;
    const country = String.fromCharCode(traits & 0xff, (traits >>> 8) & 0xff);
    return {
      id: id ?? '',
      name: name ?? '',
      type: this.typeAt(row),
      description: description ?? '',
      ...(traits & 0xffff ? { country } : {}),
      ...(owner ? { owner } : {}),
      ...(traits & layout.STATE_BIT ? { stateMedia: true } : {}),
      ...(wikidata ? { wikidata } : {}),
    };
  }

  /** Decodes a string by its number; number 0 is absent. */
  private string(number: number): string | undefined {
    if (number === 0) return undefined;
    return DECODER.decode(this.strings.subarray(this.offsets[number]!, this.offsets[number + 1]!));
  }
}

function openWords(buffer: ArrayBuffer): Uint32Array {
  if (buffer.byteLength < layout.HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) {
    throw new Error(`Not an entity index: ${buffer.byteLength} bytes.`);
  }
  const words = new Uint32Array(buffer);
  const [magic, version, checksum, rows, keys, bucketBits, strings, stringBytes] =
    words as unknown as number[];
  if (magic !== layout.MAGIC) throw new Error('Not an entity index.');
  if (version !== layout.VERSION) {
    throw new Error(`Entity index is version ${version}, expected ${layout.VERSION}.`);
  }
  const expected =
    layout.HEADER_WORDS +
    2 ** bucketBits! +
    1 +
    keys! * layout.KEY_WORDS +
    rows! * layout.ROW_WORDS +
    strings! +
    1;
  const found = words.length - Math.ceil(stringBytes! / 4);
  if (found !== expected) throw new Error(`Entity index has ${found} words, expected ${expected}.`);
  if (layout.checksumOfList(words) !== checksum)
    throw new Error('Entity index is damaged: its checksum differs.');
  return words;
}
