import type { EntityMention, Quote, Report, ReportEntity } from './engine/report.ts';
import type { Marking, MarkKind, Place } from './messages.ts';
import { areMarkChoices, type MarkChoice } from './wording/marks.ts';
import { nameCard } from './wording/name-card.ts';
import { spokenQuotes } from './wording/quote.ts';
import { LANGUAGE, say } from './wording/say.ts';

/** Most places in one page: a long report has half as many, and the page paints only what is in sight of them. */
const MOST_PLACES = 2_000;

/** Whether a document is in the reader's own library. */
export type IsOwn = (document: string) => boolean;

/** No reader has a library yet. */
export const NO_LIBRARY: IsOwn = () => false;

/** What is to be marked of what the reader chose, with a card for each name. */
export function markingOf(report: Report, choices: readonly MarkChoice[], isOwn: IsOwn): Marking {
  return {
    choices,
    places: placesOf(report, choices, isOwn),
    cards: choices.includes('names') ? namesOf(report).map(nameCard) : [],
    turnOff: say('turnOffHere'),
    language: LANGUAGE,
  };
}

/**
 * Every place of what the reader chose to have painted. A page can read what is painted in it: what only the
 * reader's own library tells is never among it.
 */
export function placesOf(report: Report, choices: readonly MarkChoice[], isOwn: IsOwn): Place[] {
  const places = choices.flatMap(choice => placesOfChoice(report, choice, isOwn));
  return distinct(places).slice(0, MOST_PLACES);
}

function placesOfChoice(report: Report, choice: MarkChoice, isOwn: IsOwn): Place[] {
  switch (choice) {
    case 'passages':
      return passagePlaces(report, isOwn);
    case 'quotes':
      return quotePlaces(report, isOwn);
    case 'names':
      return namePlaces(report);
  }
}

/** The choices that were kept; none when what was kept is none. */
export function keptChoices(kept: unknown): readonly MarkChoice[] {
  return areMarkChoices(kept) ? kept : [];
}

function namePlaces(report: Report): Place[] {
  return namesOf(report).flatMap(({ mentions }, card) =>
    mentions.filter(isPainted).map((span): Place => ({ kind: 'name', span, card })),
  );
}

function namesOf({ entities }: Report): ReportEntity[] {
  return entities.filter(({ mentions }) => mentions.some(isPainted));
}

/** "Finnish" tells of Finland, but is no name of it. */
function isPainted({ isAdjective }: EntityMention): boolean {
  return !isAdjective;
}

function passagePlaces({ sources }: Report, isOwn: IsOwn): Place[] {
  return sources
    .filter(({ document }) => !isOwn(document))
    .flatMap(({ passages }) => passages.map(({ article }): Place => ({ kind: 'passage', span: article })));
}

function quotePlaces(report: Report, isOwn: IsOwn): Place[] {
  return spokenQuotes(report)
    .filter(({ source }) => source === undefined || !isOwn(source.document))
    .map(quote => ({ kind: quoteMark(quote), span: quote.span }));
}

/** How a quotation is painted, by how it stands to its source. */
function quoteMark({ verdict }: Quote): MarkKind {
  switch (verdict) {
    case 'verbatim':
    case 'folded':
    case 'elsewhere':
      return 'quote-same';
    case 'elided':
    case 'altered':
      return 'quote-changed';
    case 'retold':
      return 'quote-retold';
    default:
      return 'quote-unfound';
  }
}

/** Each stretch once in a kind: where two names share one, the more central keeps it. */
function distinct(places: readonly Place[]): Place[] {
  const first = new Map<string, Place>();
  for (const place of places) {
    const key = `${place.kind} ${place.span?.start} ${place.span?.end}`;
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()];
}
