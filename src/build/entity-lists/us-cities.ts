import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../../engine/text/normalize.ts';
import type { Town } from './city-rows.ts';
import type { City } from './geonames.ts';
import { parseTable, slug } from './list-file.ts';

/** Towns of fewer are seldom in the news, and there are as many again. */
const MIN_POPULATION = 5000;
/** Towns that the list with ids lacks count from here; seats of counties, which are surely towns, from fewer. */
const MIN_UNLISTED_POPULATION = 30_000;
const MIN_SEAT_POPULATION = 15_000;
/** GeoNames has quarters of cities as towns, and suburbs with the city's own population. */
const QUARTERS =
  /^(?:North|South|East|West|Upper|Lower) |(?: (?:Heights|Junction|Terrace|Center|Hills|Manor|Township|Estates|Park)|Village)$|^(?:Meads|Ironville|Alhambra|Maryvale|Alief|Fordham|Astoria|Bushwick|Gravesend|Canarsie|Flatlands|Bayside|Parkchester|Sheepshead Bay|Carol City|Flatbush|Elmhurst)$/;

const FOLDER = 'wiki-media-cred/data';

/** The larger cities and towns of the United States, with the ids of the one list and the population of the other. */
export function usTowns(folder: string, cities: readonly City[]): Town[] {
  const read = (file: string) => parseTable(readFileSync(join(folder, FOLDER, file), 'utf8'), '\t');
  const states = new Map(read('wikidata-us-states.tsv').map(row => [row.abbr!, row.state!]));
  const ids = idsOf(read('wikidata-us-cities.tsv'));
  const towns = new Map<string, Town>();
  for (const { name: written, country, division, feature, population } of cities) {
    const state = states.get(division);
    if (country !== 'US' || !state || population < MIN_POPULATION) continue;
    const name = written.replace(/^Saint /, 'St. ');
    const key = `${division}/${foldName(name)}`;
    const wikidata = ids.get(key);
    const isSeat = /^PPLA2?$/.test(feature);
    const isTown =
      population >= (isSeat ? MIN_SEAT_POPULATION : MIN_UNLISTED_POPULATION) && !QUARTERS.test(name);
    if ((!wikidata && !isTown) || (towns.get(key)?.population ?? 0) >= population) continue;
    towns.set(key, {
      id: wikidata || `place:us-${slug(`${name} ${state}`)}`,
      names: name === written ? [name] : [name, written],
      description: `city in ${state}, United States`,
      country: 'US',
      within: state,
      parent: state,
      population,
    });
  }
  return [...towns.values()];
}

/** Ids by state and folded name; a name that two of one state share has none. */
function idsOf(rows: readonly Record<string, string>[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const row of rows) {
    const label = (row.placeLabel ?? '').replace(/(?: \([^)]*\))?(?:, [\p{L} ]+)?$/u, '');
    const key = `${row.state}/${foldName(label.replace(/^Saint /, 'St. '))}`;
    const id = row['WD-QID'] ?? '';
    ids.set(key, ids.has(key) && ids.get(key) !== id ? '' : id);
  }
  return ids;
}
