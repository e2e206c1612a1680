import type { PageCredits } from '../credits/credits.ts';
import type { Mention } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { DocumentSpeakers } from '../quotes/document-speaker.ts';
import type { Hop, Quote, Source } from '../report.ts';
import { creditHops } from './credit-hops.ts';
import { orderHops } from './order-hops.ts';
import { publisherHop } from './publisher-hop.ts';
import { releaseIssuer } from './release-issuer.ts';
import { addSources } from './source-hops.ts';
import { speakerHops } from './speaker-hops.ts';

/** What the chain is fused from. */
export interface ChainFacts {
  readonly title: string;
  readonly text: string;
  readonly credits: PageCredits;
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  /** Whose words the sources hold, where they name one speaker. */
  readonly speakers: DocumentSpeakers;
  readonly mentions: readonly Mention[];
  readonly index: EntityIndex;
}

/**
 * The way the text came, nearest to the reader first: publisher, those who carried it, those who wrote it, those it
 * quotes, those who said it. Each rule adds hops with their evidence; carried, written and said stay apart.
 */
export function findChain(facts: ChainFacts): Hop[] {
  const publisher = publisherHop(facts);
  const credited = [...creditHops(facts, publisher), ...releaseIssuer(facts)];
  const withSources = addSources(facts, credited, publisher);
  const speakers = speakerHops(facts, withSources);
  return orderHops([...(publisher ? [publisher] : []), ...withSources, ...speakers]);
}
