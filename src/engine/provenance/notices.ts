import type { Hop, Notice, Quote, Relation, ReportEntity, Source } from '../report.ts';
import { alteredQuotes } from './altered-quotes.ts';
import { oneOrigin } from './one-origin.ts';
import { creditDisagrees, oldStory, uncreditedReuse } from './reuse-notices.ts';

/** What the notices are drawn from. */
export interface NoticeFacts {
  readonly text: string;
  readonly published: string | undefined;
  readonly chain: readonly Hop[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly entities: readonly ReportEntity[];
}

/** What a reader should notice; each rule is small and brings its evidence. */
export function findNotices(facts: NoticeFacts): Notice[] {
  return [
    ...stateMedia(facts),
    ...oldStory(facts),
    ...oneOrigin(facts),
    ...uncreditedReuse(facts),
    ...creditDisagrees(facts),
    ...alteredQuotes(facts.quotes),
  ];
}

/** What state media in the chain did; the publisher's row has no relation. */
const DID: Readonly<Record<Relation | 'published', string>> = {
  published: 'which publishes this page',
  'carried-by': 'which carried this text',
  'written-by': 'which wrote this text',
  'quoted-from': 'which this page quotes',
  'derived-from': 'whose text this page shares',
  'said-by': 'which this page quotes',
};

/** One notice for each: an agency's own site stands in the chain as publisher and as writer. */
function stateMedia({ chain, entities }: NoticeFacts): Notice[] {
  const once = new Map(chain.filter(hop => hop.stateMedia).map(hop => [hop.name, hop]));
  return [...once.values()].map(hop => ({
    kind: 'state-media',
    text: stateMediaText(hop, entities),
    evidence: hop.evidence,
  }));
}

/** What a page leaves unnamed is called state media by its name already. */
function stateMediaText({ name, entity, relation }: Hop, entities: readonly ReportEntity[]): string {
  if (entity === undefined) return `State media are quoted without a name: “${name}”.`;
  const description = entities.find(({ id }) => id === entity)?.description ?? '';
  const house = description === '' ? '' : `: ${description}`;
  return `${name}, ${DID[relation ?? 'published']}, is state media${house}.`;
}
