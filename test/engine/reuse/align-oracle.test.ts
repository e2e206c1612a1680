import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Pack } from '../../../src/engine/pack/pack.ts';
import { packDocuments } from '../../../src/engine/pack/pack-documents.ts';
import { findRuns, type Run } from '../../../src/engine/reuse/align.ts';
import { joinRuns } from '../../../src/engine/reuse/passages.ts';
import { MIN_RUN, TextIndex } from '../../../src/engine/reuse/text-index.ts';
import { wordCheck } from '../../../src/engine/text/hash.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import { draw, LATIN, type Random, randomFrom } from './random-texts.ts';

/** Words that no check takes for one another, at even places nor at odd ones: what is found can be told exactly. */
const WORDS = withoutSharedChecks(LATIN.words, 30);
const WITH_STOP_WORDS = withoutSharedChecks(['the', 'of', 'from', 'and', ...LATIN.words], 16);
const RUNS = { numRuns: 60 };

function withoutSharedChecks(words: readonly string[], most: number): string[] {
  const taken = [new Set<number>(), new Set<number>()];
  return words
    .filter(word => {
      const checks = [0, 1].map(place => wordCheck(readText(word).hashes[0]!, place));
      if (checks.some((check, place) => taken[place]!.has(check))) return false;
      checks.forEach((check, place) => {
        taken[place]!.add(check);
      });
      return true;
    })
    .slice(0, most);
}

function sentencesOf(random: Random, words: readonly string[]): string[][] {
  return Array.from({ length: 1 + random(6) }, () => draw(random, words, 1 + random(18)));
}

/** An article made of a document: some sentences moved, words dropped, exchanged, put in, joined by a backslash. */
function edited(random: Random, sentences: readonly string[][], words: readonly string[]): string[][] {
  const moved = [...sentences, ...sentencesOf(random, words)];
  for (let i = moved.length - 1; i > 0; i--) {
    const j = random(3) === 0 ? random(i + 1) : i;
    [moved[i], moved[j]] = [moved[j]!, moved[i]!];
  }
  return moved.map(sentence => sentence.flatMap(word => edit(random, word, words)));
}

function edit(random: Random, word: string, words: readonly string[]): string[] {
  const [other] = draw(random, words, 1);
  const kind = random(40);
  if (kind === 0) return [];
  if (kind === 1) return [other!];
  if (kind === 2) return [word, other!];
  if (word === 'from') return ['rom'];
  return kind === 3 ? [`${word}\\${other}`] : [word];
}

/** Sentences as printed: an end of sentence after each, or none at all. */
function print(sentences: readonly string[][], end = '.'): string {
  return sentences.map(words => words.join(' ') + end).join(' ');
}

function findBoth(article: string, document: string): { found: Run[]; expected: Run[]; words: number } {
  const text = readText(article);
  const numbers = Pack.from(packDocuments('t', [{ id: 'd', title: 't', text: document }])).numbersOf(0);
  const found = findRuns(new TextIndex(text, () => 1), numbers);
  return {
    found,
    expected: slowRuns(text.tokens.words, readText(document).tokens.words),
    words: text.tokens.count,
  };
}

/** All maximal runs of equal words: every pair of places is looked at. */
function slowRuns(here: readonly string[], there: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < here.length; i++) {
    for (let j = 0; j < there.length; j++) {
      if (here[i] !== there[j] || (i > 0 && j > 0 && here[i - 1] === there[j - 1])) continue;
      let length = 0;
      while (i + length < here.length && here[i + length] === there[j + length]) length++;
      if (length >= MIN_RUN) runs.push({ from: i, to: i + length, document: j });
    }
  }
  return runs;
}

/** Runs the law: an article made of a document, read by both. */
function law(words: readonly string[], end: string, check: (both: ReturnType<typeof findBoth>) => void) {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const random = randomFrom(seed);
      const document = sentencesOf(random, words);
      check(findBoth(print(edited(random, document, words), end), print(document)));
    }),
    RUNS,
  );
}

test('the runs are exactly those that comparing every pair of words finds', () => {
  law(WORDS, '.', ({ found, expected }) => assert.deepEqual(found, expected));
});

test('the runs are exact among words that repeat much', () => {
  law(WORDS.slice(0, 3), '.', ({ found, expected }) => assert.deepEqual(found, expected));
});

test('stop words belong to the runs where no sentence ends', () => {
  law(WITH_STOP_WORDS, '', ({ found, expected }) => assert.deepEqual(found, expected));
});

/** Stop words beyond an end of sentence are given up, two at either end: nothing but six bits speaks for them. */
test('no more than stop words beyond an end of sentence is given up', () => {
  law(WITH_STOP_WORDS, '.', ({ found, expected }) => {
    assert.equal(found.length, expected.length);
    for (const { from, to, document } of expected) {
      const within = found.filter(
        run => run.from >= from && run.to <= to && run.document - run.from === document - from,
      );
      assert(within.some(run => run.from - from <= 2 && to - run.to <= 2));
    }
  });
});

test('a run is found though its first words stand in the article again and again', () => {
  const [phrase, filler, rest] = [WORDS.slice(0, 5), WORDS.slice(5, 7), WORDS.slice(7, 22)];
  const article = Array.from({ length: 150 }, (_, i) => [...phrase, ...filler.slice(0, 1 + (i % 2))]);
  const { found } = findBoth(print([...article, [...phrase, ...rest]]), print([[...phrase, ...rest]]));
  assert(found.some(run => run.to - run.from === phrase.length + rest.length));
});

for (const count of [3, 8, WORDS.length]) {
  test(`passages give every word of every run to one of them, and none twice: ${count} words`, () => {
    law(WORDS.slice(0, count), '.', ({ found, words }) => {
      const passages = joinRuns(found);
      const times = new Uint8Array(words);
      for (const { from, to } of passages) for (let i = from; i < to; i++) times[i]!++;
      assert(times.every(time => time <= 1));
      for (const run of found) assert(longestGap(times, run) < MIN_KEPT);
      for (const passage of passages) assert(passage.words <= passage.to - passage.from);
    });
  });
}

/** What longer runs leave of a run is dropped when it is shorter. */
const MIN_KEPT = 4;

function longestGap(times: Uint8Array, { from, to }: Run): number {
  let longest = 0;
  let gap = 0;
  for (let i = from; i < to; i++) {
    gap = times[i] === 0 ? gap + 1 : 0;
    longest = Math.max(longest, gap);
  }
  return longest;
}
