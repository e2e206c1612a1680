import { foldName } from '../../engine/text/normalize.ts';
import type { Town } from './city-rows.ts';
import type { CountryFacts } from './countries.ts';
import type { City } from './geonames.ts';
import { slug } from './list-file.ts';

/** Inhabitants from which a city counts, where news and GeoNames name many large ones, and where news goes further down. */
const MIN_POPULATION = 50_000;
const MIN_POPULATION_OF: Readonly<Record<string, number>> = {
  ...Object.fromEntries('CN IN'.split(' ').map(code => [code, 120_000])),
  ...Object.fromEntries('BR MX ID NG PH PK IR DZ EG JP VE MY'.split(' ').map(code => [code, 75_000])),
  ...Object.fromEntries(
    'GB IE CA AU NZ UA IL PS SY LB IQ FR DE IT ES PL NL BE'.split(' ').map(code => [code, 30_000]),
  ),
};
/** Seats of first-order divisions count from here. */
const MIN_SEAT_POPULATION = 15_000;

/** Countries that are in the lists by hand, in their news' own spelling. */
const BY_HAND = new Set(['US', 'KP', 'KR']);

/** Countries whose names GeoNames writes with marks that no newspaper prints. */
const SCHOLARLY = new Set(
  'JP IN PK BD NP LK AF IR IQ SY LB JO PS IL SA YE OM AE QA BH KW EG LY SD TN DZ MA MR UZ TM TJ KZ KG CN TW TH LA MM'.split(
    ' ',
  ),
);

/** GeoNames' divisions of the United Kingdom, which the lists by hand have. */
const COUNTRIES_OF_BRITAIN: Readonly<Record<string, string>> = {
  'GB/ENG': 'England',
  'GB/SCT': 'Scotland',
  'GB/WLS': 'Wales',
  'GB/NIR': 'Northern Ireland',
};

/** Parts and wards that GeoNames has as cities of their own. */
const NO_NAME =
  /[\d/]|[a-zō](?:chō|machi)$|\b(?:Chengguanzhen|Qu|Sector|Shahri|Township|District|Municipality)$/;

/** The cities of the world outside the United States and Korea, where news may name them. */
export function worldTowns(
  cities: readonly City[],
  countries: readonly CountryFacts[],
  parents: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): Town[] {
  const nameOf = new Map(countries.map(({ code, name }) => [code, name]));
  const towns = new Map<string, Town>();
  const firstOf = new Map<string, string>();
  for (const city of cities) {
    const { country, division, population } = city;
    const countryName = nameOf.get(country);
    const name = plainName(city);
    if (!countryName || !isInNews(city) || NO_NAME.test(name)) continue;
    const parent = parents.get(`${country}/${division}`) ?? COUNTRIES_OF_BRITAIN[`${country}/${division}`];
    const names = [name, ...plainSpellings(name)];
    // "Ho Chi Minh City" is taken as such, though it goes on as "Ho Chi Minh".
    if ([city.name, ...names].some(other => taken.has(`${country}/${foldName(other)}`))) continue;
    const key = `${country}/${foldName(name)}/${parent ?? ''}`;
    if ((towns.get(key)?.population ?? 0) >= population) continue;
    const first = firstOf.get(`${country}/${foldName(name)}`) ?? key;
    firstOf.set(`${country}/${foldName(name)}`, first);
    towns.set(key, {
      id: `place:${slug(`${country} ${names.at(-1)} ${first === key ? '' : (parent ?? '')}`)}`,
      names,
      description: `city in ${withArticle(countryName)}`,
      country,
      within: parent ?? countryName,
      ...(parent ? { parent } : {}),
      population,
    });
  }
  return [...towns.values()];
}

function isInNews({ country, feature, population }: City): boolean {
  if (BY_HAND.has(country)) return false;
  const isSeat = /^PPL[AC]$/.test(feature);
  return population >= (isSeat ? MIN_SEAT_POPULATION : (MIN_POPULATION_OF[country] ?? MIN_POPULATION));
}

/** A name as newspapers print it. */
export function plainName({ name, country }: City): string {
  const plain = name
    .normalize('NFC')
    .replace(/ \([^)]*\)$/, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ (?:City|Shi)$|-shi$/, '')
    .replace(/^Saint /, country === 'CA' ? 'St. ' : 'Saint ');
  if (!SCHOLARLY.has(country)) return plain;
  return plain
    .normalize('NFD')
    .replace(/[\p{Mn}']/gu, '')
    .normalize('NFC');
}

/** Letters that are no accented ones, as newspapers of other languages write them. */
const PLAIN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ł/g, 'l'],
  [/Ł/g, 'L'],
  [/ø/g, 'o'],
  [/Ø/g, 'O'],
  [/đ/g, 'd'],
  [/Đ/g, 'D'],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
];

function plainSpellings(name: string): string[] {
  const plain = PLAIN_LETTERS.reduce((text, [letter, latin]) => text.replace(letter, latin), name);
  return plain === name ? [] : [plain];
}

/** `the Netherlands`. */
export function withArticle(country: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros)|Republic|Islands$/.test(country)
    ? `the ${country}`
    : country;
}
