import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES, TYPES } from '../engine/entities/entity-layout.ts';
import { type EntityRow, packEntities } from '../engine/entities/pack-entities.ts';
import type { EntityType, Service } from '../engine/report.ts';
import { CALL_SIGN_COLUMNS, callSignRow } from './entity-lists/call-signs.ts';
import { parseTable } from './list-table.ts';
import { mergeEntityRows } from './merge-entity-rows.ts';

const DATA = join('src', 'data');
/** The columns that lists may have, in order. */
export const COLUMNS =
  'id name type description country owner parent population state basis service aliases domains wikidata'.split(
    ' ',
  );
/** The columns that every list has. */
const NEEDED = 'id name type description aliases domains'.split(' ');
/** Of lists that name the same thing, the earlier is meant first; unnamed lists follow in order of their names. */
const ORDER = (
  'countries agencies services state-media news-outlets alliances state-organs organizations people officials leaders ' +
  'public-figures us-politicians places regions cities us-cities landmarks ministries treaties weapons companies universities ' +
  'teams call-signs outlets'
).split(' ');

/** Compiles the entity lists of src/data; run from the repository root. */
export function compileEntities(): ArrayBuffer {
  return packEntities(mergeEntityRows(readEntityRows()), readOrdinaryWords());
}

/** Every row of every list, the leading list first. */
export function readEntityRows(): EntityRow[] {
  const files = readdirSync(DATA).filter(name => name.endsWith('.tsv'));
  const place = (name: string) => (ORDER.indexOf(name.slice(0, -4)) + ORDER.length + 1) % (ORDER.length + 1);
  files.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return files.flatMap(name => parseEntityList(readFileSync(join(DATA, name), 'utf8'), name));
}

/** Parses one list; lists with other columns are not ours and answer nothing. */
export function parseEntityList(text: string, file: string): EntityRow[] {
  const { columns, rows } = parseTable(text, file);
  if (columns.join() === CALL_SIGN_COLUMNS.join()) return rows.map(callSignRow);
  return isOurs(columns) ? rows.map((row, i) => parseRow(row, `${file}:${i + 2}`)) : [];
}

/** Whether these are our columns, in our order. */
function isOurs(columns: readonly string[]): boolean {
  const known = COLUMNS.filter(column => columns.includes(column));
  return known.join() === columns.join() && NEEDED.every(column => columns.includes(column));
}

function parseRow(cells: Readonly<Record<string, string>>, where: string): EntityRow {
  const {
    id,
    name,
    type,
    description = '',
    country,
    owner,
    parent,
    state,
    service,
    aliases,
    domains,
  } = cells;
  const population = Number(cells.population || 0);
  if (!id || !name) throw new Error(`${where} has no ${id ? 'name' : 'id'}.`);
  if (!TYPES.includes(type as EntityType))
    throw new Error(`${where} has the type ${type}, expected one of ${TYPES}.`);
  if (service && !SERVICES.includes(service as Service))
    throw new Error(`${where} has the service ${service}, expected one of ${SERVICES}.`);
  if (!Number.isInteger(population) || population < 0)
    throw new Error(`${where} has the population ${cells.population}, expected a whole number.`);
  const wikidata = cells.wikidata || (/^Q\d+$/.test(id) ? id : undefined);
  return {
    id,
    name,
    type: type as EntityType,
    description,
    ...(country ? { country } : {}),
    ...(owner ? { owner } : {}),
    ...(parent ? { parent } : {}),
    ...(population ? { population } : {}),
    ...(state === 'state' ? { stateMedia: true } : {}),
    ...(service ? { service: service as Service } : {}),
    ...(wikidata ? { wikidata } : {}),
    aliases: list(aliases),
    domains: list(domains),
  };
}

function list(cell: string | undefined): string[] {
  return (cell ?? '').split('|').flatMap(item => (item.trim() ? [item.trim()] : []));
}

function readOrdinaryWords(): Set<string> {
  const path = join(DATA, 'ordinary-words.txt');
  if (!existsSync(path)) return new Set();
  return new Set(readFileSync(path, 'utf8').split(/\s+/).filter(Boolean));
}
