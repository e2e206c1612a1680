import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Report, Source } from '../../../src/engine/report.ts';
import { articleOf, inventedCorpus, inventedIndex } from '../invented.ts';
import { draw, randomFrom, SCRIPTS } from './random-texts.ts';

const index = inventedIndex();
const random = randomFrom(3);

/** Processor time to pack such a text and to analyse an article that repeats it, in milliseconds. */
const MOST_TIME = 4000;

/** Texts that no one writes: how a source of the same text relates to the article, `undefined` when it tells nothing. */
const TEXTS: readonly (readonly [what: string, text: string, relation: Source['relation'] | undefined])[] = [
  ['no text', '', undefined],
  ['one letter a million times', 'a'.repeat(1_000_000), undefined],
  ['one kana many thousand times', 'あ'.repeat(6000), undefined],
  ['one word 300,000 times', 'ferry '.repeat(300_000), undefined],
  ['one stop word many thousand times', 'a '.repeat(20_000), undefined],
  ['marks only', '.,;!?—… '.repeat(50_000), undefined],
  ['a hundred thousand words, each once', distinctWords(100_000), 'reuses'],
  ['numbers only', draw(random, distinctNumbers(9000), 9000).join(' '), 'same-text'],
  ['one sentence of a hundred thousand words', `${endless(100_000)}.`, 'reuses'],
];

for (const [what, text, relation] of TEXTS) {
  test(`a text of ${what} is packed and compared in time`, () => {
    const { sources } = reportOf(text);
    assert.deepEqual(
      sources.map(source => source.relation),
      relation === undefined ? [] : [relation],
    );
    for (const source of sources) assert.equal(source.coverage, 1);
  });
}

test('documents of three words in every order are compared in time', () => {
  const words = distinctWords(3).split(' ');
  const text = () => draw(random, words, 8000).join(' ');
  const corpus = inventedCorpus(
    Array.from({ length: 3 }, (_, i) => ({ id: `d${i}`, title: 't', text: text() })),
  );
  const start = process.cpuUsage();
  analyze(articleOf([text()]), corpus, index);
  const { user } = process.cpuUsage(start);
  assert(user < 1000 * MOST_TIME, `${user / 1000} ms`);
});

for (const script of SCRIPTS) {
  test(`the same text is found as such in ${script.name} letters`, () => {
    const sentences = Array.from(
      { length: 12 },
      () => `${draw(random, script.words, 15).join(script.between)}.`,
    );
    const { sources, article } = reportOf(sentences.join('\n'));
    assert.deepEqual(
      sources.map(source => [source.relation, source.leftOut]),
      [['same-text', []]],
    );
    assert(article.words >= 180);
  });
}

/** The report of an article that repeats the only document. */
function reportOf(text: string): Report {
  const start = process.cpuUsage();
  const corpus = inventedCorpus([{ id: 'same', title: 'Same', date: '2024-05-02', text }]);
  const report = analyze(articleOf([text]), corpus, index);
  const { user } = process.cpuUsage(start);
  assert(user < 1000 * MOST_TIME, `${user / 1000} ms`);
  return report;
}

function distinctWords(count: number): string {
  return Array.from({ length: count }, (_, i) => `w${i.toString(36)}`).join(' ');
}

function distinctNumbers(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(i * 7919));
}

function endless(count: number): string {
  return draw(random, distinctWords(5000).split(' '), count).join(' ');
}
