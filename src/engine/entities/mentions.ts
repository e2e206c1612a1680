import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokenize.ts';
import { withAcronyms } from './acronyms.ts';
import { type Chosen, chooseEntities } from './choose.ts';
import type { Mention } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';
import { withoutNamesakes } from './fitting-people.ts';
import { findListed } from './listed-mentions.ts';
import type { PageFacts } from './named-text.ts';
import { findPageBodies } from './page-bodies.ts';
import { findPagePeople } from './page-people.ts';
import { findReferences } from './references.ts';
import { withSurnames } from './surnames.ts';
import { findTitledPeople } from './titled-people.ts';
import { readShapes } from './token-shapes.ts';

/** The names of a text. */
export interface Names {
  /** Every span that names an entity: sorted, without overlaps. */
  readonly mentions: readonly Mention[];
  /** By the entity's id, the places that mean it without a name: "the ministry". */
  readonly references: ReadonlyMap<string, readonly Span[]>;
}

/**
 * Finds the names in a text: those of the list first, then bodies and persons known from the page alone, then what the
 * text itself shortens: acronyms, family names, "the ministry".
 */
export function findNames(tokens: Tokens, index: EntityIndex, facts: PageFacts = {}): Names {
  const shapes = readShapes(tokens);
  const text = { tokens, shapes, index, facts };
  const listed = withoutNamesakes(chooseEntities(findListed(text), text), text);
  const bodies = withAcronyms(text, [...listed, ...findPageBodies(text, listed)]);
  const known = [...bodies, ...findTitledPeople(tokens, shapes, bodies, index)];
  const named = [...known, ...findPagePeople(tokens, shapes, known, index)].sort(byPlace);
  const all = [...withSurnames(text, named)].sort(byPlace);
  const mentions = all.map(({ first, end, entity, isAdjective }) => ({
    entity,
    span: { start: tokens.starts[first]!, end },
    ...(isAdjective ? { isAdjective } : {}),
  }));
  return { mentions, references: findReferences(text, all) };
}

/** Every span of the text that names an entity: sorted, without overlaps. */
export function findMentions(tokens: Tokens, index: EntityIndex, facts: PageFacts = {}): readonly Mention[] {
  return findNames(tokens, index, facts).mentions;
}

function byPlace(a: Chosen, b: Chosen): number {
  return a.first - b.first;
}
