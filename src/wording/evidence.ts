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

/** What kind of proof an evidence is: "Credit line", "Dateline". */
export function evidenceKind(evidence: Evidence): string {
  return say(KINDS[evidence.kind]);
}

/** The proving words, in quotation marks, cut when long. */
export function evidenceText(evidence: Evidence): string {
  return say('quoted', { text: snippet(evidence.text) });
}
