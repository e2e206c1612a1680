import type { ReportEntity } from '../engine/report.ts';
import type { NameCard } from '../messages.ts';
import { entityFacts } from './entity.ts';
import { kindName } from './house.ts';
import { capitalised, sayCount } from './say.ts';
import { snippet } from './visible.ts';

/** Longest name shown, in characters: two lines of a narrow popup; who gives more hides something. */
const NAME_LENGTH = 90;

/** What the card of a name says: its kind, who or what and whose it is, and how often the page names it. */
export function nameCard(entity: ReportEntity): NameCard {
  const count = entity.mentions.length;
  return {
    name: shownName(entity),
    kind: capitalised(kindName(entity)),
    facts: [...entityFacts(entity), ...(count === 0 ? [] : [sayCount('namedHere', count)])].map(capitalised),
  };
}

/** The name of an entity as it is shown anywhere: safe, and no longer than a name is. */
export function shownName({ name }: Pick<ReportEntity, 'name'>): string {
  return snippet(name, NAME_LENGTH);
}
