import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { SERVICES } from '../../../src/engine/entities/entity-layout.ts';
import { KeyHash } from '../../../src/engine/entities/key-hash.ts';
import { type EntityRow, packEntities } from '../../../src/engine/entities/pack-entities.ts';
import type { Service } from '../../../src/engine/report.ts';
import { foldName } from '../../../src/engine/text/normalize.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const rowsOf = fc.uniqueArray(
  fc.record({
    name: word,
    aliases: fc.array(word, { maxLength: 4 }),
    description: fc.string({ maxLength: 20 }),
    country: fc.constantFrom(undefined, 'KP', 'JP'),
    parent: fc.constantFrom(undefined, 'Nordmark'),
    wikidata: fc.constantFrom(undefined, 'Q5', 'Q4294967295'),
    stateMedia: fc.boolean(),
    service: fc.constantFrom(undefined, ...SERVICES),
    domains: fc.array(fc.domain(), { maxLength: 2 }),
  }),
  { maxLength: 30, selector: ({ name }) => name },
);

test('finds every entity by id, by each of its names and by its hosts', () => {
  fc.assert(
    fc.property(rowsOf, drawn => {
      const rows = drawn.map(toRow);
      const index = EntityIndex.from(packEntities(rows));
      assert.equal(index.count, rows.length);
      for (const row of rows) {
        const { aliases, domains, ...entity } = row;
        assert.deepEqual(index.byId(row.id), entity);
        for (const name of [row.name, ...aliases])
          assert.deepEqual(index.named(name)?.id, firstNamed(rows, name));
        for (const domain of domains) assert(index.ofDomain(`news.${domain}`));
      }
    }),
  );
});

test('a name stands also for itself with an article before it', () => {
  const row = {
    id: 'organization:lantern-house',
    name: 'Lantern House',
    type: 'organization',
    description: '',
  } as const;
  const index = EntityIndex.from(packEntities([{ ...row, aliases: [], domains: [] }]));
  assert.equal(index.named('The Lantern House')?.id, row.id);
  assert.equal(index.named('Their Lantern House'), undefined);
});

function toRow(
  {
    country,
    parent,
    wikidata,
    stateMedia,
    service,
    ...row
  }: {
    name: string;
    description: string;
    country: string | undefined;
    parent: string | undefined;
    wikidata: string | undefined;
    stateMedia: boolean;
    service: Service | undefined;
    aliases: string[];
    domains: string[];
  },
  i: number,
): EntityRow {
  return {
    ...row,
    id: `outlet:${i}`,
    type: 'outlet',
    ...(country ? { country } : {}),
    ...(parent ? { parent } : {}),
    ...(wikidata ? { wikidata } : {}),
    ...(stateMedia ? { stateMedia: true } : {}),
    ...(service ? { service } : {}),
  };
}

test('gives back every kind of id', () => {
  const ids = ['Q7', 'place:velm', 'place:no-velm', 'place:old-town', 'body:velm', 'place:a:b', 'place:'];
  const rows = ids.map(
    (id): EntityRow => ({
      ...SAMPLE[0]!,
      id,
      name: 'Velm',
      type: 'place',
      country: 'NO',
      ...(id === 'Q7' && { wikidata: id }),
    }),
  );
  const index = EntityIndex.from(packEntities(rows));
  assert.deepEqual(
    ids.map((_, row) => index.entityAt(row).id),
    ids,
  );
  for (const id of ids) assert.equal(index.byId(id)?.id, id);
});

test('knows how large a place is, doubling by doubling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000_000 }), population => {
      const town: EntityRow = {
        id: 'Q1',
        wikidata: 'Q1',
        name: 'Velm',
        type: 'place',
        description: 'town',
        aliases: [],
        domains: [],
        population,
      };
      const size = EntityIndex.from(packEntities([town])).populationAt(0);
      const [least, most] = size === 0 ? [0, 1000] : [500 * 2 ** size, 1000 * 2 ** size];
      assert(population >= least && (population < most || size === 15), `${population} is of class ${size}`);
    }),
  );
});

test('goes on where a longer name may begin, and almost never else', () => {
  const names = ['Velm Harbour Trust', 'North Velm', 'Otter'];
  const rows = names.map(
    (name, i): EntityRow => ({ ...SAMPLE[0]!, id: `agency:${i}`, name, aliases: [], domains: [] }),
  );
  const index = EntityIndex.from(packEntities(rows));
  const goesOn = (start: string) => index.mayGoOn(new KeyHash('name').add(start));
  for (const start of ['velm ', 'velm harbour ', 'north ']) assert(goesOn(start), start);
  const strangers = Array.from({ length: 1000 }, (_, i) => `stranger${i} `);
  assert(strangers.filter(goesOn).length < 200);
});

function firstNamed(rows: readonly EntityRow[], name: string): string | undefined {
  const folded = foldName(name);
  return rows.find(row => [row.name, ...row.aliases].some(other => foldName(other) === folded))?.id;
}

const SAMPLE: readonly EntityRow[] = [
  {
    id: 'agency:x',
    name: 'Xyz Agency',
    type: 'agency',
    description: 'a sample',
    aliases: ['U.X.'],
    domains: ['x.example'],
  },
];

test('packs the same rows to the same bytes', () => {
  assert.deepEqual(packEntities(SAMPLE), packEntities(SAMPLE));
});

test('a dotted acronym and the plain one are one name', () => {
  const index = EntityIndex.from(packEntities(SAMPLE));
  assert.equal(index.named('UX')?.id, 'agency:x');
  assert.equal(index.named('u.x.')?.id, 'agency:x');
});

test('refuses a file that is foreign, truncated, of another version or damaged', () => {
  const whole = packEntities(SAMPLE);
  const changed = (word: number, change: number) => {
    const words = new Uint32Array(whole.slice(0));
    words[word]! ^= change;
    return words.buffer;
  };
  assert.throws(() => EntityIndex.from(new ArrayBuffer(0)), /Not a Headwater entity list/);
  assert.throws(() => EntityIndex.from(new ArrayBuffer(64)), /Not a Headwater entity list/);
  assert.throws(() => EntityIndex.from(whole.slice(0, 40)), /Damaged entity list/);
  assert.throws(
    () => EntityIndex.from(changed(1, 3)),
    /Entity list format 10 is not known here; expected format 9/,
  );
  for (let i = 4; i < whole.byteLength / 4; i++) {
    assert.throws(() => EntityIndex.from(changed(i, 64)).byId(SAMPLE[0]!.id), /Damaged entity list/);
  }
});
