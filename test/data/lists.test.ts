import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COLUMNS, readEntityRows } from '../../src/build/entities.ts';
import { CALL_SIGN_COLUMNS } from '../../src/build/entity-lists/call-signs.ts';
import { type ListTable, parseTable, printTable } from '../../src/build/list-table.ts';
import { mergeEntityRows } from '../../src/build/merge-entity-rows.ts';
import { SERVICES, TYPES } from '../../src/engine/entities/entity-layout.ts';

type Cells = ListTable['rows'][number];

const TEXTS = new Map(
  readdirSync('src/data')
    .filter(name => name.endsWith('.tsv'))
    .map(name => [name, readFileSync(`src/data/${name}`, 'utf8')]),
);
const TABLES = new Map([...TEXTS].map(([name, text]) => [name, parseTable(text, name)]));
/** The lists by hand of who makes and hands on news. */
const NEWS = ['agencies.tsv', 'services.tsv', 'state-media.tsv', 'news-outlets.tsv'];

/** Lists whose order says who is meant by a name that several have. */
const BY_RANK = ['people.tsv', 'organizations.tsv', 'alliances.tsv', 'places.tsv'];

function rowsOf(names: readonly string[]): Cells[] {
  return names.flatMap(name => [...(TABLES.get(name)?.rows ?? [])]);
}

function items(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}

/** Asserts of every row of every list, and names those that break the law. */
function everyRow(keeps: (row: Cells) => boolean, names: readonly string[] = [...TABLES.keys()]): void {
  const broken = rowsOf(names).filter(row => !keeps(row));
  assert.deepEqual(
    broken.map(({ id, call, name }) => `${id ?? call} ${name ?? ''}`),
    [],
  );
}

for (const [name, table] of TABLES) {
  test(`${name} parses and prints as it stands, sorted, no row twice`, () => {
    assert.equal(printTable(table), TEXTS.get(name));
    const ids = table.rows.map(row => row.id ?? row.call ?? '');
    const distinct = [...new Set(ids)];
    assert.deepEqual(ids, BY_RANK.includes(name) ? distinct : distinct.sort());
    const known = [COLUMNS, CALL_SIGN_COLUMNS].some(columns => table.columns.every(c => columns.includes(c)));
    assert(known, `${table.columns}`);
  });

  test(`${name} is in Unicode's composed form, without stray white space or empty items`, () => {
    everyRow(
      row =>
        Object.values(row).every(cell => cell === cell.normalize('NFC') && cell === cell.trim()) &&
        !Object.values(row).some(cell => /[\u00a0\u200b\u200e\u200f\ufeff]| {2}/.test(cell)) &&
        [...items(row.aliases), ...items(row.domains)].every(item => item !== '' && item === item.trim()),
      [name],
    );
  });
}

test('types, services, countries and Wikidata ids are of the known forms', () => {
  const countries = new Set(rowsOf(['countries.tsv']).map(({ country }) => country));
  everyRow(({ type }) => type === undefined || (TYPES as readonly string[]).includes(type));
  everyRow(({ service }) => !service || (SERVICES as readonly string[]).includes(service));
  everyRow(({ country }) => !country || countries.has(country));
  everyRow(({ wikidata }) => !wikidata || /^Q[1-9]\d*$/.test(wikidata));
});

test('whoever is marked as a state’s says on what basis', () => {
  everyRow(({ state }) => !state || state === 'state');
  everyRow(({ state, basis }) => state !== 'state' || Boolean(basis), NEWS);
  everyRow(({ state }) => state === 'state', ['state-media.tsv']);
});

test('hosts are hosts, and of the lists by hand each has one row', () => {
  everyRow(({ domains }) => items(domains).every(host => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)));
  for (const names of [NEWS, ['call-signs.tsv'], ['outlets.tsv']]) {
    const hosts = rowsOf(names).flatMap(({ domains }) => items(domains));
    const twice = hosts.filter((host, i) => hosts.indexOf(host) !== i);
    assert.deepEqual(twice, []);
  }
});

test('no row names itself twice', () => {
  everyRow(({ name, aliases }) => {
    const names = [name ?? '', ...items(aliases)];
    return new Set(names).size === names.length;
  });
});

test('the lists hold as many as the README says', () => {
  const readme = readFileSync('src/data/README.md', 'utf8');
  const counted = [...readme.matchAll(/^\| `([a-z-]+\.tsv)`.*?\| ([\d,]+) \|/gm)];
  assert.equal(counted.length, TABLES.size - 1);
  for (const [, name = '', count = ''] of counted)
    assert.equal(TABLES.get(name)?.rows.length, Number(count.replace(',', '')), name);
});

test('there are 130 agencies and 14,000 outlets by domain at least', () => {
  const agencies = rowsOf(['agencies.tsv']).filter(({ type }) => type === 'agency');
  assert(agencies.length >= 130);
  const outlets = mergeEntityRows(readEntityRows()).filter(
    ({ type, domains }) => type === 'outlet' && domains.length > 0,
  );
  assert(outlets.length >= 14_000, `${outlets.length}`);
});
