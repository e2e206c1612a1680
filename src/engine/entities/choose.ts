import type { Entity } from './entity.ts';
import type { EntityIndex, NameHit } from './entity-index.ts';
import { NEEDS_COUNTRY } from './entity-layout.ts';
import type { Candidate } from './listed-mentions.ts';

/** A candidate with the one entity that it names. */
export interface Chosen {
  readonly first: number;
  readonly next: number;
  readonly end: number;
  readonly entity: Entity;
}

/** Chooses what each candidate names by what else the text names; leaves out what stays in doubt. */
export function chooseEntities(candidates: readonly Candidate[], index: EntityIndex): Chosen[] {
  const context = readContext(candidates, index);
  return candidates.flatMap(({ first, next, end, hits, isWeak }) => {
    const entity = bestOf(hits, context, index);
    if (!entity || (isWeak && !context.strong.has(entity))) return [];
    return [{ first, next, end, entity }];
  });
}

interface Context {
  /** How often each country is named. */
  readonly countries: ReadonlyMap<string, number>;
  /** How often places other than the country itself are named, by country. */
  readonly places: ReadonlyMap<string, number>;
  /** Entities named where an ordinary word could not stand. */
  readonly strong: ReadonlySet<Entity>;
}

function readContext(candidates: readonly Candidate[], index: EntityIndex): Context {
  const countries = new Map<string, number>();
  const places = new Map<string, number>();
  const strong = new Set<Entity>();
  for (const { hits, isWeak } of candidates) {
    const clear = hits.length === 1 || index.typeAt(hits[0]!.row) !== 'place';
    const { row, flags } = hits[0]!;
    const entity = index.entityAt(row);
    if (!isWeak) strong.add(entity);
    if (!clear || !entity.country || flags & NEEDS_COUNTRY) continue;
    const isCountry = entity.description === 'country';
    if (isCountry || entity.type === 'place') count(countries, entity.country);
    if (!isCountry && entity.type === 'place') count(places, entity.country);
  }
  return { countries, places, strong };
}

/** The list's first, unless the text's other places speak for another. */
function bestOf(hits: readonly NameHit[], context: Context, index: EntityIndex): Entity | undefined {
  let best: Entity | undefined;
  let bestScore = -1;
  for (const { row, flags } of hits) {
    const entity = index.entityAt(row);
    const country = entity.country ?? '';
    const named = context.countries.get(country) ?? 0;
    if (flags & NEEDS_COUNTRY && named === 0) continue;
    const score =
      entity.type === 'place' ? (context.places.get(country) ?? 0) : flags & NEEDS_COUNTRY ? named : 0;
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
