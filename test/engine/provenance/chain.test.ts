import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageCredits } from '../../../src/engine/credits/credits.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { packEntities } from '../../../src/engine/entities/pack-entities.ts';
import { findChain } from '../../../src/engine/provenance/chain.ts';
import type { DocumentSpeakers } from '../../../src/engine/quotes/document-speaker.ts';
import type { Credit, CreditType, EvidenceKind, Quote, Source } from '../../../src/engine/report.ts';
import { inventedIndex } from '../invented.ts';

const index = inventedIndex();
const TEXT = 'The harbour council closes the landing, Ilse Varn said.';

function credit(type: CreditType, name: string, kind: EvidenceKind = 'credit', entity?: string): Credit {
  return { type, name, ...(entity !== undefined && { entity }), evidence: { kind, text: name } };
}

function chainOf(
  facts: {
    title?: string;
    credits?: Partial<PageCredits>;
    sources?: readonly Source[];
    quotes?: readonly Quote[];
    speakers?: DocumentSpeakers;
  },
  list = index,
) {
  return findChain({
    title: facts.title ?? 'Landing to close',
    text: TEXT,
    credits: { credits: [], byline: ['A. Writer'], ...facts.credits },
    sources: facts.sources ?? [],
    quotes: facts.quotes ?? [],
    speakers: facts.speakers ?? new Map(),
    mentions: [],
    index: list,
  });
}

const PUBLISHER = { name: 'Amber Herald', evidence: { kind: 'metadata', text: 'Amber Herald' } } as const;

const SOURCE: Source = {
  document: 'd',
  pack: 'p',
  title: 'Closing of the landing',
  issuer: 'Port Amber Press Office',
  date: '2024-05-02',
  kind: 'statement',
  relation: 'reuses',
  order: 'earlier',
  coverage: 0.5,
  retold: 0,
  passages: [{ article: { start: 0, end: 38 }, document: { from: 0, to: 0 }, words: 6 }],
  leftOut: [],
  confidence: 'likely',
};

const SAID: Quote = {
  span: { start: 4, end: 19 },
  text: 'harbour council',
  kind: 'mixed',
  speaker: { name: 'Ilse Varn', span: { start: 40, end: 49 } },
};

test('carried, written, quoted and said stand in this order behind the publisher', () => {
  const credits = [
    credit('cited', 'Port Amber Press Office', 'attribution', 'agency:port-amber'),
    credit('wrote', 'Sample Wire'),
    credit('carried', 'Sample Feed'),
  ];
  const chain = chainOf({ credits: { credits, publisher: PUBLISHER }, quotes: [SAID] });
  assert.deepEqual(
    chain.map(hop => [hop.name, hop.relation]),
    [
      ['Amber Herald', undefined],
      ['Sample Feed', 'carried-by'],
      ['Sample Wire', 'written-by'],
      ['Port Amber Press Office', 'quoted-from'],
      ['Ilse Varn', 'said-by'],
    ],
  );
});

test('one name is one row, with all its evidence; two kinds of evidence make it certain', () => {
  const credits = [credit('wrote', 'Sample Wire', 'dateline'), credit('wrote', 'SAMPLE WIRE', 'credit')];
  const [hop, ...others] = chainOf({ credits: { credits } });
  assert.deepEqual(others, []);
  assert.equal(hop?.evidence.length, 2);
  assert.equal(hop?.confidence, 'certain');
});

test('photo, edited and contributed credits make no row', () => {
  const credits = [
    credit('photo', 'Sample Wire'),
    credit('edited', 'A. Editor'),
    credit('contributed', 'Sample Wire'),
  ];
  assert.deepEqual(chainOf({ credits: { credits } }), []);
});

test('a publisher who is cited or carries its own text has no second row; an agency that writes on its own site has', () => {
  const own = {
    credits: [credit('cited', 'Amber Herald'), credit('carried', 'Amber Herald')],
    publisher: PUBLISHER,
  };
  assert.equal(chainOf({ credits: own }).length, 1);
  const agency = { credits: [credit('wrote', 'Amber Herald')], publisher: PUBLISHER };
  assert.deepEqual(
    chainOf({ credits: agency }).map(hop => hop.relation),
    [undefined, 'written-by'],
  );
});

test('a document proves the row of its issuer; an issuer without a row is derived from', () => {
  const cited = { credits: [credit('cited', 'Press Office', 'attribution', 'agency:port-amber')] };
  assert.deepEqual(
    chainOf({ credits: cited, sources: [SOURCE] }).map(hop => [hop.relation, hop.document, hop.date]),
    [['quoted-from', 'd', '2024-05-02']],
  );
  assert.deepEqual(
    chainOf({ sources: [SOURCE] }).map(hop => [hop.relation, hop.name, hop.document]),
    [['derived-from', 'Port Amber Press Office', 'd']],
  );
});

test('a later document, and one of unknown order, never enter the chain', () => {
  assert.deepEqual(
    chainOf({
      sources: [
        { ...SOURCE, order: 'later' },
        { ...SOURCE, order: 'unknown' },
      ],
    }),
    [],
  );
});

test('state media without a name give way to state media with one', () => {
  const credits = [
    credit('cited', 'state media', 'attribution'),
    credit('cited', 'Port Amber Press Office', 'attribution', 'agency:port-amber'),
  ];
  assert.deepEqual(
    chainOf({ credits: { credits } }).map(hop => hop.name),
    ['Port Amber Press Office'],
  );
});

test('a document names the state media that the page leaves unnamed', () => {
  const credits = [credit('cited', 'state media', 'attribution')];
  const [hop, ...others] = chainOf({ credits: { credits }, sources: [SOURCE] });
  assert.deepEqual(others, []);
  assert.equal(hop?.name, 'Port Amber Press Office');
  assert.deepEqual(
    hop?.evidence.map(({ kind }) => kind),
    ['attribution', 'reuse'],
  );
});

test('services that carried a text stand nearer to the reader than the outlet it came from', () => {
  const credits = [
    credit('carried', 'Amber Courier', 'credit', 'outlet:courier'),
    credit('carried', 'Sample Feed'),
  ];
  const courier = {
    id: 'outlet:courier',
    name: 'Amber Courier',
    type: 'outlet',
    description: 'invented',
  } as const;
  const withCourier = EntityIndex.from(
    packEntities([{ ...courier, aliases: ['Amber Courier'], domains: [] }]),
  );
  assert.deepEqual(
    chainOf({ credits: { credits } }, withCourier).map(hop => [hop.name, hop.role]),
    [
      ['Sample Feed', 'syndicator'],
      ['Amber Courier', 'outlet'],
    ],
  );
});

test('a page that is no news has no speakers, unless a held document has their words', () => {
  const unsigned = { byline: [], publisher: PUBLISHER };
  const isSaid = (facts: Parameters<typeof chainOf>[0]) =>
    chainOf(facts).some(hop => hop.relation === 'said-by');
  const proved: Quote = {
    ...SAID,
    verdict: 'verbatim',
    source: { document: 'd', sentence: 0, title: 'Statement' },
  };
  assert(!isSaid({ credits: unsigned, quotes: [SAID] }));
  assert(isSaid({ credits: unsigned, quotes: [proved] }));
  assert(isSaid({ credits: { ...unsigned, byline: ['A. Writer'] }, quotes: [SAID] }));
  assert(isSaid({ credits: { ...unsigned, credits: [credit('cited', 'Sample Wire')] }, quotes: [SAID] }));
  assert(
    !isSaid({ title: 'Amber Herald Names New Editor', credits: { publisher: PUBLISHER }, quotes: [SAID] }),
  );
});

test('a country is nobody who speaks', () => {
  const amber = { id: 'place:amber', name: 'Amberland', type: 'place', description: 'invented' } as const;
  const withPlace = EntityIndex.from(packEntities([{ ...amber, aliases: ['Amberland'], domains: [] }]));
  const said: Quote = { ...SAID, speaker: { name: 'Amberland', entity: amber.id, span: SAID.span } };
  assert.deepEqual(chainOf({ quotes: [said] }, withPlace), []);
});

test('a speaker named by the page and by the statement that has the words is certain', () => {
  const ilse = { id: 'person:ilse', name: 'Ilse Varn', type: 'person', description: 'invented' } as const;
  const list = EntityIndex.from(packEntities([{ ...ilse, aliases: ['Ilse Varn'], domains: [] }]));
  const speaker = { name: ilse.name, entity: ilse.id, span: SAID.span };
  const proved: Quote = {
    ...SAID,
    speaker,
    verdict: 'verbatim',
    source: { document: 'd', sentence: 0, title: 'Statement' },
  };
  const speakers: DocumentSpeakers = new Map([['d', { entity: ilse, issuer: undefined, leads: false }]]);
  const sureness = (quote: Quote, of = speakers) =>
    chainOf({ quotes: [quote], speakers: of }, list)[0]?.confidence;
  assert.equal(sureness(proved), 'certain');
  assert.equal(sureness({ ...proved, verdict: 'retold' }), 'likely');
  assert.equal(sureness(proved, new Map()), 'likely');
});

test('a press release was written by its issuer; a statement on any other page was not', () => {
  const wire = {
    id: 'agency:releases',
    name: 'Sample Releases',
    type: 'agency',
    description: 'invented',
  } as const;
  const row = { ...wire, service: 'press-release', aliases: [wire.name], domains: [] } as const;
  const list = EntityIndex.from(packEntities([row]));
  const issued = credit('issued', 'Varnholt Locks', 'attribution');
  const carried = credit('carried', wire.name, 'dateline', wire.id);
  assert.deepEqual(
    chainOf({ credits: { credits: [carried, issued] } }, list).map(hop => [hop.name, hop.role, hop.relation]),
    [
      ['Sample Releases', 'syndicator', 'carried-by'],
      ['Varnholt Locks', 'issuer', 'written-by'],
    ],
  );
  assert.deepEqual(chainOf({ credits: { credits: [issued] } }, list), []);
});
