import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences } from '../../../src/engine/text/sentences.ts';

const rows: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['It rained. We left.', ['It rained.', 'We left.']],
  ['Dr. Ho left Jan. 3 with Capt. Lee. It rained.', ['Dr. Ho left Jan. 3 with Capt. Lee.', 'It rained.']],
  ['J. Lee asked (Mr. Ho knew). We left.', ['J. Lee asked (Mr. Ho knew).', 'We left.']],
  ['One line\nNext line', ['One line', 'Next line']],
];

for (const [text, expected] of rows) {
  test(`cuts ${JSON.stringify(text)} into ${expected.length}`, () =>
    assert.deepEqual(
      findSentences(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    ));
}

test('a long text without line breaks takes linear time', () => {
  const text = 'Lee’s.’ '.repeat(60_000);
  const start = performance.now();
  findSentences(text);
  assert(performance.now() - start < 5_000);
});
