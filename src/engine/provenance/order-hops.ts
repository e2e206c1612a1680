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

/** Puts the rows in the order of the chain; of one relation, state media stand furthest from the reader. */
export function orderHops(hops: readonly Hop[]): Hop[] {
  const place = (hop: Hop) => 2 * ORDER.indexOf(hop.relation) + Number(hop.stateMedia ?? false);
  return [...hops].sort((a, b) => place(a) - place(b));
}
