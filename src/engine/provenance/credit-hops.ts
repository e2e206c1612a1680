import type { Credit, CreditType, Evidence, Hop, Relation, Role } from '../report.ts';
import { foldName } from '../text/normalize.ts';
import type { ChainFacts } from './chain.ts';
import { confidenceIn } from './confidence.ts';

/** Outlets cited for single facts that stand in the chain; state media always stand there. */
const MAX_CITED = 3;

/** "North Korean state media", "the state news agency": whose, but not which. */
const UNNAMED_STATE_MEDIA =
  /\bstate(?:-run|-owned)? (?:media|news agency|television|tv|broadcaster|radio)\b/i;

const RELATIONS: Partial<Record<CreditType, Relation>> = {
  carried: 'carried-by',
  wrote: 'written-by',
  cited: 'quoted-from',
};

/** The rows that the page's own credits give: carried, written, quoted from. Later credits of one name add evidence. */
export function creditHops(facts: ChainFacts, publisher: Hop | undefined): Hop[] {
  const hops: Hop[] = [];
  for (const type of ['wrote', 'carried', 'cited'] as const) {
    for (const credit of facts.credits.credits.filter(found => found.type === type)) {
      const hop = hopOf(facts, credit);
      const isPublisher = publisher !== undefined && isSame(publisher, hop);
      if (isPublisher && type !== 'wrote') continue;
      const known = hops.findIndex(other => isSame(other, hop));
      if (known < 0) hops.push(hop);
      else hops[known] = withEvidence(hops[known]!, credit.evidence);
    }
  }
  return fewCited(withoutUnnamed(hops));
}

function hopOf({ index }: ChainFacts, credit: Credit): Hop {
  const entity = credit.entity === undefined ? undefined : index.byId(credit.entity);
  const isUnnamed = entity === undefined && UNNAMED_STATE_MEDIA.test(credit.name);
  return {
    role: roleOf(credit.type, entity?.type),
    name: entity?.name ?? credit.name,
    ...(entity && { entity: entity.id }),
    relation: RELATIONS[credit.type]!,
    ...((entity?.stateMedia || isUnnamed) && { stateMedia: true }),
    confidence: confidenceIn(RELATIONS[credit.type], [credit.evidence]),
    evidence: [credit.evidence],
  };
}

function roleOf(type: CreditType, entityType: string | undefined): Role {
  if (type === 'carried') return entityType === 'outlet' ? 'outlet' : 'syndicator';
  return entityType === 'agency' || (type === 'wrote' && entityType !== 'outlet') ? 'agency' : 'outlet';
}

/** Whether two rows are of one name. */
export function isSame(a: Hop, b: Hop): boolean {
  return a.entity !== undefined && b.entity !== undefined
    ? a.entity === b.entity
    : foldName(a.name) === foldName(b.name);
}

/** A row with one more proof, and as sure as both make it. */
export function withEvidence(hop: Hop, evidence: Evidence): Hop {
  const isNew = !hop.evidence.some(known => known.kind === evidence.kind && known.text === evidence.text);
  if (!isNew) return hop;
  const all = [...hop.evidence, evidence];
  const isCertain = confidenceIn(hop.relation, all) === 'certain';
  return { ...hop, ...(isCertain && { confidence: 'certain' }), evidence: all };
}

/** "State media" without a name says nothing beside state media with one. */
function withoutUnnamed(hops: readonly Hop[]): Hop[] {
  const isNamed = hops.some(hop => hop.stateMedia && hop.entity !== undefined);
  return hops.filter(hop => !(isNamed && hop.stateMedia && hop.entity === undefined));
}

function fewCited(hops: readonly Hop[]): Hop[] {
  let cited = 0;
  return hops.filter(hop => hop.relation !== 'quoted-from' || hop.stateMedia || ++cited <= MAX_CITED);
}
