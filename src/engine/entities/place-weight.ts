import type { Entity } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';

/** What a place is, as far as choosing among places of one name needs it. */
export type PlaceKind = 'country' | 'region' | 'town';

const REGION =
  /\b(?:state|province|region|county|territory|oblast|republic|prefecture|canton|department|emirate|voivodeship|governorate|district|continent|peninsula|island|part|community|land) (?:of|in|on|between|around)\b|^(?:continent|region|state|province)/;

/** Tells country, region and town by the list's few words. */
export function placeKind({ description }: Entity): PlaceKind {
  if (/^(?:country|constituent country)\b/.test(description)) return 'country';
  return REGION.test(description) && !/^(?:city|town|capital)\b/.test(description) ? 'region' : 'town';
}

/** So far ahead of the second, a place dominates: one has eight times the people of the other. */
export const CLEAR = 3;

/** As if most people lived there: countries and continents. */
const COUNTRY_WEIGHT = 15;
/** A hand-made list names only places that readers know. */
const UNCOUNTED_WEIGHT = 8;

/** How likely a place is meant by its name alone: about the doublings of its population over a thousand. */
export function placeWeight(row: number, index: EntityIndex): number {
  const kind = placeKind(index.entityAt(row));
  if (kind === 'country') return COUNTRY_WEIGHT;
  return index.populationAt(row) || (kind === 'region' ? UNCOUNTED_WEIGHT + 2 : UNCOUNTED_WEIGHT);
}
