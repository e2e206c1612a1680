import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { KeyHash, nameKey } from '../entities/key-hash.ts';
import { listEntities } from '../entities/listed.ts';
import { findMentions } from '../entities/mentions.ts';
import type { Corpus } from '../pack/corpus.ts';
import { readKoreanName } from '../romanisation/korean-names.ts';
import { foldName } from '../text/normalize.ts';
import type { NamedThere } from './lookup-answer.ts';
import { findNaming } from './naming.ts';
import type { Query } from './query.ts';

/** Persons listed who share a family name, and entities that share any name: more of them than a reader wants to choose from. */
const MOST_BEARERS = 8;
const MOST_CANDIDATES = 20;

/** The listed entities that a query names: those whose name it is, else those that stand in it. */
export function findNamed(query: Query, corpus: Corpus, index: EntityIndex): NamedThere[] {
  const whole = wholeNames(query.words, index);
  const bearers = bearersOf(query, index).slice(0, MOST_BEARERS);
  if (whole.length === 0) return distinct([...mentioned(query, index), ...bearers]).map(oneOf(bearers));
  const all = distinct([...whole, ...bearers]).slice(0, MOST_CANDIDATES);
  if (all.length > 1) return all.map(oneOf(all));
  return all.map(entity => ({ ...entity, ...documentsOf(entity, query, corpus, index) }));
}

/** In how many documents an entity is named, by its own name or as it was looked up: who types 한글 finds what is printed in Latin letters. */
function documentsOf({ id, name }: Entity, { words }: Query, corpus: Corpus, index: EntityIndex) {
  const naming = findNaming({ id, names: [name, words] }, corpus, index);
  return naming.kind === 'counted' ? { documents: naming.documents } : {};
}

/** Every entity whose name the words are; of a Korean name in any romanisation. */
function wholeNames(words: string, index: EntityIndex): Entity[] {
  const bare = /^the /i.test(words) ? [words, words.slice('the '.length)] : [words];
  const korean = readKoreanName(words);
  const keys = [...bare.map(nameKey), ...(korean ? [new KeyHash('korean').add(korean.key)] : [])];
  return distinct(keys.flatMap(key => index.hitsOf(key)).map(({ row }) => index.entityAt(row)));
}

function mentioned({ text }: Query, index: EntityIndex): Entity[] {
  return listEntities(findMentions(text.tokens, index)).flatMap(({ id }) => index.byId(id) ?? []);
}

/** Who bears the family name that is all of the query. */
function bearersOf({ words, text }: Query, index: EntityIndex): Entity[] {
  return text.tokens.count === 1 ? index.familyMembers(foldName(words)) : [];
}

function distinct(entities: readonly Entity[]): Entity[] {
  return [...new Set(entities)];
}

/** An entity as one of some of whom any may be meant. */
function oneOf(some: readonly Entity[]): (entity: Entity) => NamedThere {
  return entity => ({ ...entity, ...(some.length > 1 && some.includes(entity) && { isOneOf: true }) });
}
