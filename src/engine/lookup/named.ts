import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { listEntities } from '../entities/listed.ts';
import { findMentions } from '../entities/mentions.ts';
import { foldName } from '../text/normalize.ts';
import type { NamedThere } from './lookup-answer.ts';
import type { Query } from './query.ts';

/** Persons listed who share a family name: more of them than a reader wants to choose from. */
const MOST_BEARERS = 8;

/** The listed entities that a query names; `documents` have the query, so that they count when it is nothing but the name. */
export function findNamed(query: Query, index: EntityIndex, documents: number | undefined): NamedThere[] {
  const whole = index.named(query.words);
  const entities = whole ? [whole] : [...mentioned(query, index), ...bearersOf(query, index)];
  return entities.map(entity => ({ ...entity, ...(whole && documents !== undefined && { documents }) }));
}

function mentioned({ text }: Query, index: EntityIndex): Entity[] {
  return listEntities(findMentions(text.tokens, index)).flatMap(({ id }) => index.byId(id) ?? []);
}

/** Who bears the family name that is all of the query. */
function bearersOf({ words, text }: Query, index: EntityIndex): Entity[] {
  return text.tokens.count === 1 ? index.familyMembers(foldName(words)).slice(0, MOST_BEARERS) : [];
}
