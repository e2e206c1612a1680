import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../src/engine/analyze.ts';
import { articleOf, inventedCorpus, inventedIndex } from './invented.ts';

const corpus = inventedCorpus();
const index = inventedIndex();

/** Pieces that a page made to be slow could repeat. */
const PIECES = [
  'a',
  '"',
  '“a” ',
  '(',
  'Kim Jong Un ',
  'he said, "x" ',
  'The Ministry said on Monday. ',
  'a\n\n',
  'By A ',
  'the of ',
];
const SHORT = 10_000;
const FACTOR = 4;
/** Four times the text may take this many times as long: linear, with room for a busy machine. */
const MOST = 3 * FACTOR;
/** Below this, in milliseconds, starting up outweighs the text. */
const NOTICEABLE = 150;

for (const piece of PIECES) {
  test(`a text of nothing but “${piece.trim()}” takes time by its length`, () => {
    const short = timeOf(piece, SHORT);
    const long = timeOf(piece, FACTOR * SHORT);
    assert(
      long < NOTICEABLE || long <= MOST * Math.max(short, NOTICEABLE / FACTOR),
      `${short} ms, then ${long} ms`,
    );
  });
}

function timeOf(piece: string, length: number): number {
  const article = articleOf(piece.repeat(length / piece.length).split('\n\n'));
  const start = process.cpuUsage();
  analyze(article, corpus, index);
  const { user } = process.cpuUsage(start);
  return user / 1000;
}
