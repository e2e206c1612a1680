import type { EntityRow } from '../engine/entities/pack-entities.ts';
import { koreanNameKey } from '../engine/romanisation/korean-names.ts';
import { foldName } from '../engine/text/normalize.ts';

/**
 * One row for one entity: rows that share an id, persons that share a name or, in one country, a Korean name key, a place without an id
 * of Wikidata that an earlier list has by that name in that country, and an outlet of the bulk list whose host an earlier
 * row has; never two that Wikidata tells apart. The earlier row's facts stand; the later one adds to them.
 */
export function mergeEntityRows(rows: readonly EntityRow[]): EntityRow[] {
  const merged: EntityRow[] = [];
  const rowOf = new Map<string, number>();
  for (const row of rows) {
    const identities = identitiesOf(row);
    const same = identities
      .map(key => rowOf.get(key))
      .find(found => found !== undefined && !areApart(merged[found]!, row));
    const at = same ?? merged.length;
    merged[at] = same === undefined ? row : joinRows(merged[same]!, row);
    for (const key of [...identities, placeIdentity(row), ...row.domains.map(hostIdentity)]) {
      if (!rowOf.has(key)) rowOf.set(key, at);
    }
  }
  return merged;
}

/** Whether Wikidata has them as two. */
function areApart(one: EntityRow, other: EntityRow): boolean {
  return one.wikidata !== undefined && other.wikidata !== undefined && one.wikidata !== other.wikidata;
}

function placeIdentity({ name, type, country = '' }: EntityRow): string {
  return `${type} ${foldName(name)} ${country}`;
}

function identitiesOf(row: EntityRow): string[] {
  const id = `id ${row.id}`;
  if (isBulkOutlet(row)) return [id, ...row.domains.map(hostIdentity)];
  if (row.type === 'place' && !row.wikidata) return [id, placeIdentity(row)];
  if (row.type !== 'person') return [id];
  const korean = row.country === 'KP' || row.country === 'KR' ? koreanNameKey(row.name) : undefined;
  return [
    id,
    ...[row.name, ...row.aliases].map(name => `person ${foldName(name)}`),
    ...(korean ? [`${row.country} ${korean}`] : []),
  ];
}

/** Only the bulk list names outlets by their host; other lists may give one host to two services of one house. */
function isBulkOutlet({ id, domains }: EntityRow): boolean {
  return id === `outlet:${domains[0]}`;
}

function hostIdentity(host: string): string {
  return `host ${host}`;
}

function joinRows(known: EntityRow, later: EntityRow): EntityRow {
  const wikidata = known.wikidata ?? later.wikidata;
  const country = known.country ?? later.country;
  const parent = known.parent ?? (known.owner ? undefined : later.parent);
  const population = known.population ?? later.population;
  // One word of the bulk list may be anything; two or more name what the host is.
  const names = [later.name, ...later.aliases].filter(name => !isBulkOutlet(later) || name.includes(' '));
  return {
    ...known,
    ...(wikidata ? { wikidata, id: known.id.startsWith('person:') ? wikidata : known.id } : {}),
    ...(country ? { country } : {}),
    ...(parent ? { parent } : {}),
    ...(population ? { population } : {}),
    aliases: [...new Set([...known.aliases, ...names])].filter(name => name !== known.name),
    domains: [...new Set([...known.domains, ...later.domains])],
  };
}
