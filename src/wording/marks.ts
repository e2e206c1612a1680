import type { Report } from '../engine/report.ts';
import type { MarkKind } from '../messages.ts';
import { spokenQuotes } from './quote.ts';
import { type Key, say, sayCount } from './say.ts';

/** What a reader may have painted in the page, each on its own. */
export const MARK_CHOICES = ['passages', 'quotes', 'names'] as const;
export type MarkChoice = (typeof MARK_CHOICES)[number];

const CHOICES: Readonly<Record<MarkChoice, Key>> = {
  passages: 'markPassages',
  quotes: 'markQuotes',
  names: 'markNames',
};

/** What each kind of mark that a reader chose is told by; evidence is shown one at a time and needs no legend. */
const LEGEND: Readonly<Record<Exclude<MarkKind, 'evidence'>, readonly [MarkChoice, Key]>> = {
  passage: ['passages', 'legendPassage'],
  'quote-same': ['quotes', 'legendSame'],
  'quote-changed': ['quotes', 'legendChanged'],
  'quote-retold': ['quotes', 'legendRetold'],
  'quote-unfound': ['quotes', 'legendUnfound'],
  name: ['names', 'legendName'],
};

/** A kind of mark and what it means. */
export interface LegendRow {
  readonly kind: MarkKind;
  readonly text: string;
}

/** The name of a choice. */
export function markChoice(choice: MarkChoice): string {
  return say(CHOICES[choice]);
}

/** The choices that there is anything to paint for. */
export function markChoices(report: Report): MarkChoice[] {
  const isFound: Readonly<Record<MarkChoice, boolean>> = {
    passages: report.sources.some(source => source.passages.length > 0),
    quotes: spokenQuotes(report).length > 0,
    names: report.entities.some(entity => entity.mentions.length > 0),
  };
  return MARK_CHOICES.filter(choice => isFound[choice]);
}

/** What the marks that are painted mean. */
export function legend(painted: Iterable<MarkKind>): LegendRow[] {
  const kinds = new Set(painted);
  return (Object.keys(LEGEND) as (keyof typeof LEGEND)[])
    .filter(kind => kinds.has(kind))
    .map(kind => ({ kind, text: say(LEGEND[kind][1]) }));
}

/** Whether something, as it was kept, is a list of choices. */
export function areMarkChoices(kept: unknown): kept is MarkChoice[] {
  return Array.isArray(kept) && kept.every(one => MARK_CHOICES.includes(one));
}

/** How many of the places asked for are marked now: "17 places marked in the page. 2 of 19 could not be placed." */
export function marksPlaced(placed: number, asked: number): string {
  const marked = sayCount('marked', placed);
  return placed === asked
    ? marked
    : `${marked} ${say('markedSome', { missing: asked - placed, count: asked })}`;
}
