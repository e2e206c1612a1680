import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lengthen, shorten } from '../../../src/engine/entities/short-strings.ts';

/** Names are made of pieces like these. */
const piece = fc.constantFrom(
  'American ',
  'newspaper',
  '.com',
  ' of ',
  ' (2015–2019)',
  ' from 2021',
  'Łódź',
  '김',
  '🙂',
);
const name = fc.oneof(
  fc.array(piece).map(pieces => pieces.join('')),
  fc.string({ unit: 'grapheme' }).map(text => [...text].filter(letter => letter >= ' ').join('')),
);

test('what is shortened comes back whole, and is never longer', () => {
  fc.assert(
    fc.property(name, text => {
      const short = shorten(text);
      assert.equal(lengthen(short), text);
      assert(short.length <= text.length);
    }),
  );
});

test('refuses what it could not tell from its own marks', () => {
  assert.throws(() => shorten('Velm\tHarbour'), /control character/);
});
