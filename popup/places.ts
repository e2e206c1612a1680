import type { Evidence } from '../src/engine/report.ts';
import type { Span } from '../src/engine/text/span.ts';
import type { Place } from '../src/messages.ts';

/** Where an evidence stands in the page; nothing when a reader cannot scroll there. */
export function placeOfEvidence({ span, margin, text }: Evidence): Place | undefined {
  if (span !== undefined) return placeOfSpan(span);
  return margin === undefined ? undefined : { kind: 'evidence', margin, text };
}

/** A stretch of the article that a reader wants to see. */
export function placeOfSpan(span: Span): Place {
  return { kind: 'evidence', span };
}
