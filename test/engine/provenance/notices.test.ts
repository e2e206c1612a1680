import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNotices } from '../../../src/engine/provenance/notices.ts';
import type { Hop, Quote, Source } from '../../../src/engine/report.ts';

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

const NOTHING = { text: 'text', published: undefined, chain: [], sources: [], quotes: [], entities: [] };

function kindsOf(chain: readonly Hop[], sources: readonly Source[], published = '2024-05-03') {
  return findNotices({ ...NOTHING, published, chain, sources }).map(notice => notice.kind);
}

const ROWS: readonly (readonly [what: string, kinds: readonly string[], expected: readonly string[]])[] = [
  ['state media in the chain', kindsOf([{ ...WRITER, stateMedia: true }], []), ['state-media']],
  ['text reused without credit', kindsOf([DERIVED], [SOURCE]), ['uncredited-reuse']],
  ['a writer credited, but another’s text', kindsOf([WRITER, DERIVED], [SOURCE]), ['credit-disagrees']],
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
  ].flatMap(hop => findNotices({ ...NOTHING, chain: [hop] }));
  assert.deepEqual(
    texts.map(({ text }) => text),
    [
      'Sample Wire, which wrote this text, is state media.',
      'State media are quoted without a name: “North Korean state media”.',
    ],
  );
});

test('every notice brings evidence', () => {
  const facts = { ...NOTHING, published: '2025-05-03', chain: [WRITER, DERIVED], sources: [SOURCE] };
  for (const notice of findNotices(facts)) assert(notice.evidence.length > 0);
});

test('state media are described as the list describes them', () => {
  const entity = {
    id: 'agency:sample',
    name: 'Sample Wire',
    type: 'agency',
    description: 'invented state agency',
    mentions: [],
  } as const;
  const [notice] = findNotices({
    ...NOTHING,
    chain: [{ ...WRITER, entity: entity.id, relation: 'quoted-from', stateMedia: true }],
    entities: [entity],
  });
  assert.equal(notice?.text, 'Sample Wire, which this page quotes, is state media: invented state agency.');
});

const PROVED: Quote = {
  span: { start: 0, end: 4 },
  text: 'text',
  kind: 'direct',
  verdict: 'verbatim',
  source: { document: 'd', sentence: 0, title: 'Statement' },
};
const THREE = [PROVED, PROVED, PROVED];
const QUOTED: Hop = { ...DERIVED, relation: 'quoted-from' };
const VOICE: Hop = { ...DERIVED, role: 'speaker', name: 'Ilse Varn', relation: 'said-by' };

const ORIGINS: readonly (readonly [
  what: string,
  facts: Partial<Parameters<typeof findNotices>[0]>,
  isOne: boolean,
])[] = [
  ['every quotation proved by one statement', { quotes: THREE, chain: [QUOTED, VOICE] }, true],
  ['two quotations only', { quotes: [PROVED, PROVED], chain: [QUOTED] }, false],
  [
    'a term beside them',
    { quotes: [...THREE, { ...PROVED, kind: 'term', verdict: 'unmatched' }], chain: [QUOTED] },
    true,
  ],
  [
    'a quotation that nothing proves',
    {
      quotes: [...THREE, { span: PROVED.span, text: 'other', kind: 'direct', verdict: 'unmatched' }],
      chain: [QUOTED],
    },
    false,
  ],
  [
    'a quotation that stands elsewhere',
    { quotes: [...THREE, { ...PROVED, verdict: 'elsewhere' }], chain: [QUOTED] },
    false,
  ],
  ['another outlet cited', { quotes: THREE, chain: [QUOTED, { ...WRITER, relation: 'quoted-from' }] }, false],
  [
    'another speaker',
    {
      quotes: THREE,
      chain: [
        QUOTED,
        { role: 'speaker', name: 'Tomas Reve', relation: 'said-by', confidence: 'likely', evidence: [] },
      ],
    },
    false,
  ],
  ['a later statement', { quotes: THREE, sources: [{ ...SOURCE, order: 'later' }] }, false],
  [
    'statements of two issuers',
    {
      quotes: [PROVED, PROVED, { ...PROVED, source: { document: 'e', sentence: 0, title: 'Statement' } }],
      sources: [SOURCE, { ...SOURCE, document: 'e', issuer: 'Mill Office' }],
    },
    false,
  ],
];

for (const [what, facts, isOne] of ORIGINS) {
  test(`${isOne ? 'one origin' : 'not one origin'}: ${what}`, () => {
    const notices = findNotices({ ...NOTHING, sources: [SOURCE], ...facts });
    assert.equal(
      notices.some(({ kind }) => kind === 'one-origin'),
      isOne,
    );
  });
}

test('quotations that differ from their statement are told in one notice, with each of them as evidence', () => {
  const source = { document: 'd', sentence: 1, title: 'Closing of the landing' };
  const quote = (text: string, verdict: 'altered' | 'retold'): Quote => ({
    span: { start: 0, end: text.length },
    text,
    kind: 'direct',
    verdict,
    source,
  });
  const quotes = [
    quote('It closes soon', 'altered'),
    quote('It will shut', 'retold'),
    quote('In June', 'altered'),
  ];
  const [notice, ...others] = findNotices({ ...NOTHING, quotes });
  assert.deepEqual(others, []);
  assert.equal(notice?.kind, 'quote-altered');
  assert.match(notice!.text, /^2 quotations differ in some words from “Closing of the landing”/);
  assert.deepEqual(
    notice!.evidence.map(({ text, document }) => [text, document]),
    [
      ['It closes soon', 'd'],
      ['In June', 'd'],
    ],
  );
  assert.deepEqual(findNotices({ ...NOTHING, quotes: [quotes[1]!] }), []);
});
