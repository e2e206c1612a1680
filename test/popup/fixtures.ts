import type { Report } from '../../src/engine/report.ts';
import { QUOTES, RELATED, SOURCES, TARN } from './findings.ts';
import { CHAIN, proof, spanOf, TEXT } from './story.ts';

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

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** An article that an agency's later story repeats: the chain has the credit alone. */
export const LATER: Report = {
  ...CREDITS_ONLY,
  sources: SOURCES.slice(0, 1).map(source => ({ ...source, relation: 'quotes', order: 'later' })),
  quotes: QUOTES.slice(0, 2).map(quote => ({
    ...quote,
    verdict: 'elsewhere',
    source: { document: SOURCES[0]!.document, sentence: 0, title: 'Statement' },
  })),
};
