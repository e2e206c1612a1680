import type { EntityType, ReportEntity } from '../engine/report.ts';
import { namedEntities } from './entity.ts';
import { shownName } from './name-card.ts';
import { type Key, listed, say, sayCount } from './say.ts';

/** Types that stand under one heading stand together. */
const HEADINGS: Readonly<Record<EntityType, Key>> = {
  person: 'namesPeople',
  organization: 'namesOrganizations',
  alliance: 'namesAlliances',
  agency: 'namesNews',
  outlet: 'namesNews',
  place: 'namesPlaces',
  treaty: 'namesTreaties',
  weapon: 'namesWeapons',
};

/** Names in the line that stands for a folded group: more of them wrap. */
const MOST_MEMBERS = 3;

/** Names of one kind, the most central first. */
export interface NameGroup {
  readonly kind: EntityType;
  readonly heading: string;
  readonly entities: readonly ReportEntity[];
}

/** The names of an article by kind, the kind of the most central name first. */
export function nameGroups({ entities }: { readonly entities: readonly ReportEntity[] }): NameGroup[] {
  const groups = new Map<Key, ReportEntity[]>();
  for (const entity of namedEntities(entities)) {
    const key = HEADINGS[entity.type];
    groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  return [...groups].map(([key, own]) => ({ kind: own[0]!.type, heading: say(key), entities: own }));
}

/** Who is in a group: "Ossian Tarn, Ida Morrow and 4 others". */
export function groupMembers({ entities }: NameGroup): string {
  const names = entities.map(shownName);
  const shown = names.length > MOST_MEMBERS ? names.slice(0, MOST_MEMBERS - 1) : names;
  const rest = names.length - shown.length;
  return listed([...shown, ...(rest === 0 ? [] : [sayCount('answerOthers', rest)])]);
}
