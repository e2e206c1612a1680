import type { EntityType } from '../report.ts';
import { hashPair } from '../text/hash.ts';
import { foldName } from '../text/normalize.ts';

/** What a key looks up; each kind has its own seed, so that kinds never meet. */
export type KeyKind = 'name' | 'domain' | 'id' | 'korean' | 'chinese' | 'family';

const SEEDS: Readonly<Record<KeyKind, number>> = {
  name: 0x811c9dc5,
  domain: 0x2f0b4c47,
  id: 0x61c88647,
  korean: 0x1b873593,
  chinese: 0x6c8e9cf5,
  family: 0x85ebca77,
};

/** Finish the two halves apart, so that neither tells the other. */
const HIGH_SALT = 0x3c6ef372;
const LOW_SALT = 0x78dde6e4;

/** A 64-bit hash of a key, fed piece by piece: long enough that two keys of one list never share it. */
export class KeyHash {
  private a: number;
  private b: number;

  constructor(kind: KeyKind) {
    this.a = SEEDS[kind];
    this.b = Math.imul(SEEDS[kind], 0x2c1b3c6d) ^ 0x297a2d39;
  }

  /** Continues the key with more text. */
  add(text: string): this {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.a = Math.imul(this.a ^ unit, 0x01000193);
      this.b = Math.imul((this.b << 13) | (this.b >>> 19), 5) + Math.imul(unit + 1, 0xcc9e2d51);
    }
    return this;
  }

  get high(): number {
    return hashPair(this.a, HIGH_SALT);
  }

  get low(): number {
    return hashPair(this.b, LOW_SALT);
  }
}

/** The key of a name as lists and pages print it. */
export function nameKey(name: string): KeyHash {
  return new KeyHash('name').add(foldName(name));
}

/** The key of a host, without `www.`. */
export function domainKey(host: string): KeyHash {
  return new KeyHash('domain').add(host.toLowerCase().replace(/^www\d?\./, ''));
}

/** The key of an entity's id. */
export function idKey(id: string): KeyHash {
  return new KeyHash('id').add(id);
}

/** The id that a list gives where nothing better is at hand: `person:ada-quill`; of places of one name `place:no-velm`. */
export function idOfName(type: EntityType, name: string, country?: string): string {
  const slug = foldName(name).replaceAll(' ', '-');
  return `${type}:${country === undefined ? slug : `${country.toLowerCase()}-${slug}`}`;
}

/** The host that an id consists of, as outlets of the directories have it: `outlet:news.example`. */
export function hostOfId(id: string): string | undefined {
  return id.startsWith(HOST_ID) && id.includes('.') ? id.slice(HOST_ID.length) : undefined;
}

const HOST_ID = 'outlet:';
