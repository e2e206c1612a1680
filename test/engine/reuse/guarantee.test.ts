import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Corpus } from '../../../src/engine/pack/corpus.ts';
import { Pack } from '../../../src/engine/pack/pack.ts';
import { packDocuments } from '../../../src/engine/pack/pack-documents.ts';
import { findSharedShingles, type SharedShingles } from '../../../src/engine/reuse/shared-shingles.ts';
import { SHINGLE_SIZE } from '../../../src/engine/reuse/shingle.ts';
import { GUARANTEED_RUN } from '../../../src/engine/reuse/winnow.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import { draw, LATIN, longestShared, type Random, randomFrom, SCRIPTS, type Script } from './random-texts.ts';

const PACKS = 2;
/** No more than a shingle may stand in without being boilerplate. */
const DOCUMENTS = 5;
/** Enough seeds to see every place of a run within its windows. */
const RUNS = { numRuns: 6 };

/** Runs of many lengths about the guaranteed one, taken out of documents, foreign words around each. */
function articleWithRuns(random: Random, script: Script, documents: readonly string[][]): string {
  const pieces = documents.flatMap(words => {
    const length = GUARANTEED_RUN - 3 + random(20);
    const from = random(words.length - length);
    return [...draw(random, script.foreign, random(12)), ...words.slice(from, from + length)];
  });
  return pieces.join(script.between);
}

function corpusOf(script: Script, documents: readonly string[][]): Corpus {
  const packs = Array.from({ length: PACKS }, (_, pack) => {
    const own = documents.filter((_, i) => i % PACKS === pack);
    return packDocuments(
      `pack ${pack}`,
      own.map((words, row) => ({ id: `d${row}`, title: 't', text: words.join(script.between) })),
    );
  });
  return Corpus.of(packs.map(buffer => Pack.from(buffer)));
}

/** Every document that holds a run of the guaranteed length is found, with a run of that length at least. */
function assertFound(article: string, script: Script, documents: readonly string[][]): void {
  const text = readText(article);
  const { runs } = findSharedShingles(text, corpusOf(script, documents));
  documents.forEach((words, i) => {
    const shared = longestShared(text.tokens.words, readText(words.join(script.between)).tokens.words);
    if (shared < GUARANTEED_RUN) return;
    const found = runs.find(({ pack, row }) => pack === i % PACKS && row === Math.floor(i / PACKS));
    assert(found && found.longest >= shared && found.words >= shared, `${shared} words, ${found?.longest}`);
  });
}

for (const script of SCRIPTS) {
  test(`every run of the guaranteed length is found in whatever pack it stands: ${script.name}`, () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const random = randomFrom(seed);
        const documents = Array.from({ length: PACKS * DOCUMENTS }, () =>
          draw(random, script.words, 40 + random(60)),
        );
        assertFound(articleWithRuns(random, script, documents), script, documents);
      }),
      RUNS,
    );
  });
}

test('every run of the guaranteed length is found among words that repeat much', () => {
  const script = { ...LATIN, words: LATIN.words.slice(0, 3), foreign: LATIN.words.slice(0, 3) };
  fc.assert(
    fc.property(fc.integer(), seed => {
      const random = randomFrom(seed);
      const documents = Array.from({ length: PACKS * DOCUMENTS }, () =>
        draw(random, script.words, 40 + random(30)),
      );
      assertFound(articleWithRuns(random, script, documents.slice(0, 5)), script, documents);
    }),
    RUNS,
  );
});

test('a run is found in a document that says part of it again and again', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(15), (seed, after) => {
      const random = randomFrom(seed);
      const phrase = draw(random, LATIN.words, 7);
      const document = Array.from({ length: 30 }, () => [...phrase, ...draw(random, LATIN.words, 8)]).flat();
      const from = document.length - GUARANTEED_RUN - after;
      assertFound(document.slice(from, from + GUARANTEED_RUN).join(' '), LATIN, [document]);
    }),
    { numRuns: 30 },
  );
});

test('a run in too many documents of a pack is boilerplate and proves nothing', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: GUARANTEED_RUN, max: 40 }), (seed, length) => {
      const random = randomFrom(seed);
      const run = draw(random, LATIN.words, length);
      const documents = Array.from({ length: 12 * PACKS }, () => [...draw(random, LATIN.words, 20), ...run]);
      const before = draw(random, LATIN.foreign, 15);
      const after = draw(random, LATIN.foreign, 15);
      const text = readText([...before, ...run, ...after].join(' '));
      const shared = findSharedShingles(text, corpusOf(LATIN, documents));
      const marked = assertMarked(shared, before.length, before.length + length);
      for (const { words } of shared.runs) assert(words - marked <= 2 * EDGE);
    }),
    RUNS,
  );
});

/** Words at either end of boilerplate whose shingles are kept as fingerprints in some documents only. */
const EDGE = GUARANTEED_RUN - SHINGLE_SIZE;

/** Marked inside the run but for its edges; answers how many words of it are. */
function assertMarked({ isBoilerplate }: SharedShingles, from: number, to: number): number {
  assert(isBoilerplate.subarray(from + EDGE, Math.max(from + EDGE, to - EDGE)).every(mark => mark === 1));
  return isBoilerplate.subarray(from, to).reduce((sum, mark) => sum + mark, 0);
}
