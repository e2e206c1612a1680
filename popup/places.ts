import type { Evidence, Quote, Report } from '../src/engine/report.ts';
import type { Span } from '../src/engine/text/span.ts';
import type { MarkKind, Place } from '../src/messages.ts';
import type { MarkChoice } from '../src/wording/marks.ts';
import { spokenQuotes } from '../src/wording/quote.ts';

/** Most marks at once: more slow down a long page, and say nothing more. */
const MOST_MARKS = 500;

/** Where an evidence stands in the page; nothing when a reader cannot scroll there. */
export function placeOfEvidence({ span, margin, text }: Evidence): Place | undefined {
  if (span !== undefined) return placeOfSpan(span);
  return margin === undefined ? undefined : { kind: 'evidence', margin, text };
}

/** A stretch of the article that a reader wants to see. */
export function placeOfSpan(span: Span): Place {
  return { kind: 'evidence', span };
}

/** Every place of what the reader chose to have painted. */
export function placesOf(report: Report, choices: readonly MarkChoice[]): Place[] {
  const places = choices.flatMap(choice => placesOfChoice(report, choice));
  return distinct(places).slice(0, MOST_MARKS);
}

function placesOfChoice(report: Report, choice: MarkChoice): Place[] {
  switch (choice) {
    case 'passages':
      return report.sources.flatMap(({ passages }) =>
        passages.map(({ article }): Place => ({ kind: 'passage', span: article })),
      );
    case 'quotes':
      return spokenQuotes(report).map(quote => ({ kind: quoteMark(quote), span: quote.span }));
    case 'names':
      return report.entities.flatMap(({ mentions }) =>
        mentions.map((span): Place => ({ kind: 'name', span })),
      );
  }
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

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map(place => [JSON.stringify(place), place])).values()];
}
