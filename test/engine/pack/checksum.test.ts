import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksumOf } from '../../../src/engine/pack/checksum.ts';
import { randomFrom } from '../reuse/random-texts.ts';

/** Words of one block of a pack. */
const WORDS = 256;

test('one changed bit anywhere in a block changes its checksum', () => {
  const random = randomFrom(1);
  const words = Uint32Array.from({ length: WORDS }, () => random(2 ** 32));
  const whole = checksumOf(words, 0, WORDS);
  const missed: string[] = [];
  for (let bit = 0; bit < 32 * WORDS; bit++) {
    words[bit >>> 5]! ^= 1 << (bit & 31);
    if (checksumOf(words, 0, WORDS) === whole) missed.push(`bit ${bit & 31} of word ${bit >>> 5}`);
    words[bit >>> 5]! ^= 1 << (bit & 31);
  }
  assert.deepEqual(missed, []);
});

test('two words exchanged change the checksum', () => {
  const random = randomFrom(2);
  const words = Uint32Array.from({ length: WORDS }, () => random(2 ** 32));
  const whole = checksumOf(words, 0, WORDS);
  for (let a = 0; a < WORDS; a++) {
    const b = (a + 1 + random(WORDS - 1)) % WORDS;
    const exchanged = words.slice();
    [exchanged[a], exchanged[b]] = [words[b]!, words[a]!];
    assert.notEqual(checksumOf(exchanged, 0, WORDS), whole, `words ${a} and ${b}`);
  }
});
