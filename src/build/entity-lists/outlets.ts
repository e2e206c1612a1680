import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../../engine/text/normalize.ts';
import { type ListRow, otherNames, parseTable, slug } from './list-file.ts';
import { isPlatform, isReference } from './not-news.ts';
import { cleanOutletName, isCallSign, tellingWords, withoutQualifier } from './outlet-names.ts';

interface Outlet {
  readonly name: string;
  readonly domain: string;
  readonly description: string;
  readonly country?: string;
  readonly owner?: string;
  readonly aliases: readonly string[];
}

/** The year in which the list of local outlets names owners; an owner is shown with it. */
const OWNERS_YEAR = 2018;

/** The part of that list whose owners are some years older. */
const OLD_SOURCE = 'stationindex';

/** Countries as the list of 41 countries codes them, where that is not the ISO code. */
const CODES: Readonly<Record<string, string>> = { uk: 'GB', ind: 'IN', isl: 'IS' };

const STATES_PATH = 'wiki-media-cred/data/wikidata-us-states.tsv';

/** One row for every host: outlets of 41 countries, US local outlets, then the names by domain. */
export function outletRows(folder: string, namesByDomain: string): ListRow[] {
  const read = (path: string, separator: ',' | '\t') =>
    parseTable(readFileSync(join(folder, path), 'utf8'), separator);
  const states = new Map(read(STATES_PATH, '\t').map(row => [row.abbr!, row.state!]));
  const world = read('fundus-html/derived/publishers.tsv', '\t').flatMap(worldOutlet);
  const local = read('us-local-news/data/local_news_dataset_2018_for_domain_analysis.csv', ',');
  const named = parseTable(namesByDomain, '\t').flatMap(namedOutlet);
  const outlets = new Map<string, Outlet>();
  const ownHosts = withOwnHost(
    local.flatMap(row => localOutlet(row, states)),
    named,
  );
  for (const outlet of [...world, ...ownHosts, ...named]) {
    const known = outlets.get(outlet.domain);
    outlets.set(outlet.domain, known ? joined(known, outlet) : outlet);
  }
  const ids = newspaperIds(read('wiki-media-cred/data/wikipedia-us-newspapers.tsv', '\t'));
  return plainlyNamed([...outlets.values()]).map(outlet => outletRow(outlet, ids));
}

/** Names without the list's qualifiers, where no other outlet goes by what is left. */
function plainlyNamed(outlets: readonly Outlet[]): Outlet[] {
  const rest = ({ name }: Outlet) => withoutArticle(withoutQualifier(name));
  const bearers = new Map<string, number>();
  for (const outlet of outlets) bearers.set(rest(outlet), (bearers.get(rest(outlet)) ?? 0) + 1);
  return outlets.map(outlet =>
    bearers.get(rest(outlet)) === 1 ? { ...outlet, name: withoutQualifier(outlet.name) } : outlet,
  );
}

function worldOutlet(row: Record<string, string>): Outlet[] {
  const domain = hostOf(row.domain!);
  const name = cleanOutletName(row.name!);
  const country = CODES[row.country!] ?? row.country!.toUpperCase();
  return domain && name ? [{ name, domain, description: 'news outlet', country, aliases: [] }] : [];
}

function localOutlet(row: Record<string, string>, states: ReadonlyMap<string, string>): Outlet[] {
  const domain = hostOf(row.domain!);
  const name = cleanOutletName(row.name!);
  const state = states.get(row.state!);
  if (!domain || !name || !state || isPlatform(domain)) return [];
  const medium =
    row.medium === 'TV station' ? 'television station' : row.medium!.toLowerCase().replace(/s$/, '');
  const isOld = row.source === OLD_SOURCE;
  const owner = row.owner!.length > 2 && !isOld ? `${row.owner} (${OWNERS_YEAR})` : undefined;
  return [
    {
      name,
      domain,
      description: `${medium} in ${state}`,
      country: 'US',
      ...(owner ? { owner } : {}),
      aliases: [],
    },
  ];
}

function namedOutlet(row: Record<string, string>): Outlet[] {
  const domain = hostOf(row.domain!);
  const name = cleanOutletName(row.name!);
  return domain && name && !row.domain!.includes('/') && !isReference(domain)
    ? [{ name, domain, description: 'website', aliases: [] }]
    : [];
}

/** Of several local outlets on one host the one that the names by domain name; none when they name another. */
function withOwnHost(local: readonly Outlet[], named: readonly Outlet[]): Outlet[] {
  const names = new Map(named.map(({ domain, name }) => [domain, withoutArticle(name)]));
  const sizes = new Map<string, number>();
  for (const { domain } of local) sizes.set(domain, (sizes.get(domain) ?? 0) + 1);
  return local.filter(
    ({ domain, name }) => sizes.get(domain) === 1 || names.get(domain) === withoutArticle(name),
  );
}

/**
 * Two lists on one host. Where the names share no telling word the host has gone to another outlet, and the later list
 * knows it; of two names for one outlet the one that tells more leads (`Orlando Sentinel`, not `Sentinel`).
 */
function joined(known: Outlet, later: Outlet): Outlet {
  if (isCallSign(known.name)) return known;
  const [first, second] = [foldName(known.name), foldName(later.name)];
  const telling = tellingWords(first);
  if (telling.length === 0 && second.endsWith(first))
    return { ...known, name: later.name, aliases: [...known.aliases, known.name] };
  const others = tellingWords(second);
  const isSame = first === second || telling.some(word => others.includes(word));
  return isSame ? { ...known, aliases: [...known.aliases, later.name] } : later;
}

function outletRow(outlet: Outlet, ids: ReadonlyMap<string, string>): ListRow {
  const { name, domain, description, country, owner, aliases } = outlet;
  const state = /^(?:newspaper|magazine|college newspaper) in (.+)$/.exec(description)?.[1];
  const wikidata = state ? ids.get(`${state}/${withoutArticle(name)}`) : undefined;
  return {
    id: `outlet:${domain}`,
    name,
    type: 'outlet',
    description,
    ...(country ? { country } : {}),
    ...(owner ? { owner } : {}),
    aliases: otherNames(name, aliases),
    domains: [domain],
    ...(wikidata ? { wikidata } : {}),
  };
}

/** Wikidata ids of US newspapers by state and folded name; a name that two of one state share has none. */
function newspaperIds(rows: readonly Record<string, string>[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const row of rows) {
    const key = `${row.state}/${withoutArticle((row['WP-title'] ?? '').replace(/ \([^)]*\)$/, ''))}`;
    ids.set(key, ids.has(key) && ids.get(key) !== row.qid ? '' : (row.qid ?? ''));
  }
  return ids;
}

function withoutArticle(name: string): string {
  return slug(foldName(name).replace(/^the /, ''));
}

function hostOf(address: string): string | undefined {
  const host = address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\d?\./, '')
    .split(/[/?#]/)[0]!;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : undefined;
}
