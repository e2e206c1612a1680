import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SHINGLE_SIZE, shingle } from '../../../src/engine/reuse/shingle.ts';
import { WINDOW_SIZE, winnow } from '../../../src/engine/reuse/winnow.ts';

const hashes = fc.array(fc.nat(40), { maxLength: 80 }).map(values => Uint32Array.from(values));

test('keeps the rightmost smallest hash of every window, and nothing else', () => {
  fc.assert(
    fc.property(hashes, fc.integer({ min: 1, max: 12 }), (values, windowSize) => {
      assert.deepEqual([...winnow(values, windowSize)], slowWinnow([...values], windowSize));
    }),
  );
});

test('a run of words shared by two texts shares a fingerprint when it is long enough', () => {
  const words = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 });
  const shared = fc.array(fc.nat(1_000_000), {
    minLength: SHINGLE_SIZE + WINDOW_SIZE - 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, words, shared, words, (before, otherBefore, run, after) => {
      const one = fingerprintsOf([...before, ...run, ...after]);
      const other = fingerprintsOf([...otherBefore, ...run]);
      assert([...one].some(hash => other.has(hash)));
    }),
  );
});

function fingerprintsOf(words: readonly number[]): Set<number> {
  const shingles = shingle(Uint32Array.from(words));
  return new Set([...winnow(shingles)].map(position => shingles[position]!));
}

function slowWinnow(values: readonly number[], windowSize: number): number[] {
  const kept: number[] = [];
  const windows = Math.max(values.length > 0 ? 1 : 0, values.length - windowSize + 1);
  for (let start = 0; start < windows; start++) {
    const window = values.slice(start, start + windowSize);
    const position = start + window.lastIndexOf(Math.min(...window));
    if (kept.at(-1) !== position) kept.push(position);
  }
  return kept;
}
