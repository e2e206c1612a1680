// Rewrites the generated lists of src/data from the open lists in ../shared:
//   node src/build/run.mjs src/build/entity-lists.ts
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEntityList, readEntityRows } from './entities.ts';
import { countryRows, readCountryFacts } from './entity-lists/countries.ts';
import { leaderRows } from './entity-lists/leaders.ts';
import { type ListRow, writeList } from './entity-lists/list-file.ts';
import { ministryRows } from './entity-lists/ministries.ts';
import { ordinaryWords } from './entity-lists/ordinary-words.ts';
import { outletRows } from './entity-lists/outlets.ts';

const SHARED = join('..', 'shared', 'dev');
const DATA = join('src', 'data');

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
    const words = ordinaryWords(readEntityRows(), SHARED);
    writeFileSync(join(DATA, 'ordinary-words.txt'), `${words.join('\n')}\n`);
    console.log(`ordinary-words.txt  ${words.length} words`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function save(name: string, rows: readonly ListRow[]): void {
  const text = writeList(rows);
  console.log(`${name}.tsv  ${parseEntityList(text, name).length} rows, ${text.length} characters`);
  writeFileSync(join(DATA, `${name}.tsv`), text);
}
