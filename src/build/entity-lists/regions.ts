import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../../engine/text/normalize.ts';
import type { CountryFacts } from './countries.ts';
import type { City } from './geonames.ts';
import { type ListRow, otherNames, slug } from './list-file.ts';
import type { PlaceEvidence } from './place-evidence.ts';
import { KINDS, REGION_IDS, RENAMED } from './region-facts.ts';
import { plainName, withArticle } from './world-cities.ts';

/** What regions have to be told apart from. */
export interface RegionContext {
  readonly cities: readonly City[];
  readonly countries: readonly CountryFacts[];
  /** Country and folded name of the places that another list has. */
  readonly taken: ReadonlySet<string>;
  readonly evidence: PlaceEvidence;
}

/** A first-order division as the npm package iso3166-2-db has it. */
interface Division {
  readonly country: string;
  readonly name: string;
  /** GeoNames' code, as cities have it. */
  readonly admin: string;
  /** Names by language. */
  readonly names: Readonly<Record<string, string>>;
}

/** GeoNames' names in these languages are aliases. */
const LANGUAGES = new Set('en ar de es fr it ja kr pt ru zh'.split(' '));
/** Towns of fewer do not take a region's name from it. */
const MIN_NAMESAKE = 150_000;
/** What a name ends in that says what kind of division it is. */
const KIND_WORD =
  / (?:Prefecture|Province|Oblast|Krai|Region|Governorate|State|County|Voivodeship|District|Division|Republic|Department|Autonomous Okrug)$/;
/** Words that do the same in other languages; without one the name may be the city's. */
const KIND_OF_OTHERS =
  /[県省州府道區区]$|област|край|округ|республик|محافظة|ولاية|مقاطعة|도$|\b(?:oblast|provin\w+|regi[oó]n\w*|estado|state|präfektur|pr[eé]fe\w+)\b/iu;

/** The regions, and the name of each by country and GeoNames' code: the parent of its cities. */
export function regionRows(modules: string, context: RegionContext) {
  const towns = new Set<string>();
  for (const city of context.cities) {
    if (city.population < MIN_NAMESAKE) continue;
    const { country } = city;
    const name = plainName(city);
    towns.add(`${country}/${foldName(name)}`).add(foldName(name));
  }
  const rows: ListRow[] = [];
  const parents = new Map<string, string>();
  for (const division of readDivisions(modules)) {
    const row = regionRow(division, towns, context);
    if (!row) continue;
    parents.set(`${division.country}/${division.admin}`, row.name);
    rows.push(row);
  }
  return { rows, parents };
}

function readDivisions(modules: string): Division[] {
  const read = (file: string) =>
    JSON.parse(readFileSync(join(modules, 'iso3166-2-db', 'data', file), 'utf8'));
  const all = read('iso3166-2.json');
  const names = read('names_geonames.json');
  return Object.keys(KINDS).flatMap(country =>
    all[country].regions.map((region: { name: string; admin: string; reference: { geonames?: number } }) => ({
      country,
      name: RENAMED[`${country}/${region.name}`] ?? region.name.replace(/ department$/, ' Department'),
      admin: region.admin,
      names: names[`${region.reference.geonames}`] ?? {},
    })),
  );
}

/** A region's row; none for one that is a city of another list, or is left out. */
function regionRow(
  { country, name: written, names }: Division,
  towns: ReadonlySet<string>,
  { countries, taken, evidence }: RegionContext,
): ListRow | undefined {
  const kind = KINDS[country] ?? '';
  const bare = written.replace(KIND_WORD, '').trim();
  const key = `${country}/${foldName(bare)}`;
  const isOfHand = taken.has(key);
  if (!written || (isOfHand && bare === written && !REGION_IDS[`${country}/${bare}`])) return undefined;
  const isTown = towns.has(key) || isOfHand;
  const withKind = `${bare} ${kind.replace(/^./, first => first.toUpperCase())}`;
  const isPlain = !isTown && !bare.includes(',');
  const isDoubtful = towns.has(foldName(bare)) || evidence.isDoubtful(bare);
  const name = bare === written && isTown ? withKind : written;
  const others = Object.entries(names).flatMap(([language, other]) =>
    LANGUAGES.has(language) && isUsable(other, isTown, towns, evidence) ? [other] : [],
  );
  return {
    id: REGION_IDS[`${country}/${bare}`] ?? `place:${slug(`${country} ${name}`)}`,
    name,
    type: 'place',
    description: `${kind} of ${withArticle(countries.find(({ code }) => code === country)?.name ?? '')}`,
    country,
    aliases: otherNames(name, [
      ...(isPlain && bare !== name ? [isDoubtful ? `${bare}?` : bare] : []),
      ...(isPlain ? [withKind] : []),
      ...others,
    ]),
    domains: [],
  };
}

/** Whether a name in another language can stand in a text and is not a town's or a word. */
function isUsable(
  name: string,
  isTown: boolean,
  towns: ReadonlySet<string>,
  evidence: PlaceEvidence,
): boolean {
  if (/[(),/\u200e\u200f]/.test(name) || name !== name.normalize('NFC')) return false;
  if (isTown) return KIND_OF_OTHERS.test(name);
  return !/\p{Script=Latin}/u.test(name) || !(evidence.isDoubtful(name) || towns.has(foldName(name)));
}
