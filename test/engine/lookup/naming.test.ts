import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { packEntities } from '../../../src/engine/entities/pack-entities.ts';
import { findNaming, type Naming } from '../../../src/engine/lookup/naming.ts';
import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';
import { inventedCorpus } from '../invented.ts';

const INDEX = EntityIndex.from(
  packEntities([
    listed('person:odd', 'Odd Berg', 'person', ['Berg Odd']),
    listed('person:varn', 'Ilse Varn', 'person', ['Ilse Varn', 'Ilse Warn', 'Ilse Varn the Elder']),
    listed('person:brandt', 'Ilse Warn of Brandt', 'person', ['Ilse Warn']),
    listed('organization:lamp', 'Lamplight League (Amber)', 'organization', ['Lamplight League']),
  ]),
);

function listed(id: string, name: string, type: 'person' | 'organization', aliases: readonly string[]) {
  return { id, name, type, description: '', aliases: [name, ...aliases], domains: [] };
}

/** Documents of other words, so that a name in some of them is rare. */
const OTHERS: readonly PackDocument[] = Array.from({ length: 60 }, (_, i) => ({
  id: `other-${i}`,
  title: `Other ${i}`,
  date: '2024-01-01',
  text: `Barge ${i} passed the weir at noon and its keeper counted ${i + 7} lanterns.`,
}));

function naming(i: number, words: string, more: Partial<PackDocument> = {}): PackDocument {
  const date = new Date(Date.UTC(2024, 1, 1 + i)).toISOString().slice(0, 10);
  const text = `On day ${i} the harbour heard ${words} speak about mooring number ${i + 3}.`;
  return { id: `naming-${i}`, title: `Day ${i}`, date, text, ...more };
}

function ask(documents: readonly PackDocument[], names: readonly string[], id = 'person:varn'): Naming {
  return findNaming({ id, names }, inventedCorpus([...OTHERS, ...documents]), INDEX);
}

function idsOf(naming: Naming): readonly (readonly string[])[] {
  assert.equal(naming.kind, 'counted');
  if (naming.kind !== 'counted') return [];
  return [naming.newest, naming.oldest].map(documents => documents.map(({ document }) => document));
}

test('a few documents with a name are all listed, the newest first, the undated last', () => {
  const { date: _, ...undated } = naming(9, 'Ilse Varn');
  const found = ask(
    [naming(1, 'Ilse Varn'), undated, naming(2, 'Ilse Varn'), naming(3, 'Varn')],
    ['Ilse Varn'],
  );
  assert.deepEqual(idsOf(found), [['naming-2', 'naming-1', 'naming-9'], []]);
  assert.equal(found.kind === 'counted' && found.documents, 3);
});

test('of more documents the newest and the oldest are listed', () => {
  const documents = Array.from({ length: 9 }, (_, i) => naming(i, 'Ilse Varn'));
  const found = ask(documents, ['Ilse Varn']);
  assert.deepEqual(idsOf(found), [
    ['naming-8', 'naming-7', 'naming-6'],
    ['naming-0', 'naming-1', 'naming-2'],
  ]);
});

test('copies are counted, and one row speaks for them', () => {
  const copy = { ...naming(1, 'Ilse Varn'), id: 'copy', date: '2024-03-01' };
  const found = ask([naming(1, 'Ilse Varn'), copy], ['Ilse Varn']);
  assert.deepEqual(idsOf(found), [['naming-1'], []]);
  assert.equal(found.kind === 'counted' && found.documents, 2);
});

test('a spelling of the page is looked for when it means the entity and nothing else', () => {
  const table: [readonly string[], readonly string[]][] = [
    [['Ilse Varn', 'Varn'], ['Ilse Varn']],
    [
      ['Ilse Varn', 'Ilse Varn the Elder'],
      ['Ilse Varn', 'Ilse Varn the Elder'],
    ],
    [['Ilse Varn', 'Ilse Warn'], ['Ilse Varn']],
    [['Ilse Varn', 'Ilse-Varn', 'ILSE VARN'], ['Ilse Varn']],
    [
      ['Ilse Varn', 'Ilze Varna'],
      ['Ilse Varn', 'Ilze Varna'],
    ],
  ];
  for (const [names, sought] of table) {
    assert.deepEqual([...ask([], names).names].sort(), [...sought].sort(), names.join(', '));
  }
  assert.deepEqual(ask([], ['Odd Berg'], 'person:odd').names, ['Odd Berg', 'Berg Odd']);
  const league = ask([], ['Lamplight League (Amber)', 'the League'], 'organization:lamp');
  assert.deepEqual(league.names, ['Lamplight League']);
});

test('a name of words that all documents have is too common; a single word tells in how many it is', () => {
  assert.deepEqual(ask([], ['keeper'], 'person:keeper').kind, 'too-common');
  const found = ask([], ['keeper'], 'person:keeper');
  assert.equal(found.kind === 'too-common' && found.documents, OTHERS.length);
  assert.equal(ask([], ['the'], 'person:the').kind, 'too-common');
  assert.equal(ask([], [], 'person:none').kind, 'too-common');
});

test('every document with a name is counted, and no other', () => {
  const words = fc.constantFrom('Ilse Varn', 'Ilse', 'Varn', 'Varn Ilse', 'Ilse of Varn', 'nobody');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), all => {
      const found = ask(
        all.map((one, i) => naming(i, one)),
        ['Ilse Varn'],
      );
      const expected = all.filter(one => one === 'Ilse Varn').length;
      assert.equal(found.kind === 'counted' && found.documents, expected);
    }),
    { numRuns: 30 },
  );
});

test('hostile names are answered', () => {
  for (const name of [
    'x '.repeat(3000),
    '\u202e\ud800',
    '<b>',
    '😀'.repeat(5000),
    `Ilse ${'('.repeat(5000)}`,
  ]) {
    const { kind } = ask([], [name, ...Array.from({ length: 9 }, (_, i) => `${name}${i}`)]);
    assert.ok(kind === 'counted' || kind === 'too-common');
  }
});
