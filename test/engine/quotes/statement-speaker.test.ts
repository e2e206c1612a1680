import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../../../src/engine/entities/entity.ts';
import type { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { nameSpeakers } from '../../../src/engine/quotes/proved-speakers.ts';
import type { Quote } from '../../../src/engine/report.ts';

const envoy: Entity = { id: 'p1', name: 'Mira Castell', type: 'person', description: 'envoy', country: 'XA' };
const land: Entity = { id: 'l1', name: 'North Alderland', type: 'place', description: 'land', country: 'XA' };
const other: Entity = { id: 'l2', name: 'Port Land', type: 'place', description: 'land', country: 'XB' };
const wire: Entity = { id: 'a1', name: 'Alder News', type: 'agency', description: 'agency', country: 'XA' };
const ministry: Entity = {
  id: 'organization:xa-foreign-ministry',
  name: 'Alderish Foreign Ministry',
  type: 'organization',
  description: 'ministry',
  country: 'XA',
};
const all = [envoy, land, other, wire, ministry];
/** Only what the speakers ask of the list. */
const index = { byId: (id: string) => all.find(entity => entity.id === id) } as unknown as EntityIndex;

/** Who is said to have said the last words of a page; its speakers in brackets, its one statement the envoy's. */
function lastSpeaker(
  text: string,
  quotes: readonly (Pick<Quote, 'text'> & Partial<Quote>)[],
  leads = true,
): string | undefined {
  const mentions = all.flatMap(entity => {
    const start = text.indexOf(entity.name);
    return start < 0 ? [] : [{ entity, span: { start, end: start + entity.name.length } }];
  });
  const placed = quotes.map(quote => {
    const start = text.indexOf(quote.text);
    return {
      kind: 'mixed',
      verdict: 'unmatched',
      span: { start, end: start + quote.text.length },
      ...quote,
    } as Quote;
  });
  const speakers = new Map([['d', { entity: envoy, issuer: wire, leads }]]);
  return nameSpeakers(placed, speakers, { text, mentions, index }).at(-1)!.speaker?.name;
}

const START = { start: 0, end: 3 };
const northern = { name: 'North Alderland', entity: 'l1', span: START };
const LEDE =
  'North Alderland called the toll “a heavy burden” on Monday. Mira Castell spoke of “open theft”.';

test('the country of a statement stands for the one who made it', () =>
  assert.equal(lastSpeaker(LEDE, [{ text: 'a heavy burden', speaker: northern }]), 'Mira Castell'));

test('and so does the country in short', () =>
  assert.equal(
    lastSpeaker(LEDE, [{ text: 'a heavy burden', speaker: { name: 'North', span: START } }]),
    'Mira Castell',
  ));

test('but not another country', () =>
  assert.equal(
    lastSpeaker(LEDE, [
      { text: 'a heavy burden', speaker: { ...northern, name: 'Port Land', entity: 'l2' } },
    ]),
    'Port Land',
  ));

test('nor one that spoke on another day', () => {
  const text = 'Mira Castell wrote after North Alderland had spoken of “a heavy burden” in the autumn.';
  const at = text.indexOf('spoken');
  const cue = { text: 'spoken', span: { start: at, end: at + 6 } };
  assert.equal(lastSpeaker(text, [{ text: 'a heavy burden', speaker: northern, cue }]), 'North Alderland');
});

test('nor where several statements may be meant', () =>
  assert.equal(lastSpeaker(LEDE, [{ text: 'a heavy burden', speaker: northern }], false), 'North Alderland'));

test('nor someone whom the page does not name', () =>
  assert.equal(
    lastSpeaker('North Alderland called the toll “a heavy burden”.', [
      { text: 'a heavy burden', speaker: northern },
    ]),
    'North Alderland',
  ));

const TWO = 'Mira Castell spoke of “open theft”. The toll is “a heavy burden” on the harbour.';
const castell = { name: 'Mira Castell', entity: 'p1', span: { start: 0, end: 12 } };

test('words of nobody go on the words of the statement', () =>
  assert.equal(
    lastSpeaker(TWO, [{ text: 'open theft', speaker: castell }, { text: 'a heavy burden' }]),
    'Mira Castell',
  ));

test('but not those that somebody unknown said', () => {
  const cue = { text: 'said', span: { start: 40, end: 44 } };
  assert.equal(
    lastSpeaker(TWO, [
      { text: 'open theft', speaker: castell },
      { text: 'a heavy burden', cue },
    ]),
    undefined,
  );
});

test('a ministry goes by its name in another language', () => {
  const text =
    'Das North Alderland nahe Außenministerium nannte das Vorgehen der Stadt und der Polizei „offenen Diebstahl“.';
  const span = { start: 4, end: text.indexOf(' nannte') };
  const speaker = { name: text.slice(span.start, span.end), span };
  assert.equal(lastSpeaker(text, [{ text: 'offenen Diebstahl', speaker }]), 'Alderish Foreign Ministry');
});
