import type { EntityType } from '../report.ts';
import type { Span } from '../text/span.ts';

/** A person, organization, place, alliance, agency or outlet of the bundled list, or one known from the page alone. */
export interface Entity {
  /** Stable: `Q…` of Wikidata where known, else a slug with its type, e.g. `agency:ktvz`. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** A few neutral words: what it is, of where. */
  readonly description: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly owner?: string;
  /** Owned or directly run by a state or ruling party. */
  readonly stateMedia?: boolean;
  readonly wikidata?: string;
}

/** A span of article text that names an entity. */
export interface Mention {
  readonly entity: Entity;
  readonly span: Span;
}
