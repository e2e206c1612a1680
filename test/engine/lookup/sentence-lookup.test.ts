import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSaid } from '../../../src/engine/lookup/sentence-lookup.ts';
import { Rarity } from '../../../src/engine/reuse/rarity.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import { FERRY_STATEMENT, inventedCorpus } from '../invented.ts';

const corpus = inventedCorpus();
const rarity = new Rarity(corpus);

function said(text: string) {
  return findSaid(readText(text), corpus, rarity).map(({ pack, row, from, to, likeness }) => ({
    document: pack.recordOf(row).id,
    from,
    to,
    likeness,
  }));
}

/** What is looked up, and how the second sentence of the ferry statement is found to say it. */
const ROWS: readonly (readonly [text: string, likeness: string | undefined])[] = [
  [
    'We have measured the timbers twice, and they no longer carry the weight of a loaded wagon.',
    'same-words',
  ],
  ['they no longer carry the weight of a loaded wagon', 'same-words'],
  ['WE HAVE measured the timbers twice', 'folded'],
  [
    'We have measured the timbers three times, and they no longer carry the weight of a loaded wagon.',
    'other-words',
  ],
  ['We have measured the timbers twice, and they carry the weight of a loaded wagon.', 'other-words'],
  ['We have twice measured the timbers; a loaded wagon is a weight they carry no longer.', 'other-words'],
  ['Timbers are sold by weight in the northern market.', undefined],
  ['of the and in', undefined],
  ['', undefined],
];

for (const [text, likeness] of ROWS) {
  test(`“${text}” is said ${likeness === undefined ? 'nowhere' : `there in ${likeness}`}`, () => {
    const expected = { document: 'ferry-statement', from: 1, to: 1, likeness };
    assert.deepEqual(said(text), likeness === undefined ? [] : [expected]);
  });
}

test('a retelling of two sentences in one is found as both', () => {
  const [found] = said(
    'We measured the timbers twice, they no longer carry a loaded wagon, and whoever crosses the narrow channel does so at their own cost, not at the council’s.',
  );
  assert.deepEqual([found?.from, found?.to], [1, 2]);
});

const WORDS = FERRY_STATEMENT.text!.split('\n')[0]!.replace(/[.,]/g, '').split(' ');

test('five words or more of a sentence are found word by word when a rare one is among them', () => {
  fc.assert(
    fc.property(fc.nat(WORDS.length - 6), fc.integer({ min: 5, max: 12 }), (from, length) => {
      const [found] = said(WORDS.slice(from, from + length).join(' '));
      assert.equal(found?.likeness, 'same-words');
      assert.equal(found?.from, 0);
    }),
  );
});

test('one word in the place of another is never the same words', () => {
  fc.assert(
    fc.property(
      fc.nat(WORDS.length - 1),
      fc.constantFrom('lantern', 'never', 'under', 'seven'),
      (at, word) => {
        const [found] = said(WORDS.map((own, i) => (i === at ? word : own)).join(' '));
        assert(found === undefined || found.likeness === 'other-words');
      },
    ),
  );
});
