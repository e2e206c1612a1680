import type { Hop } from '../report.ts';
import type { ChainFacts } from './chain.ts';
import { confidenceIn } from './confidence.ts';

/** The publisher's row, which has no relation; `undefined` when the page does not say who publishes it. */
export function publisherHop({ credits, index }: ChainFacts): Hop | undefined {
  const { publisher } = credits;
  if (!publisher) return undefined;
  const entity = publisher.entity === undefined ? undefined : index.byId(publisher.entity);
  return {
    role: 'publisher',
    name: entity?.name ?? publisher.name,
    ...(entity && { entity: entity.id }),
    ...(entity?.stateMedia && { stateMedia: true }),
    confidence: confidenceIn(undefined, [publisher.evidence]),
    evidence: [publisher.evidence],
  };
}
