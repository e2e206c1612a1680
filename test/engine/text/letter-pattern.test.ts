import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LetterPattern } from '../../../src/engine/text/letter-pattern.ts';
import {
  startsDigit,
  startsLower,
  startsName,
  startsUpper,
  startsWord,
} from '../../../src/engine/text/letters.ts';

/** Letters of Latin-1 and beyond, punctuation, digits, marks, spaces. */
const CHARACTERS = 'aBzZ019 .,-\'"/(\u00a0\u00ad©ªµ²½ßÿÉéñØ÷×“”’–—…€™ŁłſKКия金한カ\u0301\u{1d400}\u{20000}';

const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 }).map(parts => parts.join(''));

const PATTERNS = [
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}']*/gu,
  /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu,
  /[^\p{L}\p{N}]+/gu,
  /\p{Lu}\p{Ll}|\p{Lo}|[\p{Pi}\p{N}]/gu,
  /(?:^|[^\p{L}])b?\p{L}{2}|É/giu,
  /[\p{Script=Han}\p{Script=Katakana}]+|[^\p{Script=Latin}]/gu,
  /\p{Lu}\p{Ll}|[^\p{Lu}]b|\p{Ll}$/giu,
  /\w\W\b|[\p{Lu}\p{Lo}\p{N}]$/giu,
];

for (const full of PATTERNS) {
  test(`${full} finds the same in both its forms`, () => {
    const pattern = new LetterPattern(full);
    const ofSource = new LetterPattern({ source: full.source, flags: full.flags });
    fc.assert(
      fc.property(texts, text => {
        assert.deepEqual([...text.matchAll(pattern.in(text))], [...text.matchAll(full)]);
        assert.deepEqual([...text.matchAll(ofSource.in(text))], [...text.matchAll(full)]);
        assert.equal(text.replace(pattern, '_'), text.replace(full, '_'));
      }),
      { numRuns: 500 },
    );
  });
}

test('texts of A–Z, accents of Latin-1 and typographic marks are read without Unicode classes', () => {
  const pattern = new LetterPattern(/\p{L}+/gu);
  for (const text of ['Plain', '“Élan vital” – 3 €…', 'Straße'])
    assert.equal(pattern.in(text).unicode, false);
  for (const text of ['Łódź', '서울', 'x²']) assert.equal(pattern.in(text).unicode, true);
});

const STARTS: readonly (readonly [starts: (text: string) => boolean, pattern: RegExp])[] = [
  [startsUpper, /^\p{Lu}/u],
  [startsLower, /^\p{Ll}/u],
  [startsDigit, /^\p{N}/u],
  [startsWord, /^[\p{L}\p{N}]/u],
  [startsName, /^[\p{Lu}\p{Lo}\p{N}]/u],
];

for (const [starts, pattern] of STARTS) {
  test(`${starts.name} answers as ${pattern}`, () => {
    fc.assert(
      fc.property(texts, text => assert.equal(starts(text), pattern.test(text))),
      { numRuns: 500 },
    );
  });
}
