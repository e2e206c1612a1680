import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { koreanNameKey } from '../../src/engine/romanisation/korean-names.ts';
import type { Evaluation, Failure, Row } from './evaluation.ts';
import { share, tally } from './evaluation.ts';
import { drawNames, type HangulName, seeded } from './hangul-names.ts';
import { listedKoreans } from './korean-officials.ts';
import { mcCune, north, type Romanised, revised } from './romanise.ts';

/** Names drawn: two hundred million pairs, enough to count merges of one in a hundred thousand. */
const NAMES = 20_000;
const SEED = 7;
const LISTS = join('src', 'data');

/** How well the key of Korean names joins the writings of one name and keeps different names apart. */
export function evaluateKoreanNames(): Evaluation {
  const names = drawNames(NAMES, seeded(SEED));
  const failures: Failure[] = [];
  const rows = [
    ...variantRows(names, failures),
    ...listedRows(failures),
    ...mergeRows(names),
    ...officialRows(names),
  ];
  return { rows, failures };
}

const hangul = ({ family, given }: HangulName) => family + given.join('');

const unmarked = (text: string) => text.normalize('NFD').replace(/[\p{Mn}']/gu, '');

const SYSTEMS: Readonly<Record<string, (name: Romanised) => Romanised>> = {
  Revised: revised,
  'North Korean': north,
  'McCune–Reischauer': mcCune,
  'McCune–Reischauer without marks': name => {
    const { family, given } = mcCune(name);
    return { family: unmarked(family), given: given.map(unmarked) };
  },
};

const ORDERS: Readonly<Record<string, (name: Romanised) => string>> = {
  hyphen: ({ family, given }) => `${family} ${given.join('-')}`,
  spaces: ({ family, given }) => `${family} ${given.join(' ')}`.toUpperCase(),
  'hyphen, family last': ({ family, given }) => `${given.join('-')} ${family}`,
  joined: ({ family, given }) => `${family} ${given.join('')}`,
};

/** Whether every writing of a name, of 한글 by a system, has the key of the 한글. */
function variantRows(names: readonly HangulName[], failures: Failure[]): Row[] {
  const rows: Row[] = [];
  let all = 0;
  for (const [system, romanised] of Object.entries(SYSTEMS)) {
    for (const [order, write] of Object.entries(ORDERS)) {
      const lost = names.filter(
        name => koreanNameKey(write(romanised(name))) !== koreanNameKey(hangul(name)),
      );
      all += names.length - lost.length;
      rows.push({
        name: `joined: ${system}, ${order}`,
        value: 1 - lost.length / names.length,
        count: names.length,
      });
      for (const name of lost.slice(0, 5))
        failures.push({ id: system, what: `${hangul(name)} ${write(romanised(name))}` });
    }
  }
  const count = rows.length * names.length;
  return [{ name: 'joined: all three systems from 한글', value: all / count, count }, ...rows];
}

/** The spellings and 한글 that our lists and the open ones give for one person. */
function listedRows(failures: Failure[]): Row[] {
  const rows = ['people.tsv', 'officials.tsv', 'public-figures.tsv'].filter(name =>
    existsSync(join(LISTS, name)),
  );
  const pairs = rows.flatMap(name => aliasPairs(readFileSync(join(LISTS, name), 'utf8')));
  const lost = pairs.filter(([name, alias]) => koreanNameKey(name) !== koreanNameKey(alias));
  for (const [name, alias] of lost) failures.push({ id: 'list', what: `${name} | ${alias}` });
  // Stage names, titles and names in other languages beside the Korean one read as none.
  const read = pairs.filter(pair => pair.every(name => koreanNameKey(name) !== undefined));
  const isJoined = ([name, alias]: readonly [string, string]) => koreanNameKey(name) === koreanNameKey(alias);
  return [
    share('joined: spellings and 한글 of the lists that read as Korean names', read, isJoined),
    share('joined: all of them, stage names and titles too', pairs, isJoined),
  ];
}

/** Koreans' names with each alias that is 한글, or has as many words or syllables and begins the same. */
function aliasPairs(list: string): [string, string][] {
  const [header, ...lines] = list.trim().split('\n');
  const columns = header!.split('\t');
  const at = (name: string) => columns.indexOf(name);
  return lines.flatMap(line => {
    const cells = line.split('\t');
    if (!/^(?:KP|KR)$/.test(cells[at('country')] ?? '')) return [];
    const name = cells[at('name')]!;
    const aliases = (cells[at('aliases')] ?? '').split('|').filter(alias => isFullName(alias));
    return aliases.map((alias): [string, string] => [name, alias]);
  });
}

function isFullName(alias: string): boolean {
  return (
    /^[\uac00-\ud7a3]{2,4}$/.test(alias) ||
    /^[\p{Script=Latin}'\u2019]+(?: [\p{Script=Latin}'\u2019-]+)+$/u.test(alias)
  );
}

/** Of pairs of different names, how many have one key; and how many of these no system without marks tells apart. */
function mergeRows(names: readonly HangulName[]): Row[] {
  const pairs = (names.length * (names.length - 1)) / 2;
  const merged = countPairs(names, name => koreanNameKey(hangul(name)) ?? hangul(name));
  const one = countPairs(names, name => ORDERS.hyphen!(SYSTEMS['North Korean']!(name)));
  const plain = countPairs(names, name => ORDERS.hyphen!(SYSTEMS['McCune–Reischauer without marks']!(name)));
  const row = (name: string, count: number): Row => ({ name, value: count / pairs, count: pairs });
  return [
    row('merged: random pairs of names', merged),
    { ...row('merged: per million random pairs', merged), value: (merged / pairs) * 1e6, isNumber: true },
    {
      ...row('no key needed, per million: one North Korean spelling', one),
      value: (one / pairs) * 1e6,
      isNumber: true,
    },
    {
      ...row('no key needed, per million: one spelling without marks', plain),
      value: (plain / pairs) * 1e6,
      isNumber: true,
    },
  ];
}

function countPairs(names: readonly HangulName[], keyOf: (name: HangulName) => string): number {
  const groups = new Map<string, number>();
  for (const name of names) groups.set(keyOf(name), (groups.get(keyOf(name)) ?? 0) + 1);
  return [...groups.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

/** The officials of the open lists against each other and against random names. */
function officialRows(names: readonly HangulName[]): Row[] {
  const officials = listedKoreans();
  if (officials.length === 0) return [];
  const keys = new Map<string, string[]>();
  for (const name of officials) {
    const key = koreanNameKey(name) ?? name;
    keys.set(key, [...(keys.get(key) ?? []), plainly(name)]);
  }
  const distinct = new Set(officials.map(plainly));
  const merging = [...keys.values()].filter(same => new Set(same).size > 1).flat();
  const random = names.map(name => ({ key: koreanNameKey(hangul(name)) ?? '', spelled: spellingsOf(name) }));
  const meets = random.flatMap(({ key, spelled }) =>
    (keys.get(key) ?? []).filter(name => !spelled.has(name)),
  );
  const pairs = distinct.size * random.length;
  return [
    {
      name: 'read: officials that have a key',
      value: officials.filter(koreanNameKey).length / officials.length,
      count: officials.length,
    },
    {
      name: 'merged: officials with another official',
      value: merging.length / distinct.size,
      count: distinct.size,
    },
    { name: 'merged: pairs of an official and a random name', value: meets.length / pairs, count: pairs },
    {
      name: 'merged: random names that meet any official',
      value: meets.length / random.length,
      count: random.length,
    },
    tally('merged: officials, by number', merging.length, distinct.size),
  ];
}

/** The spellings of a name in any system, with and without the initial sounds that the South drops: an official spelled so may bear it. */
function spellingsOf(name: HangulName): Set<string> {
  const families = [name.family, northern(name.family)];
  const variants = families.map(family => ({ ...name, family }));
  return new Set(
    variants.flatMap(variant =>
      Object.values(SYSTEMS).map(romanised => plainly(ORDERS.joined!(romanised(variant)))),
    ),
  );
}

const NORTHERN = new Map(
  [...'이리유류노로임림양량여려염렴연련나라'.matchAll(/(.)(.)/g)].map(([, south, north]) => [south!, north!]),
);

function northern(family: string): string {
  return NORTHERN.get(family) ?? family;
}

/** A spelling without case, hyphens and marks. */
function plainly(name: string): string {
  return unmarked(name.toLowerCase()).replace(/[^a-z]/g, '');
}
