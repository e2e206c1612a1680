import type { Quote, Related, Source } from '../../src/engine/report.ts';
import { spanOf } from './story.ts';

/** A statement with text, and a record without. */
export const SOURCES: readonly Source[] = [
  {
    document: 'vna-1',
    pack: 'Veldian News Agency',
    title: 'Whoever Raises Waves Will Answer for Them: Commentary',
    url: 'https://vna.example/2031/05/15/commentary',
    issuer: 'Veldian News Agency',
    date: '2031-05-15',
    kind: 'statement',
    relation: 'reuses',
    order: 'earlier',
    coverage: 0.31,
    retold: 0.12,
    passages: [
      {
        article: spanOf('must be ready to answer for every wave they raise'),
        document: { from: 2, to: 2 },
        words: 10,
      },
      { article: spanOf('not an exercise but a rehearsal'), document: { from: 4, to: 4 }, words: 6 },
      { article: spanOf('take every step it finds needed'), document: { from: 11, to: 11 }, words: 6 },
    ],
    leftOut: [
      { from: 0, to: 1 },
      { from: 5, to: 9 },
    ],
    confidence: 'certain',
  },
  {
    document: 'ledger-7',
    pack: 'Sample',
    title: 'Four Navies to Meet in the Sound',
    issuer: 'The Harbour Ledger',
    date: '2031-05-09',
    kind: 'report',
    relation: 'retells',
    order: 'earlier',
    coverage: 0,
    retold: 0.06,
    passages: [],
    leftOut: [],
    confidence: 'possible',
    recordOnly: true,
  },
];

function quote(words: string, more: Partial<Quote>): Quote {
  return { kind: 'direct', span: spanOf(words), text: words, ...more };
}

/** Who speaks in the fixtures. */
export const TARN = { name: 'Ossian Tarn', entity: 'person:ossian-tarn', span: spanOf('Ossian Tarn') };
const SAID = { text: 'said', span: spanOf('said in a commentary') };

/** One quote of each sort. */
export const QUOTES: readonly Quote[] = [
  quote('“Whoever brings warships into the Sound must be ready to answer for every wave they raise,”', {
    speaker: TARN,
    cue: SAID,
    verdict: 'altered',
    source: { document: 'vna-1', sentence: 2, title: 'Statement' },
    difference: [
      { kind: 'same', text: 'Whoever brings' },
      { kind: 'here', text: 'warships' },
      { kind: 'omitted', words: 2 },
      { kind: 'same', text: 'into the Sound must be ready to answer for every wave they raise' },
    ],
  }),
  quote('“not an exercise but a rehearsal”', {
    kind: 'mixed',
    speaker: TARN,
    cue: SAID,
    verdict: 'verbatim',
    source: { document: 'vna-1', sentence: 4, title: 'Statement' },
  }),
  quote('“take every step it finds needed”', {
    kind: 'mixed',
    speaker: TARN,
    verdict: 'retold',
    source: { document: 'vna-1', sentence: 11, title: 'Statement' },
  }),
  quote('“Nobody here wants a quarrel over fishing grounds,”', { verdict: 'unmatched' }),
];

/** One related story of each label. */
export const RELATED: readonly Related[] = [
  {
    document: 'vna-2',
    title: 'Foreign Ministry Spokesman Answers a Question on the Sound',
    url: 'https://vna.example/2031/05/18/answer',
    issuer: 'Veldian News Agency',
    date: '2031-05-18',
    relation: 'follow-up',
    reasons: ['shared names'],
    copies: [],
  },
  {
    document: 'northwire-3',
    title: 'Veldia warns neighbours over naval drills',
    url: 'https://northwire.example/3',
    issuer: 'Northwire',
    date: '2031-05-16',
    relation: 'same-story',
    reasons: ['shared passages'],
    copies: [{ document: 'a' }, { document: 'b' }, { document: 'c' }],
  },
  {
    document: 'vna-0',
    title: 'Treaty of Mair Remembered',
    issuer: 'Veldian News Agency',
    date: '2030-11-02',
    relation: 'background',
    reasons: ['shared names'],
    copies: [],
  },
];
