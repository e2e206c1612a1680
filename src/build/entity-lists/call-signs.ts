import type { EntityRow } from '../../engine/entities/pack-entities.ts';

/** The columns of the list of US stations. */
export const CALL_SIGN_COLUMNS = 'call medium network city region owner aliases domains'.split(' ');

/** The year for which owners are named; an owner is shown with it. */
const OWNERS_YEAR = 2024;

/** One station as an outlet: it goes by its call sign, named so that its host joins it to the list of outlets. */
export function callSignRow(cells: Readonly<Record<string, string>>): EntityRow {
  const { call = '', medium, network, city, region, owner, aliases = '', domains = '' } = cells;
  const hosts = domains.split('|');
  return {
    id: `outlet:${hosts[0]}`,
    name: call,
    type: 'outlet',
    description: `${medium} in ${city}, ${region}${network ? ` (${network})` : ''}`,
    country: 'US',
    ...(owner ? { owner: `${owner} (${OWNERS_YEAR})` } : {}),
    aliases: aliases.split('|').filter(Boolean),
    domains: hosts,
  };
}
