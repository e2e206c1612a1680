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
/** A hand-made list names only places that readers know: towns, capitals, and regions, of which most have millions. */
const UNCOUNTED_TOWN = 9;
const UNCOUNTED_CAPITAL = 12;
const UNCOUNTED_REGION = 13;

/** How likely a place is meant by its name alone: about the doublings of its population over a thousand. */
export function placeWeight(row: number, index: EntityIndex): number {
  const entity = index.entityAt(row);
  const kind = placeKind(entity);
  if (kind === 'country') return COUNTRY_WEIGHT;
  const counted = index.populationAt(row);
  if (kind === 'region') return Math.max(counted, UNCOUNTED_REGION);
  return counted || (/^capital of/.test(entity.description) ? UNCOUNTED_CAPITAL : UNCOUNTED_TOWN);
}

/** From a million people on, or as a land's capital, a city is meant before the region that has its name. */
const GREAT_CITY = 11;

/** Whether a city comes to mind before its region: New York, Washington. */
export function isGreatCity(row: number, index: EntityIndex): boolean {
  return placeWeight(row, index) >= GREAT_CITY || /^capital of/.test(index.entityAt(row).description);
}
