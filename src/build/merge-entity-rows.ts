import { koreanNameKey } from '../engine/entities/korean-names.ts';
import type { EntityRow } from '../engine/entities/pack-entities.ts';
import { foldName } from '../engine/text/normalize.ts';

/**
 * One row for one entity: rows that share an id, persons that share a name or a Korean name key, and an
 * outlet of the bulk list whose host an earlier row has. The earlier row's facts stand; the later one adds to them.
 */
export function mergeEntityRows(rows: readonly EntityRow[]): EntityRow[] {
  const merged: EntityRow[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const identities = identitiesOf(row);
    const place = identities.map(key => places.get(key)).find(found => found !== undefined) ?? merged.length;
    const known = merged[place];
    merged[place] = known ? joinRows(known, row) : row;
    for (const key of [...identities, ...row.domains.map(hostIdentity)]) {
      if (!places.has(key)) places.set(key, place);
    }
  }
  return merged;
}

function identitiesOf(row: EntityRow): string[] {
  const id = `id ${row.id}`;
  if (isBulkOutlet(row)) return [id, ...row.domains.map(hostIdentity)];
  if (row.type !== 'person') return [id];
  const korean = row.country === 'KP' || row.country === 'KR' ? koreanNameKey(row.name) : undefined;
  return [
    id,
    ...[row.name, ...row.aliases].map(name => `person ${foldName(name)}`),
    ...(korean ? [korean] : []),
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
  // One word of the bulk list may be anything; two or more name what the host is.
  const names = [later.name, ...later.aliases].filter(name => !isBulkOutlet(later) || name.includes(' '));
  return {
    ...known,
    ...(wikidata ? { wikidata, id: known.id.startsWith('person:') ? wikidata : known.id } : {}),
    ...(country ? { country } : {}),
    aliases: [...new Set([...known.aliases, ...names])].filter(name => name !== known.name),
    domains: [...new Set([...known.domains, ...later.domains])],
  };
}
