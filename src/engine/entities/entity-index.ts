import { type Section, Sections } from '../pack/sections.ts';
import type { EntityType } from '../report.ts';
import type { Entity } from './entity.ts';
import * as layout from './entity-layout.ts';
import { domainKey, hostOfId, idKey, idOfName, KeyHash, nameKey } from './key-hash.ts';
import { lengthen } from './short-strings.ts';

/** One name in the list: the row that it names and the flags of entity-layout. */
export interface NameHit {
  readonly row: number;
  readonly flags: number;
}

const NO_HITS: readonly NameHit[] = [];
const DECODER = new TextDecoder();
/** Bits of a word of the table of starts. */
const BITS = 32;
/** Where a row's traits stand in it. */
const TRAITS = 5;

/**
 * The bundled list of entities, viewed in place over one buffer; strings are decoded when shown.
 *
 *   buckets  Uint32[2^B + 1]   keys whose high hash starts with i are buckets[i] .. buckets[i + 1]
 *   keys     Uint32[K × 2]     low hash, row and flags; sorted by bucket and hash, of equal keys the first row leads
 *   starts   Uint32[2^W]       a bit for each first one, two and three words of longer names, by high hash
 *   rows     Uint32[R × 6]     id, name, description, owner or parent (where each string stands, 0 absent), Wikidata's number, traits
 *   strings  UTF-8, shortened, each behind its length in bytes (two bytes, the lower first)
 *
 * A row without an id has Wikidata's, else that of its name, which the country may lead; an id without a colon lacks its type and the colon. The id of an outlet
 * that goes by its host has no key of its own.
 *
 * The sections are those of a file like a pack: what is read of them is verified at its first use.
 */
export class EntityIndex {
  private readonly entities = new Map<number, Entity>();

  private constructor(
    private readonly buckets: Table,
    private readonly keys: Table,
    private readonly starts: Table,
    private readonly rows: Table,
    private readonly strings: Section,
    private readonly bucketShift: number,
    private readonly startShift: number,
  ) {}

  /** Opens a list without copying it. Throws when the buffer is not one of ours, or its header is damaged. */
  static from(buffer: ArrayBuffer): EntityIndex {
    const sections = Sections.from(buffer, layout.LIST_FORMAT);
    const table = (name: keyof typeof layout.SECTION) => new Table(sections.at(layout.SECTION[name]));
    const buckets = table('buckets');
    const starts = table('starts');
    return new EntityIndex(
      buckets,
      table('keys'),
      starts,
      table('rows'),
      sections.at(layout.SECTION.strings),
      Math.clz32(buckets.words.length - 1) + 1,
      Math.clz32(starts.words.length * BITS) + 1,
    );
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
    const host = hostOfId(id);
    if (host === undefined) return this.entityOf(idKey(id));
    return this.hitsOf(domainKey(host))
      .map(({ row }) => this.entityAt(row))
      .find(entity => entity.id === id);
  }

  /** The person one of whose names has a Korean name key; none where it may be one of several. */
  koreanPerson(key: string): Entity | undefined {
    return this.onlyOf(new KeyHash('korean').add(key));
  }

  /** The person one of whose names has a Chinese name key; none where it may be one of several. */
  chinesePerson(key: string): Entity | undefined {
    return this.onlyOf(new KeyHash('chinese').add(key));
  }

  private onlyOf(key: KeyHash): Entity | undefined {
    const hits = this.hitsOf(key);
    return hits.length === 1 ? this.entityAt(hits[0]!.row) : undefined;
  }

  /** The persons of the list who bear a family name. */
  familyMembers(family: string): Entity[] {
    return this.hitsOf(new KeyHash('family').add(family)).map(({ row }) => this.entityAt(row));
  }

  /** Every row that goes by a name's key, the list's first leading. */
  hitsOf(key: KeyHash): readonly NameHit[] {
    const { high, low } = key;
    const bucket = high >>> this.bucketShift;
    this.buckets.verify(bucket, bucket + 2);
    const [start, end] = [this.buckets.words[bucket]!, this.buckets.words[bucket + 1]!];
    this.keys.verify(start * layout.KEY_WORDS, end * layout.KEY_WORDS);
    const keys = this.keys.words;
    let hits: NameHit[] | undefined;
    for (let at = start * layout.KEY_WORDS; at < end * layout.KEY_WORDS; at += layout.KEY_WORDS) {
      if (keys[at] !== low) continue;
      const value = keys[at + 1]!;
      hits ??= [];
      hits.push({ row: value & layout.ROW_MASK, flags: value & ~layout.ROW_MASK });
    }
    return hits ?? NO_HITS;
  }

  /** Whether a name may go on from here: the key has one to three words and the space behind them. Seldom wrong, and then with yes. */
  mayGoOn({ high }: KeyHash): boolean {
    const bit = high >>> this.startShift;
    this.starts.verify(bit >>> 5, (bit >>> 5) + 1);
    return ((this.starts.words[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
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
    return typeOf(this.rowWords(row)[TRAITS]!);
  }

  /** How many live in a place, as `populationClass` tells it. */
  populationAt(row: number): number {
    return this.rowWords(row)[TRAITS]! >>> layout.POPULATION_SHIFT;
  }

  private entityOf(key: KeyHash): Entity | undefined {
    const hit = this.hitsOf(key)[0];
    return hit && this.entityAt(hit.row);
  }

  private readRow(row: number): Entity {
    const words = this.rowWords(row);
    const [ownId, name = '', description = '', whose] = [0, 1, 2, 3].map(i => this.string(words[i]!));
    const wikidata = words[4] ? `Q${words[4]}` : undefined;
    const traits = words[TRAITS]!;
    const service = layout.SERVICES[((traits >>> layout.SERVICE_SHIFT) & layout.SERVICE_MASK) - 1];
    const country = String.fromCharCode(traits & 0xff, (traits >>> 8) & 0xff);
    const type = typeOf(traits);
    const leading = traits & layout.COUNTRY_ID_BIT ? country : undefined;
    const isPart = (traits & layout.PARENT_BIT) !== 0;
    return {
      id: fullId(ownId, type) ?? wikidata ?? idOfName(type, name, leading),
      name,
      type,
      description,
      ...(traits & 0xffff ? { country } : {}),
      ...(whose ? (isPart ? { parent: whose } : { owner: whose }) : {}),
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

  /** Decodes the string at a place; 0 is absent. */
  private string(at: number): string | undefined {
    if (at === 0) return undefined;
    const { bytes } = this.strings;
    this.strings.verify(at, at + 2);
    const end = at + 2 + (bytes[at]! | (bytes[at + 1]! << 8));
    this.strings.verify(at, end);
    return lengthen(DECODER.decode(bytes.subarray(at + 2, end)));
  }
}

/** An id as the file has it, with its type. */
function fullId(ownId: string | undefined, type: EntityType): string | undefined {
  return ownId?.includes(':') === false ? `${type}:${ownId}` : ownId;
}

function typeOf(traits: number): EntityType {
  return layout.TYPES[(traits >>> layout.TYPE_SHIFT) & layout.TYPE_MASK]!;
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
