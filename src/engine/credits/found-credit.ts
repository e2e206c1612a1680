import type { Entity } from '../entities/entity.ts';
import type { Credit, CreditType, Evidence } from '../report.ts';

/** A credit for a known agency or outlet. */
export function creditOf(type: CreditType, entity: Entity, evidence: Evidence): Credit {
  return { type, name: entity.name, entity: entity.id, evidence };
}

/** Evidence that proves more comes first. */
const KINDS = ['dateline', 'byline', 'credit', 'attribution', 'domain', 'metadata'];

/** One credit for each name and type, with its best evidence; in the order found. */
export function withoutRepeats(credits: readonly Credit[]): Credit[] {
  const best = new Map<string, Credit>();
  for (const credit of credits) {
    const key = `${credit.type} ${credit.entity ?? credit.name.toLowerCase()}`;
    const before = best.get(key);
    if (!before || worth(credit.evidence) < worth(before.evidence)) best.set(key, credit);
  }
  return [...best.values()];
}

/** The lower the better: the text before the margins before the metadata, then by kind. */
function worth(evidence: Evidence): number {
  const place = evidence.span ? 0 : evidence.margin === undefined ? 2 : 1;
  return place * KINDS.length + KINDS.indexOf(evidence.kind);
}
