import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../src/engine/analyze.ts';
import { Corpus } from '../../src/engine/pack/corpus.ts';
import type { Report } from '../../src/engine/report.ts';
import {
  keepPage,
  keptPage,
  MOST_KEPT,
  pageCards,
  type SessionArea,
  setFirst,
} from '../../src/kept-pages.ts';
import { articleOf, inventedIndex } from '../engine/invented.ts';

/** Session storage of so many characters. */
function sessionOf(room = Number.POSITIVE_INFINITY): SessionArea & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get: async key => (held.has(key) ? { [key]: JSON.parse(held.get(key)!) } : {}),
    set: async items => {
      const after = new Map(held);
      for (const [key, value] of Object.entries(items)) after.set(key, JSON.stringify(value));
      const size = [...after].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
      if (size > room) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of after) held.set(key, value);
    },
    remove: async keys => {
      for (const key of [keys].flat()) held.delete(key);
    },
    clear: async () => held.clear(),
  };
}

function reportOf(title: string): Report {
  return analyze(
    articleOf([`${title}: the ferry stays in port.`], { title }),
    Corpus.of([]),
    inventedIndex(),
  );
}

const urlOf = (n: number) => `https://news.example/${n}`;
const keysOf = async (area: SessionArea) => (await pageCards(area)).map(({ key }) => key);

test(`the last ${MOST_KEPT} pages are kept, a page read again once and as the latest`, async () => {
  const area = sessionOf();
  for (let n = 0; n < 10; n++) await keepPage(area, urlOf(n), reportOf(`Story ${n}`));
  await keepPage(area, urlOf(5), reportOf('Story 5, changed'));
  const order = [2, 3, 4, 6, 7, 8, 9, 5];
  assert.deepEqual(
    await keysOf(area),
    order.map(n => `page:${urlOf(n)}`),
  );
  assert.equal((await keptPage(area, `page:${urlOf(5)}`))?.article.title, 'Story 5, changed');
  assert.equal(await keptPage(area, `page:${urlOf(0)}`), undefined);
  assert.equal(area.held.size, MOST_KEPT + 1);
});

test('pages that are kept at once are all kept', async () => {
  const area = sessionOf();
  await Promise.all([1, 2, 3].map(n => keepPage(area, urlOf(n), reportOf(`Story ${n}`))));
  assert.equal((await pageCards(area)).length, 3);
});

test('only keys of kept pages are answered, whatever the key', async () => {
  const area = sessionOf();
  await area.set({ 'tab:1': { url: urlOf(1), state: {} } });
  for (const key of ['tab:1', 'pages', '', '__proto__']) assert.equal(await keptPage(area, key), undefined);
});

test('where there is no room the oldest pages go first, and then everything before a new state is lost', async () => {
  const size = JSON.stringify(reportOf('Story 0')).length;
  const area = sessionOf(4 * size);
  for (let n = 0; n < 6; n++) await keepPage(area, urlOf(n), reportOf(`Story ${n}`));
  const kept = await keysOf(area);
  assert.equal(kept.at(-1), `page:${urlOf(5)}`);
  assert.ok(kept.length >= 2 && kept.length < 5);

  await setFirst(area, { 'tab:1': 'x'.repeat(2 * size) });
  assert.ok(area.held.has('tab:1'));
  assert.equal((await keysOf(area)).at(-1), `page:${urlOf(5)}`);
  assert.equal(area.held.size, (await pageCards(area)).length + 2);

  await setFirst(area, { 'tab:2': 'x'.repeat(3 * size) });
  assert.deepEqual([...area.held.keys()], ['tab:2']);
  await assert.rejects(setFirst(area, { 'tab:3': 'x'.repeat(5 * size) }));
});
