import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numbersFrom, packNumbers } from '../../../src/engine/pack/document-numbers.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import { compareWords } from '../../../src/engine/verdicts/held.ts';
import { placesOf } from '../../../src/engine/verdicts/word-places.ts';

const words = fc
  .array(fc.constantFrom('pier', 'the', 'ferry', 'Pier', 'of', 'harbour.'), { minLength: 1, maxLength: 40 })
  .map(parts => parts.join(' '));

test('the places of a word are all where it stands in a stretch, the last first', () => {
  fc.assert(
    fc.property(words, words, fc.nat(40), fc.nat(40), (page, document, start, end) => {
      const [text, there] = [readText(page), readText(document)];
      const held = { numbers: numbersFrom(packNumbers(there), there.tokens.count) };
      for (let word = 0; word < text.tokens.count; word++) {
        const all = [...held.numbers.checks.keys()].filter(
          place => place >= start && place < end && compareWords(text, word, held, place) !== 'different',
        );
        assert.deepEqual(placesOf(text, word, held, { start, end }), all.reverse());
      }
    }),
  );
});
