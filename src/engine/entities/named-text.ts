import type { Tokens } from '../text/tokenize.ts';
import type { EntityIndex } from './entity-index.ts';
import type { TokenShapes } from './token-shapes.ts';

/** What is known of the page beside its text. */
export interface PageFacts {
  /** Country of the publisher, ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Year of publication. */
  readonly year?: number;
}

/** A text ready to be searched for names. */
export interface NamedText {
  readonly tokens: Tokens;
  readonly shapes: TokenShapes;
  readonly index: EntityIndex;
  readonly facts: PageFacts;
}
