import type { Confidence, Evidence, EvidenceKind, Relation } from '../report.ts';

/**
 * Evidence that was right every time on the labelled pages, often enough for `certain` (`npm run eval -- reliability`):
 * an agency in the dateline or the byline, its own site, a site that the list knows. All other evidence needs a second kind.
 */
const CERTAIN: readonly (readonly [relation: Relation | undefined, kind: EvidenceKind])[] = [
  [undefined, 'domain'],
  ['written-by', 'dateline'],
  ['written-by', 'byline'],
  ['written-by', 'domain'],
];

/** How sure a row is that a page's own words prove: two kinds of evidence, or one that never failed, make it certain. */
export function confidenceIn(relation: Relation | undefined, evidence: readonly Evidence[]): Confidence {
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const isSure = CERTAIN.some(([of, kind]) => of === relation && kinds.has(kind));
  return isSure || kinds.size > 1 ? 'certain' : 'likely';
}
