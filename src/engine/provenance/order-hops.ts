import type { Hop, Relation } from '../report.ts';

/** From the reader upstream: who carried it, who wrote it, what it quotes and derives from, who said it. */
const ORDER: readonly (Relation | undefined)[] = [
  undefined,
  'carried-by',
  'written-by',
  'quoted-from',
  'derived-from',
  'said-by',
];

/** Puts the rows in the order of the chain: of those that carried it services stand nearest to the reader, of all others state media furthest. */
export function orderHops(hops: readonly Hop[]): Hop[] {
  return [...hops].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ relation, role, stateMedia }: Hop): number {
  const isFar = relation === 'carried-by' ? role === 'outlet' : stateMedia === true;
  return 2 * ORDER.indexOf(relation) + Number(isFar);
}
