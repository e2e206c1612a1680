import { LANGUAGE } from './say.ts';

const COUNTRIES = new Intl.DisplayNames(LANGUAGE, { type: 'region', style: 'short' });

/** Countries whose names English begins with an article inside a sentence; the names themselves come without. */
const WITH_ARTICLE = new Set(
  'AE BS CF CK DO FK FO GB GM IM KM KY MH MP MV NL PH SB SC TC UM US VG VI'.split(' '),
);

/** The name of a country inside a sentence, by its ISO 3166-1 alpha-2 code; a code that is none stands as it is. */
export function countryName(code: string): string {
  const name = countryLabel(code);
  return WITH_ARTICLE.has(code.toUpperCase()) ? `the ${name}` : name;
}

/** The name of a country as it stands in a list: "Paris, France". */
export function countryLabel(code: string): string {
  const upper = code.toUpperCase();
  return /^[A-Z]{2}$/.test(upper) ? (COUNTRIES.of(upper) ?? code) : code;
}
