import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKey, isSelf } from '../../../src/engine/reuse/self.ts';

const ADDRESSES: readonly (readonly [a: string, b: string, same: boolean])[] = [
  ['https://www.example.org/news/one/', 'http://example.org/news/one', true],
  ['https://example.org/news?id=1&utm_source=feed#top', 'https://example.org/news?id=1', true],
  ['https://example.org/news?id=1', 'https://example.org/news?id=2', false],
  ['https://example.org/a', 'https://example.com/a', false],
];

for (const [a, b, same] of ADDRESSES) {
  test(`${a} and ${b} are ${same ? 'one page' : 'two pages'}`, () => {
    assert.equal(addressKey(a) === addressKey(b), same);
  });
}

test('an immense address takes linear time', () => {
  const start = performance.now();
  for (const mark of ['?', '&', '#']) addressKey(`https://example.org/${mark.repeat(200_000)}x`);
  assert(performance.now() - start < 5_000);
});

const RECORD = {
  id: 'd',
  title: 'Bridge opens',
  url: 'https://example.org/d',
  issuer: 'Port Office',
  date: '2024-05-01',
  kind: 'statement',
  words: 100,
  sentences: 5,
} as const;
const ARTICLE = { title: 'Bridge opens', text: '', blocks: [], margins: [], metadata: {} };

test('without an address nothing is the article itself', () => {
  assert.equal(isSelf({ ...ARTICLE, siteName: 'Port Office', published: '2024-05-01' }, RECORD, true), false);
});

test('the same text by the same publisher on the same day is the article itself', () => {
  const article = {
    ...ARTICLE,
    url: 'https://other.example/x',
    siteName: 'PORT OFFICE',
    published: '2024-05-01T08:00:00Z',
  };
  assert.equal(isSelf(article, RECORD, true), true);
  assert.equal(isSelf({ ...article, published: '2024-05-02' }, RECORD, true), false);
  assert.equal(isSelf({ ...article, siteName: 'Another Office' }, RECORD, true), false);
  assert.equal(isSelf(article, RECORD, false), false);
});
