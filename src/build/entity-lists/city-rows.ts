import { foldName } from '../../engine/text/normalize.ts';
import { type ListRow, otherNames } from './list-file.ts';
import type { PlaceEvidence } from './place-evidence.ts';

/** A city before it is known by what name it may go. */
export interface Town {
  readonly id: string;
  /** Its own name first. */
  readonly names: readonly string[];
  readonly description: string;
  readonly country: string;
  /** What tells it from others of its name: `Ohio`. */
  readonly within: string;
  readonly parent?: string;
  readonly population: number;
}

/**
 * A row for every town that its name can be told by: one that is also a word, a person's name or in `better`, the folded
 * names of countries and states, is left out. Of towns of one name in one country all but the largest are printed with
 * their region, and so are those named like a person: `Benito Juarez, Mexico`.
 */
export function cityRows(
  towns: readonly Town[],
  evidence: PlaceEvidence,
  better: ReadonlySet<string>,
): ListRow[] {
  const printed = new Set<string>();
  const rows = new Map<string, ListRow>();
  const largestFirst = [...towns].sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  for (const town of largestFirst) {
    const { id, names, country, within } = town;
    const name = names[0] ?? '';
    const isElse = (other: string) => better.has(foldName(other)) || evidence.isDoubtful(other);
    if (rows.has(id) || names.some(isElse)) continue;
    const key = `${country}/${foldName(name)}`;
    const isAlone = !printed.has(key) && !evidence.isPerson(name);
    printed.add(key);
    rows.set(id, rowOf(town, isAlone ? name : `${name}, ${within}`));
  }
  return [...rows.values()];
}

function rowOf({ id, names, description, country, parent, population }: Town, name: string): ListRow {
  return {
    id,
    name,
    type: 'place',
    description,
    country,
    ...(parent ? { parent } : {}),
    population,
    aliases: otherNames(name, names),
    domains: [],
  };
}
