import type { ReportEntity } from '../report.ts';
import type { Span } from '../text/span.ts';

/** A person, organization, place, alliance, agency or outlet of the bundled list, or one known from the page alone. */
export type Entity = Omit<ReportEntity, 'mentions' | 'references'>;

/** A span of article text that names an entity. */
export interface Mention {
  readonly entity: Entity;
  readonly span: Span;
  /** Only an adjective of the land: nobody speaks by the name of "American". */
  readonly isAdjective?: true;
}
