import { LANGUAGE } from './say.ts';

const COUNTRIES = new Intl.DisplayNames(LANGUAGE, { type: 'region' });

/** The name of a country by its ISO 3166-1 alpha-2 code; a code that is none stands as it is. */
export function countryName(code: string): string {
  return /^[A-Za-z]{2}$/.test(code) ? (COUNTRIES.of(code.toUpperCase()) ?? code) : code;
}
