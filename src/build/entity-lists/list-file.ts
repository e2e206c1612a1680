import type { EntityRow } from '../../engine/entities/pack-entities.ts';

/** A row as a generated list writes it. */
export type ListRow = Omit<EntityRow, 'stateMedia' | 'service'>;

/** The columns of generated lists: no state or service is known of bulk rows. */
export const GENERATED_COLUMNS = 'id name type description country owner aliases domains wikidata'.split(' ');

/** The columns of lists of places, which have parents and sizes. */
export const PLACE_COLUMNS =
  'id name type description country parent population aliases domains wikidata'.split(' ');

/** Rows as tab-separated text under a header, sorted by id. */
export function writeList(rows: readonly ListRow[], columns: readonly string[] = GENERATED_COLUMNS): string {
  const lines = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(row => writeRow(row, columns));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

function writeRow(row: ListRow, columns: readonly string[]): string {
  const cells: Readonly<Record<string, unknown>> = {
    ...row,
    aliases: row.aliases.join('|'),
    domains: row.domains.join('|'),
    wikidata: row.wikidata === row.id ? '' : row.wikidata,
  };
  return columns.map(column => cells[column] ?? '').join('\t');
}

/** A separated table as records by column name; quoted cells may hold the separator and doubled quotes. */
export function parseTable(text: string, separator: ',' | '\t'): Record<string, string>[] {
  const [header = [], ...rows] = splitRows(text.replace(/\r\n?/g, '\n'), separator);
  return rows
    .filter(row => row.length > 1)
    .map(row => Object.fromEntries(header.map((column, i) => [column, (row[i] ?? '').trim()])));
}

function splitRows(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = separator === ',' ? /("(?:[^"]|"")*"|[^,\n]*)([,\n]|$)/g : /([^\t\n]*)([\t\n]|$)/g;
  for (const match of text.matchAll(cell)) {
    const [, raw = '', end] = match;
    rows
      .at(-1)!
      .push(separator === ',' && raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** A name as the tail of an id: plain small letters, digits and hyphens. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The distinct names of a list, without the main name. */
export function otherNames(name: string, names: Iterable<string>): string[] {
  const distinct = new Set(names);
  distinct.delete(name);
  distinct.delete('');
  return [...distinct];
}
