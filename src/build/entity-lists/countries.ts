import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListRow, otherNames, parseTable } from './list-file.ts';

/** What the lists say of one country. */
export interface CountryFacts {
  readonly code: string;
  readonly name: string;
  readonly wikidata?: string;
  /** English adjectives: `North Korean`. */
  readonly adjectives: readonly string[];
  readonly aliases: readonly string[];
}

/** Names in these languages are aliases; others fold to English words too often. */
const CLDR_LANGUAGES = 'en ar de es fa fr hi id it ja ko pt ru tr uk zh'.split(' ');
const ISO_LANGUAGES = 'en ar bn de el es fr he id it ja ko pl ru sw th zh'.split(' ');

/** Codes of no country, and of islands without people. */
const LEFT_OUT = new Set('AC BV CP CQ DG EA EU EZ HM IC QO TA TF UM UN XA XB ZZ IO'.split(' '));

/** Names that the lists print in a form that no text uses, or that mean two countries. */
const PREFERRED: Readonly<Record<string, string>> = {
  BA: 'Bosnia and Herzegovina',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
  TR: 'Turkey',
};
const TWO_COUNTRIES = new Set(['Congo', 'Kongo', 'Korea', 'Man']);

/** Reads the Unicode and ISO name lists, Wikidata ids and the hand-written names. */
export function readCountryFacts(folder: string, byHand: string): CountryFacts[] {
  const hand = new Map(
    byHand.split('\n').flatMap(line => (/^[A-Z]{2}\t/.test(line) ? [handEntry(line)] : [])),
  );
  const ids = wikidataIds(folder);
  const english = territories(folder, 'en');
  const adjectivesOfAll = new Set([...hand.values()].flatMap(({ adjectives }) => adjectives));
  const isName = (other: string) => isUsable(other) && !adjectivesOfAll.has(other);
  const codes = Object.keys(english).filter(code => /^[A-Z]{2}$/.test(code) && !LEFT_OUT.has(code));
  return codes.map(code => {
    const name = PREFERRED[code] ?? plainName(english[code]!);
    const { wikidata, adjectives, aliases } = hand.get(code) ?? { wikidata: '', adjectives: [], aliases: [] };
    const found = wikidata || ids.get(name);
    const all = [
      ...aliases,
      ...CLDR_LANGUAGES.flatMap(l => cldrNames(folder, l, code)),
      ...isoNames(folder, code),
    ];
    return {
      code,
      name,
      ...(found ? { wikidata: found } : {}),
      adjectives,
      aliases: otherNames(
        name,
        all.map(other => other.replace(/ +/g, ' ').trim()),
      ).filter(other => aliases.includes(other) || isName(other)),
    };
  });
}

/** One row for every country. */
export function countryRows(facts: readonly CountryFacts[]): ListRow[] {
  return facts.map(({ code, name, wikidata, aliases }) => ({
    id: wikidata ?? `place:${code.toLowerCase()}`,
    name,
    type: 'place',
    description: wikidata || code.startsWith('X') ? 'country' : 'territory',
    country: code,
    aliases,
    domains: [],
  }));
}

function handEntry(line: string) {
  const [code = '', wikidata = '', adjectives = '', aliases = ''] = line.split('\t');
  const list = (cell: string) => cell.split('|').filter(Boolean);
  return [code, { wikidata, adjectives: list(adjectives), aliases: list(aliases) }] as const;
}

function wikidataIds(folder: string): Map<string, string> {
  const ids = new Map<string, string>();
  const read = (path: string, name: string, id: string) => {
    for (const row of parseTable(readFileSync(join(folder, path), 'utf8'), ','))
      ids.set(plainName(row[name]!), row[id]!);
  };
  read('everypolitician-world/sources/foreign/wikidata.csv', 'countryLabel', 'country');
  read('world-leaders-2021/data/wikidata.csv', 'country', 'countryid');
  return ids;
}

function plainName(name: string): string {
  return name
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .replace(/[ \u00a0]+/g, ' ')
    .replaceAll(' & ', ' and ')
    .replaceAll('’', "'")
    .replace(/^St\. /, 'Saint ');
}

function territories(folder: string, language: string): Record<string, string> {
  const path = join(folder, 'npm-cldr-localenames/package/main', language, 'territories.json');
  return JSON.parse(readFileSync(path, 'utf8')).main[language].localeDisplayNames.territories;
}

function cldrNames(folder: string, language: string, code: string): string[] {
  const names = Object.entries(territories(folder, language));
  return names.flatMap(([key, name]) =>
    key === code || key.startsWith(`${code}-alt`) ? [plainName(name)] : [],
  );
}

function isoNames(folder: string, code: string): string[] {
  return ISO_LANGUAGES.flatMap(language => {
    const path = join(folder, 'npm-i18n-iso-countries/package/langs', `${language}.json`);
    return JSON.parse(readFileSync(path, 'utf8')).countries[code] ?? [];
  });
}

/** Whether a name can stand in a text: no inverted list form, no remark in parentheses, no foreign acronym (`AS`, `R.-U.`). */
function isUsable(name: string): boolean {
  if (/^[\p{Lu}. -]{2,7}$/u.test(name) && /^[\p{Script=Latin}. -]+$/u.test(name)) return false;
  return !/[,(（]/.test(name) && name.length > 1 && !TWO_COUNTRIES.has(name);
}
