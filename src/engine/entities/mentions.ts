import type { Tokens } from '../text/tokenize.ts';
import { type Chosen, chooseEntities } from './choose.ts';
import type { Mention } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';
import { findListed } from './listed-mentions.ts';
import type { PageFacts } from './named-text.ts';
import { findPageBodies } from './page-bodies.ts';
import { findPagePeople } from './page-people.ts';
import { withSurnames } from './surnames.ts';
import { findTitledPeople } from './titled-people.ts';
import { readShapes } from './token-shapes.ts';

/**
 * Every span of the article's text that names an entity: sorted, without overlaps.
 * Names of the list come first, then persons known from the page alone, then family names of both.
 */
export function findMentions(tokens: Tokens, index: EntityIndex, facts: PageFacts = {}): Mention[] {
  const shapes = readShapes(tokens);
  const text = { tokens, shapes, index, facts };
  const listed = chooseEntities(findListed(text), text);
  const bodies = [...listed, ...findPageBodies(text, listed)];
  const known = [...bodies, ...findTitledPeople(tokens, shapes, bodies, index)];
  const named = [...known, ...findPagePeople(tokens, shapes, known, index)].sort(byPlace);
  const all = [...withSurnames(text, named)].sort(byPlace);
  return all.map(({ first, end, entity }) => ({ entity, span: { start: tokens.starts[first]!, end } }));
}

function byPlace(a: Chosen, b: Chosen): number {
  return a.first - b.first;
}
