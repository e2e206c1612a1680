import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ARCHIVE = join('..', 'shared', 'dev', 'entities.tar.gz');

/** Tables of the open lists that name Koreans by Wikidata id: the columns of an id and of its name. */
const TABLES: readonly (readonly [path: string, id: string, name: string])[] = [
  ['everypolitician-north-korea/html/bio.csv', 'id', 'name'],
  ['everypolitician-north-korea/html/bio.csv', 'id', 'enwiki'],
  ['everypolitician-north-korea/html/current.csv', 'personID', 'person'],
  ['everypolitician-north-korea/html/holders21.csv', 'personID', 'person'],
  ['everypolitician-north-korea/html/family.csv', 'id', 'name'],
  ['everypolitician-north-korea/html/family.csv', 'relative', 'relativename'],
  ['everypolitician-north-korea/wikidata/results/current-cabinet.csv', 'item', 'itemLabel'],
  ['everypolitician-world/sources/foreign/wikidata.csv', 'person', 'name'],
  ['world-leaders-2021/data/wikipedia.csv', 'officeholder', 'officeholderlabel'],
  ['world-leaders-2021/data/wikidata.csv', 'officeholder', 'officeholderLabel'],
];

/** The Koreans of the open lists, each by the first name that they give; none where they are missing. */
export function listedKoreans(): readonly string[] {
  if (!existsSync(ARCHIVE)) return [];
  const names = new Map<string, string>();
  for (const [path, id, name] of TABLES) {
    const rows = readTable(path).filter(
      row => path.includes('north-korea') || /Korea/.test(Object.values(row).join()),
    );
    for (const row of rows) {
      const spelled = row[name]?.replace(/ \(.*/, '') ?? '';
      if (/^Q\d/.test(row[id] ?? '') && isName(spelled) && !names.has(row[id]!)) names.set(row[id]!, spelled);
    }
  }
  return [...names.values()];
}

/** Two or three words with capitals: descriptions such as "first born of" are no names. */
function isName(spelled: string): boolean {
  return /^\p{Lu}[\p{L}'\u2019]*(?:[ -][\p{L}'\u2019]+){1,2}$/u.test(spelled);
}

function readTable(path: string): Record<string, string>[] {
  const text = execFileSync('tar', ['xzOf', ARCHIVE, `./${path}`]).toString();
  const [header, ...lines] = text.trim().split(/\r?\n/).map(readLine);
  return lines.map(cells => Object.fromEntries(header!.map((column, i) => [column, cells[i] ?? ''])));
}

/** The cells of a line of comma-separated values, some within double quotation marks. */
function readLine(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  );
}
