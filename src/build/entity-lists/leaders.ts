import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountryFacts } from './countries.ts';
import { ENDED } from './ended-terms.ts';
import { type ListRow, parseTable } from './list-file.ts';

interface Office {
  readonly person: string;
  readonly name: string;
  readonly title: string;
  readonly country: string | undefined;
  /** ISO day or year; later sorts later. */
  readonly start: string;
  readonly end: string;
}

/** Others of a better known person's name, and second ids of one person. */
const NAMESAKES = new Set(['Q114595858', 'Q483800', 'Q1062006', 'Q94686789']);
/** Offices named in one description: more would not be a few words. */
const MAX_OFFICES = 2;

/** What the sources call an office and is none: a list, a council, a crown, a person. */
const NO_OFFICE =
  /^(?:Monarchy|List|Chairmen|Captains Regent)\b|\((?:Libya|Chad|Monaco)\)$|^(?:Patriotic Movement|National Committee|Viola Amherd)\b/;
/** What a state's full name has before its usual one. */
const FULL_NAME = /\b(?:the|(?:People's )?Republic of|State of|Federated States of|Federal)\s|\s\(1949–\)/gi;

/** Heads of state and government, foreign ministers, officials of North Korea and of the United Nations. */
export function leaderRows(folder: string, countries: readonly CountryFacts[]): ListRow[] {
  const offices = [
    ...worldLeaders(folder, countries),
    ...foreignMinisters(folder, countries),
    ...holders(folder, 'everypolitician-north-korea', 'KP', ' of North Korea'),
    ...holders(folder, 'everypolitician-world', undefined, ''),
  ];
  const byPerson = new Map<string, Office[]>();
  for (const office of offices) {
    if (!/^Q\d+$/.test(office.person) || NAMESAKES.has(office.person) || !/ /.test(office.name)) continue;
    if (office.title === office.name || /^Q\d+$/.test(office.title)) continue;
    byPerson.set(office.person, [...(byPerson.get(office.person) ?? []), office]);
  }
  return [...byPerson].map(([person, held]) => personRow(person, held));
}

function personRow(id: string, offices: readonly Office[]): ListRow {
  const latest = [...offices].sort((a, b) => (a.start < b.start ? 1 : -1));
  const named = latest.filter(office => !NO_OFFICE.test(office.title));
  const told = named.length > 0 ? named : latest;
  const titles = new Map(told.map(office => [officeKey(office.title), office] as const).reverse());
  const described = [...titles.values()].reverse().slice(0, MAX_OFFICES).map(describe);
  const { name } = latest[0]!;
  const country = latest.find(office => office.country)?.country;
  return {
    id,
    name,
    type: 'person',
    description: described.join('; '),
    ...(country ? { country } : {}),
    aliases: [...new Set(offices.map(office => office.name))].filter(other => other !== name),
    domains: [],
  };
}

/** One key for "President of the Republic of Benin" and "President of Benin". */
function officeKey(title: string): string {
  return title.replace(FULL_NAME, '').replace('St ', 'Saint ').toLowerCase();
}

function describe({ person, title, start, end }: Office): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4) || (ENDED.get(person) ?? '')];
  if (from && to) return from === to ? `${title} (${from})` : `${title} (${from}–${to})`;
  if (from) return `${title} from ${from}`;
  return to ? `${title} to ${to}` : title;
}

function worldLeaders(folder: string, countries: readonly CountryFacts[]): Office[] {
  const read = (file: string) =>
    parseTable(readFileSync(join(folder, 'world-leaders-2021/data', file), 'utf8'), ',');
  return [...read('wikidata.csv'), ...read('wikipedia.csv')].map(row => ({
    person: row.officeholder!,
    name: (row.officeholderLabel ?? row.officeholderlabel ?? '').replace(/ \([^)]*\)$/, ''),
    title: row.positionLabel ?? row.positionlabel ?? '',
    country: codeOf(countries, row.country!),
    start: row.start_year!,
    end: row.end_year!,
  }));
}

function foreignMinisters(folder: string, countries: readonly CountryFacts[]): Office[] {
  const path = join(folder, 'everypolitician-world/sources/foreign/wikidata.csv');
  return parseTable(readFileSync(path, 'utf8'), ',').map(row => ({
    person: row.person!,
    name: row.name!,
    title: `Foreign Minister of ${row.countryLabel}`,
    country: codeOf(countries, row.countryLabel!),
    start: row.start!,
    end: '',
  }));
}

function holders(folder: string, list: string, country: string | undefined, suffix: string): Office[] {
  return parseTable(readFileSync(join(folder, list, 'html/holders21.csv'), 'utf8'), ',').map(row => ({
    person: row.personID!,
    name: row.person!,
    title: row.position!.includes('Korea') ? row.position! : `${row.position}${suffix}`,
    country,
    start: row.start!,
    end: row.end!,
  }));
}

function codeOf(countries: readonly CountryFacts[], name: string): string | undefined {
  return countries.find(country => country.name === name || country.aliases.includes(name))?.code;
}
