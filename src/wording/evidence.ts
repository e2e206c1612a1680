import type { Evidence, EvidenceKind, Report } from '../engine/report.ts';
import { capitalised, type Key, listed, say, sayCount } from './say.ts';
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

/** How a copyright line begins in any language; "™ & ©" too. */
const COPYRIGHT = /^[^\p{L}\p{N}(]{0,8}(?:©|\(c\)\s|copyright\b)/iu;
/** Share of the text from which a line stands at its foot. */
const FOOT = 0.8;

/** What kind of proof an evidence is and where it was read: "dateline", "matching text of 24 words". */
export function evidenceKind(evidence: Evidence, report: Report): string {
  const { kind, document } = evidence;
  if (kind === 'credit') return creditKind(evidence, report);
  if (kind === 'quote' && document === undefined) return say('evidenceQuoted');
  if (kind === 'reuse') return reuseKind(evidence, report);
  return say(KINDS[kind]);
}

/** The same at the beginning of a line. */
export function evidenceLabel(evidence: Evidence, report: Report): string {
  return capitalised(evidenceKind(evidence, report));
}

/** Why we say something, in short: "Why we say so: dateline, byline and 2 quoted words". */
export function whyLine(evidence: readonly Evidence[], report: Report): string {
  const kinds = new Set(evidence.map(one => evidenceKind(one, report)));
  return say('why', { kinds: listed([...kinds]) });
}

/** The proving words, in quotation marks, cut when long. */
export function evidenceText(evidence: Evidence): string {
  return say('quoted', { text: snippet(evidence.text) });
}

function creditKind({ text, span }: Evidence, { article }: Report): string {
  if (COPYRIGHT.test(text)) return say('evidenceCopyright');
  const isFoot = span !== undefined && span.start >= FOOT * article.text.length;
  return say(isFoot ? 'evidenceCreditAtFoot' : 'evidenceCredit');
}

/** Only what stands in a document was matched; a document found by its record has no words that match. */
function reuseKind({ document, span, margin }: Evidence, { sources }: Report): string {
  const source = sources.find(one => one.document === document);
  if (span === undefined && margin === undefined) {
    return say(source?.recordOnly === true ? 'evidenceRecord' : 'evidenceDocument');
  }
  const passage = source?.passages.find(({ article }) => article.start === span?.start);
  return passage === undefined ? say('evidenceReuse') : sayCount('evidenceReuse', passage.words);
}
