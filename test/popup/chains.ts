import type { Evidence, Hop, Report, ReportEntity, Source } from '../../src/engine/report.ts';
import { SOURCES } from './findings.ts';
import { FULL } from './fixtures.ts';
import { proof, spanOf } from './story.ts';

// Chains of every shape. All names, outlets and texts here are invented.

/** Houses of each kind; the article need not name them. */
export const HOUSES: readonly ReportEntity[] = [
  house('outlet:skerry', 'Skerry Start', {
    type: 'outlet',
    description: 'website',
    country: 'US',
    service: 'portal',
  }),
  house('outlet:ledger', 'The Harbour Ledger', {
    type: 'outlet',
    description: 'newspaper',
    country: 'GB',
    owner: 'Tidewater Papers',
  }),
  house('agency:northwire', 'Northwire', { description: 'news agency, a cooperative of Nordic newspapers' }),
  house('agency:estuary', 'Agence Estuaire', {
    description: 'international news agency',
    country: 'FR',
  }),
  house('agency:newsource', 'Inlet Newsource', {
    description: 'US syndicator of television stories',
    country: 'US',
    service: 'syndicator',
    owner: 'Inlet Broadcasting',
  }),
  house('agency:releases', 'Foghorn Release Wire', {
    description: 'press release wire',
    country: 'US',
    owner: 'Foghorn Group',
    service: 'press-release',
  }),
  house('agency:vna', 'Veldian News Agency', {
    description: 'Veldian state news agency',
    country: 'IS',
    owner: 'Veldian Reform Party',
    stateMedia: true,
  }),
  house('organization:varnholt', 'Varnholt Locks Ltd', {
    type: 'organization',
    description: 'maker of canal locks',
  }),
  house('person:ossian-tarn', 'Ossian Tarn', {
    type: 'person',
    description: 'researcher at a foreign ministry institute',
  }),
];

function house(id: string, name: string, more: Partial<ReportEntity>): ReportEntity {
  return { id, name, type: 'agency', description: '', mentions: [], ...more };
}

/** A row of a chain, of the house with an id. */
export function row(id: string, more: Partial<Hop>): Hop {
  const known = HOUSES.find(one => one.id === id);
  return {
    role: 'agency',
    name: known?.name ?? id,
    ...(known && { entity: id }),
    ...(known?.stateMedia && { stateMedia: true }),
    confidence: 'certain',
    evidence: [],
    ...more,
  };
}

const METADATA = (text: string): Evidence => ({ kind: 'metadata', text });
const FOOT = (text: string): Evidence => ({ kind: 'credit', text, margin: 0 });

const PORTAL = row('outlet:skerry', {
  role: 'publisher',
  confidence: 'likely',
  evidence: [METADATA('Skerry Start'), { kind: 'domain', text: 'start.skerry.example' }],
});
const STATION = row('Mair Valley 9', {
  role: 'publisher',
  confidence: 'likely',
  evidence: [METADATA('Mair Valley 9')],
});
const NORTHWIRE = row('agency:northwire', {
  relation: 'written-by',
  evidence: [proof('dateline', 'PORT ELLERY (Northwire)')],
});
const STATE_AGENCY = row('agency:vna', {
  relation: 'quoted-from',
  confidence: 'likely',
  date: '2031-05-15',
  document: 'vna-1',
  evidence: [
    proof('attribution', 'state news agency VNA said'),
    { ...proof('reuse', 'must be ready to answer for every wave they raise'), document: 'vna-1' },
  ],
});
const TARN = row('person:ossian-tarn', {
  role: 'speaker',
  relation: 'said-by',
  document: 'vna-1',
  evidence: [{ ...proof('quote', 'not an exercise but a rehearsal'), document: 'vna-1' }],
});

function chain(...hops: Hop[]): Report {
  const entities = [...HOUSES, ...FULL.entities.filter(one => !HOUSES.some(({ id }) => id === one.id))];
  return { ...FULL, chain: hops, entities, quotes: [], related: [], sources: [], notices: [] };
}

/** Portal ← outlet ← agency ← state agency ← speaker. */
export const LONG_CHAIN: Report = {
  ...chain(
    PORTAL,
    row('outlet:ledger', {
      role: 'outlet',
      relation: 'carried-by',
      evidence: [FOOT('This article first appeared in The Harbour Ledger')],
    }),
    NORTHWIRE,
    STATE_AGENCY,
    TARN,
  ),
  sources: SOURCES.slice(0, 1),
};

/** A company's own text, handed on for money. */
export const PRESS_RELEASE: Report = chain(
  STATION,
  row('agency:releases', {
    role: 'syndicator',
    relation: 'carried-by',
    evidence: [FOOT('View the release on Foghorn Release Wire'), FOOT('SOURCE Varnholt Locks Ltd')],
  }),
  row('organization:varnholt', { role: 'issuer', relation: 'written-by', confidence: 'likely' }),
);

/** Both agencies of a double dateline, one also in a copyright line. */
export const TWO_AGENCIES: Report = chain(
  STATION,
  { ...NORTHWIRE, evidence: [...NORTHWIRE.evidence, FOOT('© 2031 Northwire. All rights reserved.')] },
  row('agency:estuary', {
    relation: 'written-by',
    confidence: 'likely',
    evidence: [proof('dateline', 'PORT ELLERY (Northwire)')],
  }),
);

/** A page that does not say whose it is, resting on a record without text. */
export const UNKNOWN_PUBLISHER: Report = {
  ...chain(
    row('agency:vna', {
      relation: 'quoted-from',
      confidence: 'possible',
      document: 'vna-1',
      date: '2031-05-15',
      evidence: [
        proof('attribution', 'state news agency VNA said'),
        { kind: 'reuse', text: SOURCES[0]!.title, document: 'vna-1' },
      ],
    }),
    { ...TARN, confidence: 'possible' },
  ),
  sources: [recordOf(SOURCES[0]!)],
};

function recordOf(source: Source): Source {
  return {
    ...source,
    relation: 'quotes',
    passages: [],
    leftOut: [],
    coverage: 0,
    retold: 0,
    recordOnly: true,
  };
}

/** Credited to one, in the words of another. */
export const DISAGREES: Report = {
  ...chain(
    STATION,
    { ...NORTHWIRE, confidence: 'likely' },
    { ...STATE_AGENCY, relation: 'derived-from', evidence: STATE_AGENCY.evidence.slice(1) },
  ),
  sources: SOURCES.slice(0, 1),
  notices: [
    {
      kind: 'state-media',
      text: 'Veldian News Agency is state media.',
      evidence: STATE_AGENCY.evidence.slice(1),
    },
    {
      kind: 'credit-disagrees',
      text: 'Credited to Northwire; 61% of the words stand in a text of Veldian News Agency.',
      evidence: [...NORTHWIRE.evidence, ...STATE_AGENCY.evidence.slice(1)],
    },
  ],
};

/** Everything comes from one document, which is older than the page says, and is not named. */
export const ONE_ORIGIN: Report = {
  ...chain(STATION, { ...STATE_AGENCY, relation: 'derived-from', evidence: STATE_AGENCY.evidence.slice(1) }),
  sources: [{ ...SOURCES[0]!, relation: 'same-text', date: '2029-05-15', coverage: 0.93 }],
  notices: [
    {
      kind: 'old-story',
      text: 'The same text stands in a document of 2029-05-15.',
      evidence: STATE_AGENCY.evidence.slice(1),
    },
    {
      kind: 'one-origin',
      text: 'Everything in this text that we could trace comes from Veldian News Agency.',
      evidence: STATE_AGENCY.evidence,
    },
    {
      kind: 'uncredited-reuse',
      text: '93% of the words stand in a text of Veldian News Agency, which the page does not name.',
      evidence: STATE_AGENCY.evidence.slice(1),
    },
    {
      kind: 'quote-altered',
      text: 'A quotation differs from the words of its source.',
      evidence: [proof('quote', 'not an exercise but a rehearsal')],
    },
  ],
};

/** An agency's own page, which quotes state media without a name. */
export const OWN_TEXT: Report = chain(
  row('agency:northwire', { role: 'publisher', evidence: [METADATA('Northwire')] }),
  { ...NORTHWIRE, confidence: 'likely' },
  row('Veldian state media', {
    role: 'outlet',
    relation: 'quoted-from',
    stateMedia: true,
    confidence: 'likely',
    evidence: [{ kind: 'attribution', text: 'Veldian state media said', span: spanOf('VNA said') }],
  }),
);
