import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MIN_WORDS } from '../../src/engine/reuse/sources.ts';
import { FEWEST_WORDS } from '../../src/wording/outcome.ts';

test('a text is called too short exactly where the engine does not compare it', () => {
  assert.equal(FEWEST_WORDS, MIN_WORDS);
});
