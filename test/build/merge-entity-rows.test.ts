import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeEntityRows } from '../../src/build/merge-entity-rows.ts';
import type { EntityRow } from '../../src/engine/entities/pack-entities.ts';

function row(facts: Partial<EntityRow> & Pick<EntityRow, 'id' | 'name' | 'type'>): EntityRow {
  return { description: '', aliases: [], domains: [], ...facts };
}

const harbour = row({ id: 'place:velm', name: 'Velm', type: 'place', country: 'NO', parent: 'Nordmark' });

test('a place of two lists is one, with what either tells', () => {
  const listed = row({ id: 'Q901', wikidata: 'Q901', name: 'Velm', type: 'place', country: 'NO' });
  const counted = { ...harbour, population: 41_000 };
  assert.deepEqual(mergeEntityRows([listed, counted]), [
    { ...listed, parent: 'Nordmark', population: 41_000 },
  ]);
});

test('places of one name in two countries stay two', () => {
  assert.equal(mergeEntityRows([harbour, { ...harbour, id: 'place:velm-se', country: 'SE' }]).length, 2);
});

test('towns of one name that Wikidata tells apart stay two', () => {
  const towns = ['Q902', 'Q903'].map(id => ({ ...harbour, id, wikidata: id }));
  assert.equal(mergeEntityRows(towns).length, 2);
});

test('a person of two lists is one, unless Wikidata knows two of that name', () => {
  const known = row({ id: 'person:ada-quill', name: 'Ada Quill', type: 'person' });
  const listed = row({ id: 'Q904', wikidata: 'Q904', name: 'Ada Quill', type: 'person' });
  const other = { ...listed, id: 'Q905', wikidata: 'Q905' };
  assert.deepEqual(
    mergeEntityRows([known, listed]).map(({ id }) => id),
    ['Q904'],
  );
  assert.equal(mergeEntityRows([listed, other]).length, 2);
});

test('a Korean name in two spellings is one person of one country', () => {
  const [north, south] = ['KP', 'KR'].map(country =>
    row({ id: `person:pak-${country}`, name: 'Pak Sol Hwa', type: 'person', country }),
  );
  const respelled = row({ id: 'person:park', name: 'Park Seol-hwa', type: 'person', country: 'KR' });
  const merged = mergeEntityRows([north!, { ...south!, name: 'Bak Seol Hwa' }, respelled]);
  assert.deepEqual(
    merged.map(({ name, aliases }) => [name, ...aliases]),
    [['Pak Sol Hwa'], ['Bak Seol Hwa', 'Park Seol-hwa']],
  );
});
