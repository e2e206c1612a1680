import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { packEntities } from '../../../src/engine/entities/pack-entities.ts';
import { lookUp } from '../../../src/engine/lookup/lookup.ts';
import type { EntityType } from '../../../src/engine/report.ts';
import { FERRY_STATEMENT, inventedCorpus, MILL_STATEMENT } from '../invented.ts';

const CORPUS = inventedCorpus([
  FERRY_STATEMENT,
  MILL_STATEMENT,
  { id: 'kim', title: 'Kim', text: 'Kim Sol Gwang spoke at the northern pier about lanterns.' },
]);
const INDEX = EntityIndex.from(
  packEntities([
    listed('person:kim', 'Kim Sol Gwang', 'person', 'KP'),
    listed('person:ilse', 'Ilse Varn', 'person', 'IS', ['Ilsa Varn']),
    listed('person:odd', 'Odd Varn', 'person', 'NO'),
    listed('place:varn', 'Varn', 'place', 'NO'),
    listed('organization:is-ministry', 'Amber Ministry', 'organization', 'IS', ['Harbour Ministry']),
    listed('organization:no-ministry', 'Fjord Ministry', 'organization', 'NO', ['Harbour Ministry']),
  ]),
);

function listed(id: string, name: string, type: EntityType, country: string, aliases: string[] = []) {
  return { id, name, type, country, description: 'invented', aliases: [name, ...aliases], domains: [] };
}

function named(query: string): [string, boolean][] {
  return lookUp(query, CORPUS, INDEX).entities.map(({ id, isOneOf }) => [id, isOneOf === true]);
}

/** What is looked up, who may be meant, and whether the reader has to choose. */
const ROWS: readonly (readonly [string, readonly string[], boolean])[] = [
  ['Kim Sol Gwang', ['person:kim'], false],
  ['Kim Seol-gwang', ['person:kim'], false],
  ['KIM SOLGWANG', ['person:kim'], false],
  ['Kim Sŏl-gwang', ['person:kim'], false],
  ['김설광', ['person:kim'], false],
  ['Seol-gwang Kim', ['person:kim'], false],
  ['Ilsa Varn', ['person:ilse'], false],
  ['the Amber Ministry', ['organization:is-ministry'], false],
  ['Harbour Ministry', ['organization:is-ministry', 'organization:no-ministry'], true],
  ['Varn', ['place:varn', 'person:ilse', 'person:odd'], true],
  ['Ossian Tarn', [], false],
];

for (const [query, ids, isOneOf] of ROWS) {
  test(`"${query}" may mean ${ids.length === 0 ? 'nobody listed' : ids.join(', ')}`, () => {
    assert.deepEqual(
      named(query),
      ids.map(id => [id, isOneOf]),
    );
  });
}

test('documents are counted by the listed name, however it was looked up', () => {
  for (const query of ['김설광', 'Kim Seol-gwang', 'Kim Sol Gwang']) {
    assert.equal(lookUp(query, CORPUS, INDEX).entities[0]?.documents, 1, query);
  }
});

test('documents are counted for a name of one entity alone', () => {
  const documents = (query: string) => lookUp(query, CORPUS, INDEX).entities.map(one => one.documents);
  assert.deepEqual(documents('Amber Ministry'), [0]);
  assert.deepEqual(documents('Harbour Ministry'), [undefined, undefined]);
});
