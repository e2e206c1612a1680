import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import type { Report } from '../../src/engine/report.ts';

/** Names that we say supplied the text, or part of it; an agency's own site supplies its own. */
export function suppliersOf(report: Report): string[] {
  return [
    ...ownNamesOf(report),
    ...chainNames(report),
    ...creditNames(report, ['wrote', 'carried', 'contributed']),
  ];
}

/** The same without the site itself; of contributors only those on the list: reporters are not labelled. */
export function statedSuppliers(report: Report, entities: EntityIndex): string[] {
  const contributors = creditNames(report, ['contributed']).filter(name => isHouse(name, entities));
  return [...chainNames(report), ...creditNames(report, ['wrote', 'carried']), ...contributors];
}

/** State media in the chain, the page's own site aside. */
export function stateMediaOf({ chain }: Report): string[] {
  return chain.filter(hop => hop.stateMedia && hop.relation !== undefined).map(({ name }) => name);
}

/** The names that the site itself goes by. */
export function ownNamesOf({ chain, article }: Report): string[] {
  const publisher = chain.filter(({ role }) => role === 'publisher').map(({ name }) => name);
  return [...publisher, ...(article.siteName ? [article.siteName] : [])];
}

function chainNames({ chain }: Report): string[] {
  return chain
    .filter(({ relation }) => relation === 'written-by' || relation === 'carried-by')
    .map(({ name }) => name);
}

function creditNames({ credits }: Report, types: readonly string[]): string[] {
  return credits.filter(({ type }) => types.includes(type)).map(({ name }) => name);
}

function isHouse(name: string, entities: EntityIndex): boolean {
  const type = entities.named(name)?.type;
  return type === 'agency' || type === 'outlet';
}
