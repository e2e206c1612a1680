import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../../../src/engine/entities/entity.ts';
import type { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { nameSpeakers } from '../../../src/engine/quotes/proved-speakers.ts';
import type { Quote } from '../../../src/engine/report.ts';

const ministry: Entity = {
  id: 'o1',
  name: 'Alderish Harbour Ministry',
  type: 'organization',
  description: 'ministry',
  country: 'XA',
};
const person: Entity = {
  id: 'p1',
  name: 'Mira Castell',
  type: 'person',
  description: 'envoy',
  country: 'XA',
};
const land: Entity = { id: 'l1', name: 'North Alderland', type: 'place', description: 'land', country: 'XA' };
const other: Entity = { id: 'l2', name: 'Port Land', type: 'place', description: 'land', country: 'XB' };
const wire: Entity = {
  id: 'a1',
  name: 'Alder News Agency',
  type: 'agency',
  description: 'agency',
  country: 'XA',
  owner: 'North Alderland',
};
const all = [ministry, person, land, other, wire];
/** Only what the speakers ask of the list. */
const index = { byId: (id: string) => all.find(entity => entity.id === id) } as unknown as EntityIndex;

const TEXT =
  'The harbour ministry wrote. Mira Castell came. North Alderland said it was “a burden on all of us”.';

/** The name given to a proved quotation that the page gives to somebody. */
function named(speaker: { name: string; entity?: string } | undefined, proved: Entity, verdict = 'verbatim') {
  const start = TEXT.indexOf('a burden');
  const quote = {
    span: { start, end: start + 21 },
    text: 'a burden on all of us',
    kind: 'mixed',
    verdict,
    source: { document: 'd', sentence: 0, title: '' },
    ...(speaker && { speaker: { ...speaker, span: { start: 0, end: 3 } } }),
  } as Quote;
  const at = TEXT.indexOf('Mira');
  const mentions = [{ entity: person, span: { start: at, end: at + 12 } }];
  const speakers = new Map([['d', { entity: proved, issuer: wire, leads: false }]]);
  return nameSpeakers([quote], speakers, { text: TEXT, mentions, index })[0]!.speaker?.name;
}

type Row = readonly [
  what: string,
  speaker: { name: string; entity?: string } | undefined,
  proved: Entity,
  name: string,
];

const rows: readonly Row[] = [
  ['nobody', undefined, ministry, 'Alderish Harbour Ministry'],
  ['who only carries', { name: 'the agency', entity: 'a1' }, ministry, 'Alderish Harbour Ministry'],
  ['its land', { name: 'North Alderland', entity: 'l1' }, ministry, 'Alderish Harbour Ministry'],
  ['its land in short', { name: 'North' }, ministry, 'Alderish Harbour Ministry'],
  ['its office', { name: 'spokesperson' }, ministry, 'Alderish Harbour Ministry'],
  ['a body of its land', { name: 'North’s ministry' }, person, 'Mira Castell'],
  ['the sister of somebody', { name: 'sister of Ho Lindqvist' }, person, 'Mira Castell'],
  ['but not another land', { name: 'Port Land', entity: 'l2' }, ministry, 'Port Land'],
  ['but not a person', { name: 'Ho Lindqvist' }, ministry, 'Ho Lindqvist'],
];

for (const [what, speaker, proved, name] of rows)
  test(`a statement names its speaker in the place of ${what}`, () =>
    assert.equal(named(speaker, proved), name));

test('words found elsewhere prove no speaker', () =>
  assert.equal(named({ name: 'North' }, ministry, 'elsewhere'), 'North'));
