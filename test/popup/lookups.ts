import type { Holder, LookupAnswer, NamedThere } from '../../src/engine/lookup/lookup-answer.ts';
import { FULL, HOSTILE_TEXT } from './fixtures.ts';

// Answers to lookups. All of it is invented.

const QUERY = 'must be ready to answer for every wave they raise';

function holder(document: string, more: Partial<Holder>): Holder {
  return {
    document,
    pack: 'Veldian News Agency',
    title: 'Whoever Raises Waves Will Answer for Them: Commentary',
    url: `https://vna.example/${document}`,
    issuer: 'Veldian News Agency',
    date: '2031-05-15',
    kind: 'statement',
    sentences: { from: 2, to: 2 },
    likeness: 'verbatim',
    copies: [],
    ...more,
  };
}

/** A phrase that several documents have, each in its own way. */
export const VERSIONS: LookupAnswer = {
  schema: 'headwater/lookup@1',
  query: QUERY,
  order: 'oldest',
  earliest: 'a',
  holders: [
    holder('a', { speaker: 'Ossian Tarn', copies: [{ document: 'x' }, { document: 'y' }] }),
    holder('b', {
      title: 'Tarn Repeats Warning on the Sound',
      issuer: 'Northwire',
      date: '2031-05-18',
      kind: 'report',
      sentences: { from: 0, to: 1 },
      likeness: 'altered',
      difference: [
        { kind: 'same', text: 'must be ready to answer for every' },
        { kind: 'here', text: 'wave' },
        { kind: 'there', words: 2 },
        { kind: 'same', text: 'they raise' },
      ],
    }),
    holder('c', {
      title: 'Foreign Ministry Spokesman Answers a Question on the Sound',
      date: '2031-06-01',
      likeness: 'retold',
    }),
  ],
  hasMore: false,
  entities: [],
  searched: FULL.searched,
};

/** A name: what it is, and no words to find. */
export const NAMED: LookupAnswer = {
  ...VERSIONS,
  query: 'Ossian Tarn',
  holders: [],
  entities: [
    {
      id: 'person:ossian-tarn',
      name: 'Ossian Tarn',
      type: 'person',
      description: 'researcher at a foreign ministry institute',
      documents: 214,
    },
    {
      id: 'agency:tarn',
      name: 'Tarn Press',
      type: 'agency',
      description: 'news agency',
      country: 'IS',
      owner: 'Ossian Tarn',
    },
  ],
};

/** A name that several have. */
export const AMBIGUOUS: LookupAnswer = {
  ...NAMED,
  query: 'Tarn',
  entities: [
    { id: 'place:tarn', name: 'Tarn', type: 'place', description: 'town', parent: 'Ohio', country: 'US' },
    { id: 'place:tarn-is', name: 'Tarn', type: 'place', description: 'harbour', country: 'IS' },
    {
      id: 'person:ossian-tarn',
      name: 'Ossian Tarn',
      type: 'person',
      description: 'researcher',
      country: 'IS',
    },
    { id: 'person:ida-tarn', name: 'Ida Tarn', type: 'person', description: 'rower', wikidata: 'Q1234567' },
  ].map((one): NamedThere => ({ ...(one as NamedThere), isOneOf: true })),
};

/** Words that no document has. */
export const UNHELD: LookupAnswer = { ...VERSIONS, query: 'a lamp for every lock', holders: [] };

/** Text that attacks whoever shows it. */
export const HOSTILE_ANSWER: LookupAnswer = {
  ...VERSIONS,
  query: HOSTILE_TEXT,
  holders: [holder('a', { title: HOSTILE_TEXT, url: 'javascript:alert(1)', issuer: HOSTILE_TEXT })],
};
