import type { Evidence, Report } from '../src/engine/report.ts';
import type { Place } from '../src/messages.ts';

/** Most marks at once: more slow down a long page, and say nothing more. */
const MOST_MARKS = 500;

/** Where an evidence stands in the page; nothing when a reader cannot scroll there. */
export function placeOfEvidence({ span, margin, text }: Evidence): Place | undefined {
  if (span !== undefined) return { kind: 'evidence', span };
  return margin === undefined ? undefined : { kind: 'evidence', margin, text };
}

/** Every place that a Report rests on: the evidence of the chain, and the passages. */
export function placesOf(report: Report): Place[] {
  const evidence = [...report.chain, ...report.notices].flatMap(claim => claim.evidence);
  const passages = report.sources.flatMap(source => source.passages);
  const places = [
    ...evidence.map(placeOfEvidence).filter(place => place !== undefined),
    ...passages.map(({ article }): Place => ({ kind: 'passage', span: article })),
  ];
  return distinct(places).slice(0, MOST_MARKS);
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map(place => [JSON.stringify(place), place])).values()];
}
