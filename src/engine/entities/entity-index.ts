import { type Section, Sections } from '../pack/sections.ts';
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
 *   buckets  Uint32[2^B + 1]   keys whose high hash starts with i are buckets[i] .. buckets[i + 1]
 *   keys     Uint32[K × 3]     high hash, low hash, row and flags; sorted, of equal keys the first row leads
 *   rows     Uint32[R × 6]     id, name, description, owner, wikidata (string numbers, 0 absent), traits
 *   offsets  Uint32[S + 1]     where each string starts
 *   strings  UTF-8
 *
 * The sections are those of a file like a pack: what is read of them is verified at its first use.
 */
export class EntityIndex {
  private readonly entities = new Map<number, Entity>();

  private constructor(
    private readonly buckets: Table,
    private readonly keys: Table,
    private readonly rows: Table,
    private readonly offsets: Table,
    private readonly strings: Section,
    private readonly bucketShift: number,
  ) {}

  /** Opens a list without copying it. Throws when the buffer is not one of ours, or its header is damaged. */
  static from(buffer: ArrayBuffer): EntityIndex {
    const sections = Sections.from(buffer, layout.LIST_FORMAT);
    const table = (name: keyof typeof layout.SECTION) => new Table(sections.at(layout.SECTION[name]));
    const buckets = table('buckets');
    const bucketBits = 31 - Math.clz32(buckets.words.length - 1);
    const strings = sections.at(layout.SECTION.strings);
    return new EntityIndex(buckets, table('keys'), table('rows'), table('offsets'), strings, 32 - bucketBits);
  }

  /** How many entities the list has. */
  get count(): number {
    return this.rows.words.length / layout.ROW_WORDS;
  }

  /** The entity that goes by a name, typography aside; of several, the list's first. */
  named(name: string): Entity | undefined {
    return this.entityOf(nameKey(name)) ?? this.withoutArticle(name);
  }

  /** "The White House" is White House. */
  private withoutArticle(name: string): Entity | undefined {
    return /^the /i.test(name) ? this.entityOf(nameKey(name.slice('the '.length))) : undefined;
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
    this.buckets.verify(bucket, bucket + 2);
    const [start, end] = [this.buckets.words[bucket]!, this.buckets.words[bucket + 1]!];
    this.keys.verify(start * layout.KEY_WORDS, end * layout.KEY_WORDS);
    const keys = this.keys.words;
    let hits: NameHit[] | undefined;
    for (let at = start * layout.KEY_WORDS; at < end * layout.KEY_WORDS; at += layout.KEY_WORDS) {
      if (keys[at] !== high || keys[at + 1] !== key.low) continue;
      const value = keys[at + 2]!;
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
    const traits = this.rowWords(row)[5]!;
    return layout.TYPES[(traits >>> layout.TYPE_SHIFT) & 0xff]!;
  }

  private entityOf(key: KeyHash): Entity | undefined {
    const hit = this.hitsOf(key)[0];
    return hit && this.entityAt(hit.row);
  }

  private readRow(row: number): Entity {
    const words = this.rowWords(row);
    const [id, name, description, owner, wikidata] = [0, 1, 2, 3, 4].map(i => this.string(words[i]!));
    const traits = words[5]!;
    const service = layout.SERVICES[((traits >>> layout.SERVICE_SHIFT) & layout.SERVICE_MASK) - 1];
    const country = String.fromCharCode(traits & 0xff, (traits >>> 8) & 0xff);
    return {
      id: id ?? '',
      name: name ?? '',
      type: this.typeAt(row),
      description: description ?? '',
      ...(traits & 0xffff ? { country } : {}),
      ...(owner ? { owner } : {}),
      ...(traits & layout.STATE_BIT ? { stateMedia: true } : {}),
      ...(service ? { service } : {}),
      ...(wikidata ? { wikidata } : {}),
    };
  }

  private rowWords(row: number): Uint32Array {
    const at = row * layout.ROW_WORDS;
    this.rows.verify(at, at + layout.ROW_WORDS);
    return this.rows.words.subarray(at, at + layout.ROW_WORDS);
  }

  /** Decodes a string by its number; number 0 is absent. */
  private string(number: number): string | undefined {
    if (number === 0) return undefined;
    this.offsets.verify(number, number + 2);
    const [start, end] = [this.offsets.words[number]!, this.offsets.words[number + 1]!];
    this.strings.verify(start, end);
    return DECODER.decode(this.strings.bytes.subarray(start, end));
  }
}

/** A section of 32-bit numbers. */
class Table {
  readonly words: Uint32Array;

  constructor(private readonly section: Section) {
    this.words = section.unverifiedWords();
  }

  /** Verifies the numbers `from .. to` at their first use. */
  verify(from: number, to: number): void {
    this.section.verify(4 * from, 4 * to);
  }
}
