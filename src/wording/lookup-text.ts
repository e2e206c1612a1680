import type { Holder, LookupAnswer } from '../engine/lookup/lookup-answer.ts';
import { differenceText } from './difference.ts';
import {
  holderRow,
  lookupEarliest,
  lookupQuery,
  lookupSummary,
  namedFacts,
  namedHeading,
} from './lookup-answer.ts';
import { shownName } from './name-card.ts';
import { say } from './say.ts';
import { searchedLines } from './searched.ts';

/** What was found of a phrase, a quotation or a name, as plain text for the terminal. */
export function lookupText(answer: LookupAnswer): string {
  const sections = [
    headLines(answer),
    section(
      namedHeading(answer.entities),
      answer.entities.map(entity => `  ${shownName(entity)}: ${namedFacts(entity)}`),
    ),
    section(
      `${say('lookupVersions')} · ${say(answer.order === 'oldest' ? 'lookupOldest' : 'lookupNewest')}`,
      answer.holders.flatMap(holder => holderLines(holder, answer.query)),
    ),
    section(
      say('searched'),
      searchedLines(answer).map(line => `  ${line}`),
    ),
  ];
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headLines(answer: LookupAnswer): string[] {
  const earliest = lookupEarliest(answer);
  const summary = lookupSummary(answer);
  return [
    lookupQuery(answer.query),
    ...(answer.refused
      ? [`${say('lookupCommon')}. ${say('lookupCommonNext')}`]
      : summary === ''
        ? []
        : [summary]),
    ...(earliest ? [[say('lookupEarliest', { title: earliest.title }), ...earliest.facts].join(', ')] : []),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function holderLines(holder: Holder, query: string): string[] {
  const { likeness, title, facts, href = '' } = holderRow(holder, query);
  const details = [facts.join(', '), differenceText(holder.difference ?? []), href];
  return [`  ${likeness}: ${title}`, ...details.filter(line => line !== '').map(line => `       ${line}`)];
}
