import type { Report, ReportEntity } from '../engine/report.ts';
import { entityFacts } from './entity.ts';
import { mentionCount } from './mention.ts';
import { shownName } from './name-card.ts';
import { nameGroups } from './name-groups.ts';
import { sayCount } from './say.ts';

/** Names of one kind in a text: more of them hide the next kind. */
const MOST_NAMES = 8;

/** The names of a Report as plain text, by kind. */
export function nameLines(report: Report): string[] {
  return nameGroups(report).flatMap(({ heading, entities }) => {
    const rest = entities.length - MOST_NAMES;
    return [
      `  ${heading}`,
      ...entities.slice(0, MOST_NAMES).map(entity => `    ${shownName(entity)}: ${nameFacts(entity)}`),
      ...(rest > 0 ? [`    ${sayCount('andOthers', rest)}`] : []),
    ];
  });
}

/** What is known of a name, and how often the page has it. */
export function nameFacts(entity: ReportEntity): string {
  return [...entityFacts(entity), mentionCount(entity)].join(' · ');
}
