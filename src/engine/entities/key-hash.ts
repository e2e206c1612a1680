import { hashPair } from '../text/hash.ts';
import { foldName } from '../text/normalize.ts';

/** What a key looks up; each kind has its own seed, so that kinds never meet. */
export type KeyKind = 'name' | 'domain' | 'id' | 'korean';

const SEEDS: Readonly<Record<KeyKind, number>> = {
  name: 0x811c9dc5,
  domain: 0x2f0b4c47,
  id: 0x61c88647,
  korean: 0x1b873593,
};

/** A 64-bit hash of a key, fed piece by piece: long enough that two keys of one list never share it. */
export class KeyHash {
  private a: number;
  private b: number;

  constructor(kind: KeyKind) {
    this.a = SEEDS[kind];
    this.b = ~SEEDS[kind];
  }

  /** Continues the key with more text. */
  add(text: string): this {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.a = Math.imul(this.a ^ unit, 0x01000193);
      this.b = Math.imul(this.b ^ unit, 0x5bd1e995) + 0x6d2b79f5;
    }
    return this;
  }

  get high(): number {
    return hashPair(this.a, this.b);
  }

  get low(): number {
    return hashPair(this.b, this.a);
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
