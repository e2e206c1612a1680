import type { CreditType, Relation, Report } from '../../src/engine/report.ts';

/** Names that the credits give in one of these ways, each once. */
export function creditsOf({ credits }: Report, ...types: readonly CreditType[]): string[] {
  return unique(credits.filter(({ type }) => types.includes(type)));
}

/** Names that the chain gives in one of these ways, each once. */
export function hopsOf({ chain }: Report, ...relations: readonly Relation[]): string[] {
  return unique(chain.filter(({ relation }) => relation !== undefined && relations.includes(relation)));
}

/** The name in the publisher's row. */
export function publisherOf({ chain }: Report): string | undefined {
  return chain.find(({ role }) => role === 'publisher')?.name;
}

/** Names that credits or chain give for one way of supplying the text, each once. */
export function suppliersBy(report: Report, type: CreditType, relation: Relation): string[] {
  return [...new Set([...creditsOf(report, type), ...hopsOf(report, relation)])];
}

function unique(named: readonly { readonly name: string }[]): string[] {
  return [...new Set(named.map(({ name }) => name))];
}
