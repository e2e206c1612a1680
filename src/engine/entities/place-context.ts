import { countryOfPeople } from './demonyms.ts';
import type { Entity } from './entity.ts';
import type { NameHit } from './entity-index.ts';
import { NEEDS_COUNTRY } from './entity-layout.ts';
import type { Candidate } from './listed-mentions.ts';
import type { NamedText } from './named-text.ts';
import { CLEAR, placeKind, placeWeight } from './place-weight.ts';
import { CAPITALIZED } from './token-shapes.ts';

/** What the names of a text say of where it plays. */
export interface PlaceContext {
  /** How often each country is named: itself, its people, or a place in it that no other shares its name with. */
  readonly countries: ReadonlyMap<string, number>;
  /** How often places other than the country itself are named, by country. */
  readonly places: ReadonlyMap<string, number>;
  /** Names of regions that are named. */
  readonly regions: ReadonlySet<string>;
  /** Entities named where an ordinary word could not stand. */
  readonly strong: ReadonlySet<Entity>;
}

/** Reads the context that ambiguous names are chosen by. */
export function readPlaceContext(candidates: readonly Candidate[], text: NamedText): PlaceContext {
  const { index, facts } = text;
  const countries = new Map<string, number>();
  const places = new Map<string, number>();
  const regions = new Set<string>();
  const strong = new Set<Entity>();
  if (facts.country) count(countries, facts.country);
  for (const { hits, isWeak } of candidates) {
    const { row, flags } = hits[0]!;
    const entity = index.entityAt(row);
    if (!isWeak) strong.add(entity);
    if (!entity.country || flags & NEEDS_COUNTRY) continue;
    if (entity.type === 'person') count(countries, entity.country);
    if (entity.type !== 'place' || !isOfOneCountry(hits, entity.country, text)) continue;
    const kind = placeKind(entity);
    count(countries, entity.country);
    if (kind !== 'country') count(places, entity.country);
    if (kind === 'region') regions.add(entity.name);
  }
  countPeople(text, countries);
  return { countries, places, regions, strong };
}

/** Whether no place of another country is nearly as well known by the name. */
function isOfOneCountry(hits: readonly NameHit[], country: string, { index }: NamedText): boolean {
  const lead = placeWeight(hits[0]!.row, index);
  return hits.every(
    ({ row }) => index.entityAt(row).country === country || placeWeight(row, index) + CLEAR <= lead,
  );
}

/** `American`, `the Israelis` name a country too. */
function countPeople({ tokens, shapes }: NamedText, countries: Map<string, number>): void {
  for (let i = 0; i < tokens.count; i++) {
    if (shapes.cases[i] !== CAPITALIZED) continue;
    const country = countryOfPeople(tokens.words[i]!);
    if (country) count(countries, country);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
