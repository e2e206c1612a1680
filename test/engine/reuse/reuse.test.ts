import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Corpus } from '../../../src/engine/pack/corpus.ts';
import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';
import type { Source } from '../../../src/engine/report.ts';
import { articleOf, inventedCorpus, inventedIndex } from '../invented.ts';
import { draw, LATIN, randomFrom } from './random-texts.ts';

const index = inventedIndex();
const random = randomFrom(11);

/** A sentence of invented words: nothing it shares is shared by chance. */
function sentence(words: number): string {
  const drawn = draw(random, LATIN.words, words).join(' ');
  return `${drawn[0]!.toUpperCase()}${drawn.slice(1)}.`;
}

function paragraphs(count: number, words = 18): string[] {
  return Array.from({ length: count }, () => sentence(words));
}

function sourcesOf(corpus: Corpus, text: readonly string[]): readonly Source[] {
  return analyze(articleOf(text), corpus, index).sources;
}

function documentOf(id: string, text: readonly string[], given: Partial<PackDocument> = {}): PackDocument {
  return { id, title: `Notice ${id}`, date: '2024-05-02', text: text.join('\n'), ...given };
}

const LEGAL_TAIL =
  'This notice is published for information only and may be printed again in whole or in part by anyone who names the harbour press room as the place where it was first read aloud.';
const WITH_TAIL = Array.from({ length: 40 }, (_, i) => documentOf(`d${i}`, [...paragraphs(4), LEGAL_TAIL]));

test('a legal tail that all documents end with makes no source', () => {
  assert.deepEqual(sourcesOf(inventedCorpus(WITH_TAIL), [...paragraphs(5), LEGAL_TAIL]), []);
  assert.deepEqual(sourcesOf(inventedCorpus(WITH_TAIL), [LEGAL_TAIL, ...paragraphs(5)]), []);
});

test('a legal tail does not hide the one document that the article takes over', () => {
  const text = WITH_TAIL[7]!.text!.split('\n');
  assert.deepEqual(
    sourcesOf(inventedCorpus(WITH_TAIL), text).map(source => [source.document, source.relation]),
    [['d7', 'same-text']],
  );
});

const NAMES =
  'Ilse Varn, Otto Brandt, Mirela Tosk, Jorun Halvik, Petra Quill, Anselm Dworik, Hanne Roskjold, Tibor Wex and Calla Ferrant met on 3 March 2024, 17 March 2024, 2 April 2024, 9 April 2024 and 28 April 2024';

for (const date of ['2024-05-02', '2023-11-02']) {
  test(`a list of names and dates alone makes no source of a document of ${date}`, () => {
    const document = documentOf('names', [...paragraphs(4), `Present were ${NAMES} in the long hall.`], {
      date,
    });
    const said = `Among the guests, ${NAMES}, said a friend.`;
    assert.deepEqual(
      sourcesOf(inventedCorpus([document, ...WITH_TAIL]), [...paragraphs(3), said, ...paragraphs(2)]),
      [],
    );
  });
}

test('the sentences of a document in reverse order are one source with several passages', () => {
  const said = paragraphs(5);
  const [source, ...others] = sourcesOf(inventedCorpus([documentOf('said', said), ...WITH_TAIL]), [
    sentence(12),
    ...[...said].reverse(),
  ]);
  assert.deepEqual(others, []);
  assert.equal(source?.document, 'said');
  assert.equal(source.passages.length, 5);
  assert(source.coverage >= 0.85 && source.coverage <= 1, `${source.coverage}`);
  assert.deepEqual(source.leftOut, []);
  assert.deepEqual(
    source.passages.map(passage => passage.document.from),
    [4, 3, 2, 1, 0],
  );
});

test('what a document says that the article leaves out is named by sentence', () => {
  const said = paragraphs(12);
  const text = [...said.slice(0, 4), ...said.slice(8)];
  const [source] = sourcesOf(inventedCorpus([documentOf('said', said), ...WITH_TAIL]), text);
  assert.deepEqual(source?.leftOut, [{ from: 4, to: 7 }]);
});

test('coverage is a share of the words, however often passages go back and forth', () => {
  const said = paragraphs(20, 8);
  const woven = said.flatMap((first, i) => (i % 2 === 0 ? [first, said[(i + 11) % 20]!] : []));
  const [source] = sourcesOf(inventedCorpus([documentOf('said', said), ...WITH_TAIL]), woven);
  assert(source && source.coverage > 0.9 && source.coverage <= 1, `${source?.coverage}`);
});
