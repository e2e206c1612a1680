import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences } from '../../../src/engine/text/sentences.ts';

const rows: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['It rained. We left.', ['It rained.', 'We left.']],
  ['Dr. Ho left Jan. 3 with Capt. Lee. It rained.', ['Dr. Ho left Jan. 3 with Capt. Lee.', 'It rained.']],
  ['J. Lee asked (Mr. Ho knew). We left.', ['J. Lee asked (Mr. Ho knew).', 'We left.']],
  ['It rained... We left?!” So…what.', ['It rained...', 'We left?!”', 'So…what.']],
  ['One line\nNext line', ['One line', 'Next line']],
];

for (const [text, expected] of rows) {
  test(`cuts ${JSON.stringify(text)} into ${expected.length}`, () =>
    assert.deepEqual(
      findSentences(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    ));
}

const LONG = {
  'without line breaks': 'Lee’s.’ '.repeat(60_000),
  'of full stops alone': `${'.'.repeat(200_000)}x`,
  'of full stops and closing quotes': `${'.'.repeat(100_000)}${'”'.repeat(100_000)}x`,
};

for (const [name, text] of Object.entries(LONG)) {
  test(`a long text ${name} takes linear time`, () => {
    const start = performance.now();
    findSentences(text);
    assert(performance.now() - start < 5_000);
  });
}
