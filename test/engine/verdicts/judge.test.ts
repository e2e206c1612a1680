import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../src/engine/analyze.ts';
import { articleOf, inventedCorpus, inventedIndex } from '../invented.ts';

const corpus = inventedCorpus();
const index = inventedIndex();
/** Enough of the statement for it to be claimed as the source. */
const LEAD =
  'The northern ferry landing will close on the first of June and will not open again before the autumn storms have passed, the council said on Friday.';

const ROWS: readonly (readonly [quote: string, verdict: string])[] = [
  ['We have measured the timbers twice, and they no longer carry the weight of a loaded wagon', 'verbatim'],
  ['measured the timbers twice', 'verbatim'],
  ['WE have measured the timbers twice', 'folded'],
  ["at the harbour council's cost, not at their own", 'folded'],
  ['We have measured the timbers three times, and they cannot carry the weight of a loaded wagon', 'altered'],
  ['The timbers were measured by us twice and carry no loaded wagon any longer', 'retold'],
  ['Every lighthouse keeper deserves a warm supper and a dry pair of boots', 'unmatched'],
];

for (const [quote, verdict] of ROWS) {
  test(`“${quote}” is ${verdict}`, () => {
    const article = articleOf([LEAD, `“${quote},” Ilse Varn said in the statement.`]);
    const judged = analyze(article, corpus, index).quotes.find(({ text }) => text.startsWith(quote));
    assert.equal(judged?.verdict, verdict);
  });
}
