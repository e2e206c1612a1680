import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { packEntities } from '../../../src/engine/entities/pack-entities.ts';
import { findChain } from '../../../src/engine/provenance/chain.ts';
import type { Quote } from '../../../src/engine/report.ts';

const ILSE = { id: 'person:ilse', name: 'Ilse Varn', type: 'person', description: 'invented' } as const;
const LIST = EntityIndex.from(packEntities([{ ...ILSE, aliases: ['Ilse Varn'], domains: [] }]));
const TEXT = 'Ilse Varn said the council closes the landing.';

const REPORTED: Quote = {
  span: { start: 15, end: 45 },
  text: TEXT.slice(15, 45),
  kind: 'indirect',
  speaker: { name: ILSE.name, entity: ILSE.id, span: { start: 0, end: 9 } },
  cue: { text: 'said', span: { start: 10, end: 14 } },
};

function speakersOf(...quotes: Quote[]): string[] {
  const chain = findChain({
    title: 'Landing to close',
    text: TEXT,
    credits: { credits: [], byline: ['A. Writer'] },
    sources: [],
    quotes,
    speakers: new Map(),
    mentions: [],
    index: LIST,
  });
  return chain.map(({ name, confidence }) => `${name}, ${confidence}`);
}

test('a listed person who is only reported has a row where nobody is quoted', () => {
  assert.deepEqual(speakersOf(REPORTED), ['Ilse Varn, possible']);
  const quoted: Quote = { ...REPORTED, kind: 'direct', speaker: { ...REPORTED.speaker!, name: 'Bo Sand' } };
  const { entity: _, ...speaker } = quoted.speaker!;
  assert.deepEqual(speakersOf(REPORTED, { ...quoted, speaker }), ['Bo Sand, likely']);
});

test('nobody has a row whom the page doubts or the list does not know', () => {
  assert.deepEqual(speakersOf({ ...REPORTED, cue: { ...REPORTED.cue!, sense: 'doubting' } }), []);
  const { entity: _, ...speaker } = REPORTED.speaker!;
  assert.deepEqual(speakersOf({ ...REPORTED, speaker }), []);
});
