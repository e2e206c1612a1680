import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Pack } from '../../../src/engine/pack/pack.ts';
import { packDocuments } from '../../../src/engine/pack/pack-documents.ts';
import { findRuns } from '../../../src/engine/reuse/align.ts';
import { joinRuns } from '../../../src/engine/reuse/passages.ts';
import { TextIndex } from '../../../src/engine/reuse/text-index.ts';
import { type ReadText, readText } from '../../../src/engine/text/read-text.ts';

const LEXICON =
  'amber bridge canal delta ember ferry garden harbour island jetty kiln lantern mill north orchard pier'.split(
    ' ',
  );
const word = fc.constantFrom(...LEXICON);
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });

/** Words that stand in no document of these tests. */
const FOREIGN = 'zebra yonder xylem wicker velvet'.split(' ');

function indexOf(text: ReadText): TextIndex {
  return new TextIndex(text, () => 1);
}

function numbersOf(text: string) {
  return Pack.from(packDocuments('test', [{ id: 'd', title: 't', text }])).numbersOf(0);
}

test('every run is equal word by word on both sides and cannot be made longer', () => {
  fc.assert(
    fc.property(words(0, 60), words(0, 60), (here, there) => {
      const text = readText(here.join(' '));
      for (const run of findRuns(indexOf(text), numbersOf(there.join(' ')))) {
        const length = run.to - run.from;
        assert(length >= 5);
        assert.deepEqual(here.slice(run.from, run.to), there.slice(run.document, run.document + length));
        assert(run.from === 0 || run.document === 0 || here[run.from - 1] !== there[run.document - 1]);
        assert(here[run.to] === undefined || here[run.to] !== there[run.document + length]);
      }
    }),
  );
});

test('a shared stretch of five words or more is found wherever it stands', () => {
  fc.assert(
    fc.property(words(5, 20), fc.nat(30), fc.nat(30), (shared, before, after) => {
      const padding = (count: number) =>
        Array.from({ length: count }, (_, i) => FOREIGN[i % FOREIGN.length]!);
      const text = readText([...padding(before), ...shared, ...padding(after)].join(' '));
      const runs = findRuns(indexOf(text), numbersOf(shared.join(' ')));
      assert(runs.some(run => run.from <= before && run.to >= before + shared.length));
    }),
  );
});

test('passages give each word of the article to one passage at most', () => {
  fc.assert(
    fc.property(words(0, 60), words(0, 60), (here, there) => {
      const passages = joinRuns(findRuns(indexOf(readText(here.join(' '))), numbersOf(there.join(' '))));
      const sorted = [...passages].sort((a, b) => a.from - b.from);
      const total = sorted.reduce((sum, passage) => sum + passage.words, 0);
      assert(total <= here.length);
      for (const passage of passages) assert(passage.words <= passage.to - passage.from);
    }),
  );
});

const SENTENCES = [
  'The harbour council will close the northern ferry landing before the winter storms arrive.',
  'Repairs to the old stone pier begin once the spring tides have passed the lower gate.',
];

test('sentences in another order are two passages', () => {
  const passages = joinRuns(
    findRuns(indexOf(readText([SENTENCES[1], SENTENCES[0]].join(' '))), numbersOf(SENTENCES.join(' '))),
  );
  assert.equal(passages.length, 2);
  assert.deepEqual(
    passages.map(passage => passage.words),
    [16, 14],
  );
});

const EDITS: readonly (readonly [what: string, text: string])[] = [
  [
    'an inserted word',
    'The harbour council will soon close the northern ferry landing before the winter storms arrive.',
  ],
  ['a dropped word', 'The harbour council will close the ferry landing before the winter storms arrive.'],
  [
    'an exchanged word',
    'The harbour council will close the southern ferry landing before the winter storms arrive.',
  ],
  ['damage', 'The harbour council will close the northern\\ferry landing before the winter storms arrive.'],
];

for (const [what, text] of EDITS) {
  test(`a passage goes on across ${what}`, () => {
    const passages = joinRuns(findRuns(indexOf(readText(text)), numbersOf(SENTENCES[0]!)));
    assert.equal(passages.length, 1);
    assert(passages[0]!.words >= 9);
  });
}

test('a stop word beyond the end of a quotation does not belong to the run', () => {
  const there = 'We shall mend the old stone pier before winter. The storms begin in the north.';
  const text = readText('“We shall mend the old stone pier before winter.” The mayor agreed.');
  const [run] = findRuns(indexOf(text), numbersOf(there));
  assert.deepEqual(
    text.tokens.words.slice(run!.from, run!.to).join(' '),
    'we shall mend the old stone pier before winter',
  );
});
