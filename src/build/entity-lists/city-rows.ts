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
 * Countries whose people bear the names of their towns, and whose news names the country on every page: there a name
 * that is also a word or a person's would need more evidence than that, and its town is left out.
 */
const ENGLISH_NAMES = new Set('US GB IE CA AU NZ ZA'.split(' '));

/**
 * A row for every town that its name can be told by. A name that is also a word or a person's counts only where the
 * country is named; of towns of one name in one country all but the largest are printed with their region.
 */
export function cityRows(towns: readonly Town[], evidence: PlaceEvidence): ListRow[] {
  const printed = new Set<string>();
  const rows = new Map<string, ListRow>();
  const largestFirst = [...towns].sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  for (const town of largestFirst) {
    const { id, names, country, within } = town;
    const name = names[0] ?? '';
    const mark = names.some(other => evidence.isDoubtful(other)) ? '?' : '';
    if (rows.has(id) || (mark && ENGLISH_NAMES.has(country))) continue;
    const key = `${country}/${foldName(name)}`;
    const isAlone = !mark && !printed.has(key);
    printed.add(key);
    rows.set(
      id,
      rowOf(
        town,
        isAlone ? name : `${name}, ${within}`,
        names.map(other => other + mark),
      ),
    );
  }
  return [...rows.values()];
}

function rowOf(
  { id, description, country, parent, population }: Town,
  name: string,
  names: string[],
): ListRow {
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
