import type { Evidence, EvidenceKind } from '../engine/report.ts';
import { type Key, say } from './say.ts';
import { snippet } from './visible.ts';

const KINDS: Readonly<Record<EvidenceKind, Key>> = {
  credit: 'evidenceCredit',
  dateline: 'evidenceDateline',
  byline: 'evidenceByline',
  attribution: 'evidenceAttribution',
  metadata: 'evidenceMetadata',
  reuse: 'evidenceReuse',
  quote: 'evidenceQuote',
  domain: 'evidenceDomain',
};

/** What kind of proof an evidence is: "Credit line", "Dateline". Only what stands in a document was matched. */
export function evidenceKind({ kind, document, span, margin }: Evidence): string {
  if (kind === 'quote' && document === undefined) return say('evidenceQuoted');
  if (kind === 'reuse' && span === undefined && margin === undefined) return say('evidenceDocument');
  return say(KINDS[kind]);
}

/** The proving words, in quotation marks, cut when long. */
export function evidenceText(evidence: Evidence): string {
  return say('quoted', { text: snippet(evidence.text) });
}
