import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPES } from '../engine/entities/entity-layout.ts';
import { type EntityRow, packEntities } from '../engine/entities/pack-entities.ts';
import type { EntityType } from '../engine/report.ts';
import { mergeEntityRows } from './merge-entity-rows.ts';

const DATA = join('src', 'data');
/** The columns of every list, in order. */
export const COLUMNS = 'id name type description country owner state aliases domains wikidata'.split(' ');
/** Of lists that name the same thing, the earlier is meant first; unnamed lists follow in order of their names. */
const ORDER =
  'countries agencies news-outlets alliances organizations people leaders places ministries outlets'.split(
    ' ',
  );

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
  const [header = '', ...lines] = text.split(/\r?\n/);
  if (header.split('\t').join(' ') !== COLUMNS.join(' ')) return [];
  return lines.flatMap((line, i) => (line === '' ? [] : [parseRow(line.split('\t'), `${file}:${i + 2}`)]));
}

function parseRow(cells: readonly string[], where: string): EntityRow {
  if (cells.length > COLUMNS.length)
    throw new Error(`${where} has ${cells.length} cells, expected ${COLUMNS.length}.`);
  const [id, name, type, description, country, owner, state, aliases, domains, wikidata] = cells;
  if (!id || !name) throw new Error(`${where} has no ${id ? 'name' : 'id'}.`);
  if (!TYPES.includes(type as EntityType))
    throw new Error(`${where} has the type ${type}, expected one of ${TYPES}.`);
  const identifier = wikidata || (/^Q\d+$/.test(id) ? id : undefined);
  return {
    id,
    name,
    type: type as EntityType,
    description: description ?? '',
    ...(country ? { country } : {}),
    ...(owner ? { owner } : {}),
    ...(/^(?:1|y|yes|true|state)$/i.test(state ?? '') ? { stateMedia: true } : {}),
    ...(identifier ? { wikidata: identifier } : {}),
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
