import type { Evidence, EvidenceKind, Hop, Quote, Related, Report, Source } from '../../src/engine/report.ts';
import type { Span } from '../../src/engine/text/span.ts';
import type { TabState } from '../../src/tab-state.ts';

// All names, outlets and texts here are invented.

const TEXT = [
  'PORT ELLERY (Northwire) — The Veldian foreign ministry on Tuesday warned its neighbours against joining naval drills in the Sound of Mair, state news agency VNA said.',
  '“Whoever brings warships into the Sound must be ready to answer for every wave they raise,” Ossian Tarn, a researcher at the ministry’s institute, said in a commentary carried by VNA.',
  'Tarn said the drills were “not an exercise but a rehearsal” and that Veldia would “take every step it finds needed”. The Harbour Ledger reported last week that four countries would take part.',
  'Diplomats in Port Ellery told reporters that talks could resume in the autumn. “Nobody here wants a quarrel over fishing grounds,” one of them said.',
].join('\n\n');

/** Where words stand in the text of the fixtures. */
function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

function proof(kind: EvidenceKind, text: string): Evidence {
  return { kind, text, span: spanOf(text) };
}

const CHAIN: readonly Hop[] = [
  {
    role: 'publisher',
    name: 'Mair Valley 9',
    confidence: 'certain',
    evidence: [{ kind: 'metadata', text: 'Mair Valley 9' }],
  },
  {
    role: 'syndicator',
    name: 'Inlet Newsource',
    relation: 'carried-by',
    confidence: 'certain',
    evidence: [{ kind: 'credit', text: 'Distributed by Inlet Newsource. All rights reserved.', margin: 0 }],
  },
  {
    role: 'agency',
    name: 'Northwire',
    relation: 'written-by',
    date: '2031-05-16',
    confidence: 'certain',
    evidence: [
      proof('dateline', 'PORT ELLERY (Northwire)'),
      { kind: 'byline', text: 'Northwire', margin: 1 },
    ],
  },
  {
    role: 'issuer',
    name: 'Veldian News Agency',
    entity: 'agency:vna',
    relation: 'quoted-from',
    stateMedia: true,
    date: '2031-05-15',
    document: 'vna-1',
    confidence: 'likely',
    evidence: [
      proof('attribution', 'state news agency VNA said'),
      proof(
        'quote',
        'Whoever brings warships into the Sound must be ready to answer for every wave they raise',
      ),
    ],
  },
  {
    role: 'speaker',
    name: 'Ossian Tarn',
    entity: 'person:ossian-tarn',
    relation: 'said-by',
    confidence: 'possible',
    evidence: [proof('attribution', 'Ossian Tarn, a researcher at the ministry’s institute, said')],
  },
];

const SOURCES: readonly Source[] = [
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

const TARN = { name: 'Ossian Tarn', entity: 'person:ossian-tarn', span: spanOf('Ossian Tarn') };
const SAID = { text: 'said', span: spanOf('said in a commentary') };

const QUOTES: readonly Quote[] = [
  quote('“Whoever brings warships into the Sound must be ready to answer for every wave they raise,”', {
    speaker: TARN,
    cue: SAID,
    verdict: 'altered',
    source: { document: 'vna-1', sentence: 2 },
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
    source: { document: 'vna-1', sentence: 4 },
  }),
  quote('“take every step it finds needed”', {
    kind: 'mixed',
    speaker: TARN,
    verdict: 'retold',
    source: { document: 'vna-1', sentence: 11 },
  }),
  quote('“Nobody here wants a quarrel over fishing grounds,”', { verdict: 'unmatched' }),
];

const RELATED: readonly Related[] = [
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

/** A story with everything in it: the chain from a local station down to a speaker. */
export const FULL: Report = {
  schema: 'headwater/report@1',
  article: {
    url: 'https://mairvalley9.example/news/drills',
    title: 'Veldia warns its neighbours over drills in the Sound of Mair',
    siteName: 'Mair Valley 9',
    language: 'en',
    words: 118,
    text: TEXT,
    published: '2031-05-16T09:20:00Z',
    publishedFrom: 'json-ld',
    byline: ['Ida Morrow'],
    dateline: { text: 'PORT ELLERY (Northwire)', place: 'Port Ellery', agency: 'Northwire' },
  },
  credits: [],
  chain: CHAIN,
  sources: SOURCES,
  quotes: QUOTES,
  entities: [
    {
      id: 'agency:vna',
      name: 'Veldian News Agency',
      type: 'agency',
      description: 'news agency',
      country: 'IS',
      owner: 'the government',
      stateMedia: true,
      mentions: [spanOf('VNA said'), spanOf('carried by VNA')],
    },
    {
      id: 'person:ossian-tarn',
      name: 'Ossian Tarn',
      type: 'person',
      description: 'researcher at a foreign ministry institute',
      mentions: [spanOf('Ossian Tarn'), spanOf('Tarn said')],
    },
    {
      id: 'place:mair',
      name: 'Sound of Mair',
      type: 'place',
      description: 'strait',
      mentions: [spanOf('Sound of Mair')],
    },
  ],
  related: RELATED,
  notices: [
    {
      kind: 'state-media',
      text: 'State media of Iceland stands in the chain: Veldian News Agency.',
      evidence: [proof('attribution', 'state news agency VNA said')],
    },
  ],
  searched: [
    {
      pack: 'Veldian News Agency',
      documents: 24_310,
      words: 6_100_000,
      ranges: [
        { from: '2029-01-01', to: '2029-12-31' },
        { from: '2031-02-03', to: '2031-06-30' },
      ],
    },
    {
      pack: 'Sample',
      documents: 40,
      words: 9_000,
      ranges: [{ from: '2031-01-01', to: '2031-05-31' }],
    },
  ],
};

/** A story that no document matches and no credit explains. */
export const NO_MATCH: Report = {
  ...FULL,
  article: { ...FULL.article, published: '2030-03-04', publishedFrom: 'meta' },
  chain: [CHAIN[0]],
  sources: [],
  quotes: [QUOTES[3]],
  entities: [],
  related: [],
  notices: [],
};

/** Credits answer, documents do not. */
export const CREDITS_ONLY: Report = {
  ...FULL,
  chain: CHAIN.slice(0, 3),
  sources: [],
  quotes: [],
  related: [],
  notices: [],
};

/** A few lines: too little to compare. */
export const TOO_SHORT: Report = {
  ...NO_MATCH,
  quotes: [],
  article: { ...NO_MATCH.article, text: TEXT.slice(0, 160), words: 27 },
};

/** More of everything than one look takes in. */
export const MANY: Report = {
  ...FULL,
  sources: times(9, i => ({ ...SOURCES[i % 2], document: `source-${i}` })),
  quotes: times(12, i => QUOTES[i % 4]),
  entities: times(14, i => ({ ...FULL.entities[i % 3], id: `entity-${i}` })),
  related: times(60, i => ({ ...RELATED[i % 3], document: `related-${i}` })),
};

/** Text that attacks whoever shows it. */
export const HOSTILE_TEXT =
  '<img src=x onerror=alert(1)>\u202Egnp.exe\u2066\u200B [x](javascript:alert(1)) `code` # **b** \u001b[31m';

/** A Report made by an attacker. */
export const HOSTILE: Report = {
  ...FULL,
  article: { ...FULL.article, title: HOSTILE_TEXT, byline: [HOSTILE_TEXT], url: 'javascript:alert(1)' },
  chain: CHAIN.map(hop => ({
    ...hop,
    name: HOSTILE_TEXT,
    evidence: hop.evidence.map(evidence => ({ ...evidence, text: HOSTILE_TEXT.repeat(9) })),
  })),
  sources: SOURCES.map(source => ({
    ...source,
    title: HOSTILE_TEXT,
    issuer: HOSTILE_TEXT,
    url: ' javascript:alert(1)',
  })),
  quotes: QUOTES.map(one => ({ ...one, text: HOSTILE_TEXT, speaker: { ...TARN, name: HOSTILE_TEXT } })),
  entities: FULL.entities.map(entity => ({ ...entity, name: HOSTILE_TEXT, description: HOSTILE_TEXT })),
  related: RELATED.map(one => ({ ...one, title: HOSTILE_TEXT, url: 'data:text/html,<script>1</script>' })),
  notices: FULL.notices.map(notice => ({ ...notice, text: HOSTILE_TEXT })),
  searched: FULL.searched.map(searched => ({ ...searched, pack: HOSTILE_TEXT })),
};

function result(report: Report): TabState {
  return { kind: 'result', report };
}

/** Every state a reader can meet, by name. */
export const STATES: Readonly<Record<string, TabState>> = {
  'loading-reading': { kind: 'loading', step: 'reading' },
  'loading-comparing': { kind: 'loading', step: 'comparing' },
  result: result(FULL),
  'many-results': result(MANY),
  'credits-only': result(CREDITS_ONLY),
  'no-match': result(NO_MATCH),
  'too-short': result(TOO_SHORT),
  hostile: result(HOSTILE),
  'not-article': { kind: 'not-article' },
  'restricted-browser': { kind: 'restricted', page: 'browser' },
  'restricted-store': { kind: 'restricted', page: 'store' },
  'restricted-pdf': { kind: 'restricted', page: 'pdf' },
  'restricted-file': { kind: 'restricted', page: 'file' },
  'restricted-source': { kind: 'restricted', page: 'source' },
  'restricted-error-page': { kind: 'restricted', page: 'error-page' },
  'restricted-other': { kind: 'restricted', page: 'other' },
  'too-large-elements': { kind: 'too-large', measure: 'elements', found: 50_000, allowed: 15_000 },
  'too-large-depth': { kind: 'too-large', measure: 'depth', found: 900, allowed: 300 },
  'too-large-text': { kind: 'too-large', measure: 'text', found: 3_400_000, allowed: 2_000_000 },
  'error-no-answer': { kind: 'error', reason: 'no-answer' },
  'error-packs': { kind: 'error', reason: 'packs' },
  'error-unknown': { kind: 'error', reason: 'unknown' },
};

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
