import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MAX_TEXT, parsePageReading } from '../../src/page-reading.ts';

const ARTICLE = {
  title: 'Gates fall',
  text: 'The gate fell.\n\nNobody was hurt.',
  blocks: [
    { span: { start: 0, end: 14 }, kind: 'paragraph' },
    { span: { start: 16, end: 32 }, kind: 'paragraph' },
  ],
  margins: [
    { text: 'By Merle Quayside', where: 'before' },
    { text: 'A barge at dusk.', where: 'before', kind: 'caption' },
  ],
  metadata: { publisher: 'The Estuary Courier' },
};

function said(changes: object): unknown {
  return { kind: 'article', article: { ...ARTICLE, ...changes } };
}

test('takes what our content script says', () => {
  assert.deepEqual(parsePageReading(said({})), said({}));
});

/** What a hostile page might have said in its place. */
const REFUSED = {
  'a text longer than we take': said({ text: 'a'.repeat(MAX_TEXT + 1), blocks: [] }),
  'a block outside the text': said({ blocks: [{ span: { start: 0, end: 33 }, kind: 'paragraph' }] }),
  'blocks out of order': said({ blocks: [...ARTICLE.blocks].reverse() }),
  'a span of broken numbers': said({
    blocks: [{ span: { start: 0.5, end: Number.NaN }, kind: 'paragraph' }],
  }),
  'a title that is no text': said({ title: { toString: 'x' } }),
  'an unknown kind': { kind: 'library', article: ARTICLE },
  'too many blocks': said({ blocks: Array(20_001).fill({ span: { start: 0, end: 0 }, kind: 'paragraph' }) }),
};

for (const [what, reading] of Object.entries(REFUSED)) {
  test(`refuses ${what}`, () => assert.throws(() => parsePageReading(reading)));
}

test('drops keys that nobody asked for, the dangerous ones too', () => {
  const hostile = JSON.parse('{"kind":"not-article","__proto__":{"polluted":1},"constructor":1,"more":2}');
  assert.deepEqual(parsePageReading(hostile), { kind: 'not-article' });
});

test('anything else is refused, never half taken', () => {
  fc.assert(fc.property(fc.anything(), anything => assert.throws(() => parsePageReading(anything))));
});
