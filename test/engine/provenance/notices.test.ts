import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNotices } from '../../../src/engine/provenance/notices.ts';
import type { Hop, Source } from '../../../src/engine/report.ts';

const SOURCE: Source = {
  document: 'd',
  pack: 'p',
  title: 'Closing of the landing',
  issuer: 'Port Office',
  date: '2024-05-02',
  kind: 'statement',
  relation: 'reuses',
  order: 'earlier',
  coverage: 0.8,
  retold: 0,
  passages: [{ article: { start: 0, end: 4 }, document: { from: 0, to: 0 }, words: 40 }],
  leftOut: [],
  confidence: 'certain',
};

const WRITER: Hop = {
  role: 'agency',
  name: 'Sample Wire',
  relation: 'written-by',
  confidence: 'likely',
  evidence: [{ kind: 'credit', text: 'Sample Wire' }],
};

const DERIVED: Hop = {
  role: 'issuer',
  name: 'Port Office',
  relation: 'derived-from',
  document: 'd',
  confidence: 'likely',
  evidence: [{ kind: 'reuse', text: 'text', document: 'd' }],
};

function kindsOf(chain: readonly Hop[], sources: readonly Source[], published = '2024-05-03') {
  return findNotices({ text: 'text', published, chain, sources }).map(notice => notice.kind);
}

const ROWS: readonly (readonly [what: string, kinds: readonly string[], expected: readonly string[]])[] = [
  ['state media in the chain', kindsOf([{ ...WRITER, stateMedia: true }], []), ['state-media']],
  ['text reused without credit', kindsOf([DERIVED], [SOURCE]), ['uncredited-reuse']],
  [
    'a writer credited, but another’s text',
    kindsOf([WRITER, DERIVED], [SOURCE]),
    ['uncredited-reuse', 'credit-disagrees'],
  ],
  ['text of the credited writer', kindsOf([{ ...WRITER, document: 'd' }], [SOURCE]), []],
  [
    'the same text a year later',
    kindsOf([], [{ ...SOURCE, relation: 'same-text' }], '2025-05-03'),
    ['old-story'],
  ],
  ['the same text a day later', kindsOf([], [{ ...SOURCE, relation: 'same-text' }]), []],
  ['a few words in common', kindsOf([DERIVED], [{ ...SOURCE, coverage: 0.1 }]), []],
];

for (const [what, kinds, expected] of ROWS) {
  test(`${what}: ${expected.join(', ') || 'no notice'}`, () => assert.deepEqual(kinds, expected));
}

test('state media without a name are not said to be state media twice', () => {
  const texts = [
    { ...WRITER, entity: 'agency:sample', stateMedia: true },
    { ...WRITER, name: 'North Korean state media', stateMedia: true },
  ].flatMap(hop => findNotices({ text: '', published: undefined, chain: [hop], sources: [] }));
  assert.deepEqual(
    texts.map(({ text }) => text),
    ['Sample Wire is state media.', 'State media are quoted without a name: “North Korean state media”.'],
  );
});

test('every notice brings evidence', () => {
  const facts = { text: 'text', published: '2025-05-03', chain: [WRITER, DERIVED], sources: [SOURCE] };
  for (const notice of findNotices(facts)) assert(notice.evidence.length > 0);
});
