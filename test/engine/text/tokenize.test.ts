import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../../src/engine/text/tokenize.ts';

test('every token spans text that normalizes to a non-empty word, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const tokens = tokenize(text);
      let last = 0;
      for (let i = 0; i < tokens.count; i++) {
        assert(tokens.starts[i]! >= last && tokens.ends[i]! > tokens.starts[i]!);
        assert.notEqual(tokens.words[i], '');
        last = tokens.ends[i]!;
      }
      assert(last <= text.length);
    }),
  );
});

const ROWS: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['in the U.S, the U.S', ['in', 'the', 'us', 'the', 'us']],
  ['end.I am, I.We', ['end', 'i', 'am', 'i', 'we']],
  ['The U.S. and the US', ['the', 'us', 'and', 'the', 'us']],
  ["Japan’s plan, Japan's plan", ['japans', 'plan', 'japans', 'plan']],
  ['Asia-Pacific 1,000 3.5 percent', ['asia', 'pacific', '1000', '3.5', 'percent']],
  ['Japan\\and free rom fear', ['japan', 'and', 'free', 'from', 'fear']],
  ['co\u00adoperation zero\u200bwidth', ['cooperation', 'zerowidth']],
  ['so it is. (Applause.) And [laughter] on (Cheers and applause.)', ['so', 'it', 'is', 'and', 'on']],
  ['(Cheers bar) (applause for all)', ['cheers', 'bar', 'applause', 'for', 'all']],
  ['Ｆｕｌｌ ﬁrst', ['full', 'first']],
];

for (const [text, words] of ROWS) {
  test(`splits “${text}” into words`, () => assert.deepEqual(tokenize(text).words, words));
}

test('a long run of a script without spaces takes linear time and loses nothing', () => {
  const run = '\u{20000}水'.repeat(50_000);
  const start = performance.now();
  const tokens = tokenize(run);
  assert(performance.now() - start < 10_000);
  assert.equal(tokens.words.join(''), run);
});
