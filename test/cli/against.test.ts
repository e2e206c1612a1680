import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Report } from '../../src/engine/report.ts';
import { headwaterHere } from './headwater-here.ts';

const DEMO = 'test/pages/demo--sample-statement/page.html';
const { folder, headwater } = headwaterHere('against');

const STATEMENT = join(folder, 'statement.txt');
writeFileSync(
  STATEMENT,
  [
    'Minister Varnholt on the Closing of the Northern Canal',
    'The canal was dug by our grandparents with shovels and mules, and it has never once been closed to an honest barge.',
    'We will not be lectured about open water by a league that fences its own ponds.',
    'Whoever sows lanterns on another man’s river should not be surprised to harvest fog.',
  ].join('\n\n'),
);

test('another page is laid beside the first: passages, quotations in its words, what it alone says', async () => {
  const { code, printed } = await headwater(['trace', DEMO, '--against', STATEMENT, '--format', 'json']);
  assert.equal(code, 0);
  const report = JSON.parse(printed) as Report;
  assert.equal(report.comparison?.against.title, 'Minister Varnholt on the Closing of the Northern Canal');
  assert.equal(report.comparison?.passages.length, 2);
  const quote = report.quotes.find(({ text }) => text.includes('shovels'));
  assert.equal(quote?.verdict, 'altered');
  assert.deepEqual(quote?.difference?.slice(-3), [
    { kind: 'here', text: 'a' },
    { kind: 'there', text: 'an honest', words: 2 },
    { kind: 'same', text: 'barge' },
  ]);
  const { text } = report.comparison!.against;
  assert.ok(
    report.comparison!.leftOut.some(({ start, end }) => text.slice(start, end).includes('harvest fog')),
  );
});

test('as text the words of either side are marked, and the marks explained', async () => {
  const { printed } = await headwater(['trace', DEMO, '--against', STATEMENT]);
  assert.match(
    printed,
    /Words in \[-…-\] stand in the other page only, words in \{\+…\+\} in the article only\./,
  );
  assert.match(printed, /closed to \{\+a\+\} \[-an honest-\] barge/);
  assert.match(printed, /harvest fog/);
});

test('as Markdown they are struck out or bold', async () => {
  const { printed } = await headwater(['trace', DEMO, '--against', STATEMENT, '--format', 'markdown']);
  assert.match(printed, /\*\*a\*\* ~~an honest~~ barge/);
});

test('either page may be standard input', async () => {
  const text = 'A note\n\nWe will not be lectured about open water by a league that fences its own ponds.';
  for (const pages of [
    ['-', '--against', STATEMENT],
    [STATEMENT, '--against', '-'],
  ]) {
    const { code, printed } = await headwater(['trace', ...pages, '--format', 'json'], text);
    assert.equal(code, 0);
    assert.equal((JSON.parse(printed) as Report).comparison?.passages.length, 1);
  }
});

test('a page that cannot be read is one line, and says which', async () => {
  const { code, complained } = await headwater(['trace', DEMO, '--against', 'none.html']);
  assert.equal(code, 1);
  assert.equal(complained, 'headwater: none.html: no such file\n');
});
