import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { LookupAnswer } from '../../src/engine/lookup/lookup-answer.ts';
import { headwaterHere } from './headwater-here.ts';

const STATEMENTS = 'src/data/sample-statements.jsonl';
const { folder, headwater } = headwaterHere('lookup');

before(() =>
  headwater(['pack', 'build', STATEMENTS, '--name', 'Sample', '-o', join(folder, 'packs', 'sample.pack')]),
);

async function answerTo(...given: readonly string[]): Promise<LookupAnswer> {
  const { code, printed, complained } = await headwater(['lookup', ...given, '--format', 'json']);
  assert.equal(code, 0, complained);
  return JSON.parse(printed) as LookupAnswer;
}

test('a quotation is looked up: who has it, who said it, since when', async () => {
  const answer = await answerTo('lectured about open water by a league');
  assert.equal(answer.schema, 'headwater/lookup@1');
  assert.equal(answer.earliest, 'sample-2025-03-11-canal');
  assert.equal(answer.holders[0]?.speaker, 'Ilse Varnholt');
  assert.equal(answer.holders[0]?.likeness, 'verbatim');
});

test('the answer reads as plain text, with the document, its day and what was searched', async () => {
  const { code, printed } = await headwater(['lookup', 'lectured about open water by a league']);
  assert.equal(code, 0);
  for (const expected of [
    /Closing of the Northern Canal/,
    /said by Ilse Varnholt/,
    /11 March 2025/,
    /Sample/,
  ]) {
    assert.match(printed, expected);
  }
  assert.match(printed, /[^\n]\n$/);
});

test('a changed quotation is shown with what differs', async () => {
  const { printed } = await headwater([
    'lookup',
    'We will be lectured about open water by a league that fences its own ponds',
  ]);
  assert.match(printed, /We will \[1 word left out\] be lectured/);
});

test('the newest come first when asked so', async () => {
  const oldest = await answerTo('survey ships');
  const newest = await answerTo('survey ships', '--newest');
  const documents = ({ holders }: LookupAnswer) => holders.map(({ document }) => document);
  assert.ok(documents(oldest).length > 1);
  assert.deepEqual(documents(newest), documents(oldest).reverse());
});

test('words that are everywhere, or nowhere, are answered in a sentence', async () => {
  for (const query of ['the', 'gooseberry lantern zeppelin']) {
    const { code, printed } = await headwater(['lookup', query]);
    assert.equal(code, 0);
    assert.match(printed, /^“.*”\n[A-Z].*\./);
  }
});

test('terminal controls of a query are not printed', async () => {
  const { printed } = await headwater(['lookup', 'ponds \u001b[2Jand \u202efences']);
  assert.match(printed, /ponds/);
  for (const control of ['\u001b', '\u202e']) assert.ok(!printed.includes(control));
});

test('a pack that is not there is one line', async () => {
  const { code, complained } = await headwater(['lookup', 'ponds', '--pack', 'none.pack']);
  assert.equal(code, 1);
  assert.equal(complained, 'headwater: none.pack: no such file\n');
});
