import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lookUp, MOST_HOLDERS } from '../../../src/engine/lookup/lookup.ts';
import type { LookupAnswer, LookupOrder } from '../../../src/engine/lookup/lookup-answer.ts';
import { MAX_QUERY } from '../../../src/engine/lookup/query.ts';
import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';
import { FERRY_STATEMENT, inventedCorpus, inventedIndex, MILL_STATEMENT } from '../invented.ts';

const FERRY_WORDS = 'they no longer carry the weight of a loaded wagon';

/** A report of the statement two days later, one without a day, and a copy of the statement from the day before it. */
const REPORTS: readonly PackDocument[] = [
  FERRY_STATEMENT,
  MILL_STATEMENT,
  {
    id: 'ferry-report',
    title: 'Ferry landing closes',
    date: '2024-05-04',
    issuer: 'The Estuary Courier',
    kind: 'report',
    text: 'Varn told the gathering that the timbers were measured and “they no longer carry the weight of a loaded wagon”, as many had feared.',
  },
  {
    id: 'ferry-notice',
    title: 'Notice at the pier',
    text: 'Dear travellers: they no longer carry the weight of a loaded wagon, so please walk.',
  },
  { ...FERRY_STATEMENT, id: 'ferry-mirror', date: '2024-05-01', issuer: 'Amber Mirror' },
];
const CORPUS = inventedCorpus(REPORTS);
const INDEX = inventedIndex();

function ask(query: string, order: LookupOrder = 'oldest'): LookupAnswer {
  return lookUp(query, CORPUS, INDEX, { order });
}

function holdersOf(answer: LookupAnswer): string[] {
  return answer.holders.map(({ document }) => document);
}

test('every document with the words is listed by date, the undated last, copies folded into the earliest', () => {
  const answer = ask(FERRY_WORDS);
  assert.deepEqual(holdersOf(answer), ['ferry-mirror', 'ferry-report', 'ferry-notice']);
  assert.equal(answer.earliest, 'ferry-mirror');
  assert.deepEqual(
    answer.holders[0]!.copies.map(({ document }) => document),
    ['ferry-statement'],
  );
  assert.equal(answer.holders[0]!.speaker, 'Ilse Varn');
  assert.deepEqual(answer.holders[0]!.sentences, { from: 1, to: 1 });
  assert.ok(answer.holders.every(({ likeness }) => likeness === 'verbatim'));
});

test('the newest first when asked so, the undated still last and the earliest the same', () => {
  const answer = ask(FERRY_WORDS, 'newest');
  assert.deepEqual(holdersOf(answer), ['ferry-report', 'ferry-mirror', 'ferry-notice']);
  assert.equal(answer.earliest, 'ferry-mirror');
});

test('marks and capitals of the query are typography alone', () => {
  const answer = ask('“They No Longer carry—the weight of a LOADED wagon!”');
  assert.deepEqual(new Set(answer.holders.map(({ likeness }) => likeness)), new Set(['folded']));
  assert.equal(answer.holders.length, 3);
});

test('one name is enough: who bears it, and which documents have it', () => {
  const answer = ask('Amber Ferry Guild');
  assert.deepEqual(answer.entities, [
    {
      id: 'organization:ferry-guild',
      name: 'Amber Ferry Guild',
      type: 'organization',
      description: 'invented guild',
      documents: 0,
    },
  ]);
  const named = lookUp('Port Amber Press Office', inventedCorpus([...REPORTS, NAMING]), INDEX);
  assert.deepEqual(holdersOf(named), ['naming']);
  assert.equal(named.entities[0]?.documents, 1);
});

const NAMING: PackDocument = {
  id: 'naming',
  title: 'Who speaks for the harbour',
  date: '2024-03-03',
  text: 'The Port Amber Press Office speaks for the harbour council on weekdays.',
};

/** Query, what the ferry statement has of it, and the word difference. */
const VERSIONS = [
  [
    'We have measured the timbers … and they no longer carry the weight of a loaded wagon.',
    'elided',
    [
      { kind: 'same', text: 'We have measured the timbers …' },
      { kind: 'omitted', words: 1 },
      { kind: 'same', text: 'and they no longer carry the weight of a loaded wagon' },
    ],
  ],
  [
    'We have measured the timbers twice, and they still carry the weight of a loaded wagon.',
    'altered',
    [
      { kind: 'same', text: 'We have measured the timbers twice, and they' },
      { kind: 'here', text: 'still' },
      { kind: 'there', words: 2 },
      { kind: 'same', text: 'carry the weight of a loaded wagon' },
    ],
  ],
] as const;

for (const [query, likeness, difference] of VERSIONS) {
  test(`a version of the words is told as ${likeness}, word by word`, () => {
    const holder = ask(query).holders.find(({ document }) => document === 'ferry-mirror');
    assert.equal(holder?.likeness, likeness);
    assert.deepEqual(holder.difference, difference);
    assert.equal(ask(query).earliest, undefined);
  });
}

/** Query, why nothing was searched. */
const REFUSED = [
  ['', 'empty'],
  [' \n\t ', 'empty'],
  ['“…” — ?!', 'empty'],
  ['the', 'only-common-words'],
  ['to be or not to be', 'only-common-words'],
] as const;

for (const [query, refused] of REFUSED) {
  test(`"${query.trim()}" is refused: ${refused}`, () => {
    const answer = ask(query);
    assert.equal(answer.refused, refused);
    assert.deepEqual(answer.holders, []);
  });
}

test('words that no document has are an answer, not a refusal', () => {
  const answer = ask('gooseberry lanterns over Lindwater');
  assert.equal(answer.refused, undefined);
  assert.deepEqual(answer.holders, []);
  assert.equal(answer.earliest, undefined);
  assert.deepEqual(answer.searched, CORPUS.searched);
});

test(`of more than ${MOST_HOLDERS} documents the first are listed, and the earliest whatever the order`, () => {
  const days = Array.from({ length: 70 }, (_, i) =>
    new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
  );
  const corpus = inventedCorpus(
    days.map((date, i) => ({
      id: date,
      title: `Day ${i}`,
      date,
      text: `The lantern keeper counted ${i} barges under the copper bridge and went home.`,
    })),
  );
  for (const order of ['oldest', 'newest'] as const) {
    const answer = lookUp('under the copper bridge', corpus, INDEX, { order });
    const dates = answer.holders.map(({ date }) => date!);
    assert.equal(dates.length, MOST_HOLDERS);
    assert.deepEqual(dates, order === 'oldest' ? [...dates].sort() : [...dates].sort().reverse());
    assert.equal(answer.earliest, days[0]);
    assert.ok(dates.includes(days[0]!));
    assert.ok(answer.hasMore);
  }
});

test('any words of a document in a row find it', () => {
  const words = FERRY_STATEMENT.text!.split(/\s+/);
  const stretch = fc.tuple(fc.nat(words.length - 5), fc.integer({ min: 4, max: 40 }));
  fc.assert(
    fc.property(stretch, ([from, length]) => {
      const answer = ask(words.slice(from, from + length).join(' '));
      if (answer.refused === undefined) assert.ok(holdersOf(answer).includes('ferry-mirror'));
    }),
  );
});

test('a query of any characters and length is answered, cut where it is longer than any quotation', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      'a '.repeat(50_000),
      '😀'.repeat(5000),
      'ﷺ'.repeat(9000),
      `${'“'.repeat(4000)}wagon`,
      '\0\u202e\ud800',
    ),
  );
  fc.assert(
    fc.property(hostile, query => {
      const answer = ask(query);
      assert.ok(answer.query.length <= MAX_QUERY);
      assert.ok(query.trim().startsWith(answer.query));
    }),
  );
});
