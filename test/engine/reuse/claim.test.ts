import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../../src/engine/pack/corpus.ts';
import { isStrongEnough } from '../../../src/engine/reuse/claim.ts';
import type { Alignment } from '../../../src/engine/reuse/match.ts';
import { Rarity } from '../../../src/engine/reuse/rarity.ts';
import { inventedCorpus } from '../invented.ts';

const ranks = { isGuessed: false } as Rarity;

interface Found {
  readonly score: number;
  readonly daysBefore?: number;
  readonly passage?: number;
  readonly sentence?: number;
  readonly telling?: number;
}

function alignment({ score, daysBefore = 0, passage = 0, sentence = 0, telling = 0 }: Found): Alignment {
  return {
    candidate: { plainScore: score, score, daysBefore },
    passageWeight: passage,
    bestSentence: sentence,
    tellingWords: telling,
    words: telling,
    isSameText: false,
  } as Alignment;
}

const ROWS: readonly (readonly [what: string, found: Found, words: number, isClaimed: boolean])[] = [
  ['a score with a sentence retold', { score: 30, sentence: 12 }, 100, true],
  ['a score with a phrase in common', { score: 30, passage: 9 }, 100, true],
  ['the highest score without a word in order', { score: 300 }, 100, false],
  ['a long page with the score and the phrase of a short one', { score: 40, passage: 9 }, 1600, false],
  ['a long page with more of both', { score: 120, passage: 20 }, 1600, true],
  ['the same statement two weeks later', { score: 120, passage: 20, daysBefore: 14 }, 100, false],
  ['much text two weeks later', { score: 0, passage: 40, telling: 25, daysBefore: 14 }, 100, true],
  ['a statement dated a day later', { score: 60, passage: 20, daysBefore: -1 }, 100, false],
];

for (const [what, found, words, isClaimed] of ROWS) {
  test(`${what}: ${isClaimed ? 'claimed' : 'not claimed'}`, () => {
    assert.equal(isStrongEnough(alignment(found), ranks, words), isClaimed);
  });
}

test('in a small corpus the score proves nothing', () => {
  const guessed = new Rarity(inventedCorpus());
  assert(guessed.isGuessed && new Rarity(Corpus.of([])).isGuessed);
  assert(!isStrongEnough(alignment({ score: 300, sentence: 12 }), guessed, 100));
});
