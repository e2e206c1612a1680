import type { Searched } from '../engine/report.ts';
import { type Key, say } from './say.ts';

/** What the bundled packs hold, by their names without the years. */
const COLLECTIONS: Readonly<Record<string, Key>> = {
  kcna: 'collectionKcna',
  rodong: 'collectionRodong',
  'whitehouse-foreign': 'collectionWhiteHouse',
  storyline: 'collectionStoryline',
  sample: 'collectionSample',
};

const FIRST_YEAR = /-\d{4}/;

/** Packs of one collection taken together: a reader thinks of KCNA, not of its files. */
export function collectionsOf(searched: readonly Searched[]): Searched[] {
  const collections = new Map<string, Searched>();
  for (const one of searched) {
    const name = collectionName(one.pack);
    const held = collections.get(name);
    collections.set(name, held === undefined ? { ...one, pack: name } : joined(held, one));
  }
  return [...collections.values()];
}

function collectionName(pack: string): string {
  const stem = pack.split(FIRST_YEAR, 1)[0];
  return Object.hasOwn(COLLECTIONS, stem) ? say(COLLECTIONS[stem]) : pack;
}

function joined(a: Searched, b: Searched): Searched {
  return {
    pack: a.pack,
    documents: a.documents + b.documents,
    words: a.words + b.words,
    ranges: [...a.ranges, ...b.ranges],
  };
}
