import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Grantors, granted, trace } from '../../popup/granted.ts';
import type { PopupState } from '../../popup/popup-state.ts';
import type { askBackground } from '../../src/messages.ts';
import type { MarkChoice } from '../../src/wording/marks.ts';
import { COMPARABLE } from './comparisons.ts';
import { FULL } from './fixtures.ts';
import { NAMED, VERSIONS } from './lookups.ts';
import { NAMINGS } from './names.ts';
import { over } from './render-state.tsx';

interface Asked {
  readonly name: string;
  readonly argument: unknown;
  readonly reply: (answer: unknown) => void;
  readonly fail: () => void;
}

/** A popup over an article, whose questions wait until the test answers them. */
function popup() {
  let state = over({ kind: 'result', report: FULL });
  const asked: Asked[] = [];
  const painted: (readonly MarkChoice[])[] = [];
  const kept: unknown[] = [];
  const page: { marked?: readonly MarkChoice[]; isGranted: boolean } = { isGranted: true };
  const ask = (name: string, argument: unknown) =>
    new Promise((resolve, reject) =>
      asked.push({ name, argument, reply: resolve, fail: () => reject(new Error()) }),
    );
  const grantors: Grantors = {
    tabId: 7,
    ask: ask as typeof askBackground,
    state: () => state,
    show: (changed: Partial<PopupState>) => {
      state = { ...state, ...changed };
    },
    keepMarks: choices => kept.push(choices),
    requestSite: async () => page.isGranted,
    page: {
      reveal: () => undefined,
      mark: choices => painted.push(choices),
      clearMarks: () => painted.push([]),
      marked: async () => page.marked,
    },
  };
  return { grantors, wishes: granted(grantors), asked, painted, kept, page, state: () => state };
}

const settled = () => new Promise(resolve => setTimeout(resolve));

test('a lookup waits, then shows its answer', async () => {
  const { wishes, asked, state } = popup();
  wishes.lookUp({ query: '  every wave ' });
  assert.deepEqual(state().view, { kind: 'lookup', lookup: { kind: 'looking', query: 'every wave' } });
  assert.deepEqual([asked[0].name, asked[0].argument], ['lookup', { query: 'every wave' }]);
  const reply = { kind: 'answer', answer: VERSIONS } as const;
  asked[0].reply(reply);
  await settled();
  assert.deepEqual(state().view, {
    kind: 'lookup',
    lookup: { kind: 'replied', query: 'every wave', reply },
  });
});

test('what is found of one name stands beside what is found of another', async () => {
  const { wishes, asked, state } = popup();
  wishes.findNaming({ id: 'a', names: ['A'] });
  wishes.findNaming({ id: 'b', names: ['B'] });
  assert.deepEqual(state().namings, { a: { kind: 'looking' }, b: { kind: 'looking' } });
  asked[1].fail();
  const reply = { kind: 'naming', naming: NAMINGS.none } as const;
  asked[0].reply(reply);
  await settled();
  assert.deepEqual(state().namings, { a: reply, b: { kind: 'error', reason: 'unknown' } });
  wishes.retry();
  assert.deepEqual(state().namings, {});
});

test('of two lookups the last is shown, whichever is answered first', async () => {
  const { wishes, asked, state } = popup();
  wishes.lookUp({ query: 'every wave' });
  wishes.lookUp({ query: 'Ossian Tarn' });
  asked[1].reply({ kind: 'answer', answer: NAMED });
  asked[0].reply({ kind: 'answer', answer: VERSIONS });
  await settled();
  const { view } = state();
  assert(view.kind === 'lookup' && view.lookup.query === 'Ossian Tarn');
});

test('who went back is not called away again', async () => {
  const { wishes, asked, state } = popup();
  wishes.compare(COMPARABLE[0]);
  assert.deepEqual([asked[0].name, asked[0].argument], ['compare', { tabId: 7, key: COMPARABLE[0].key }]);
  wishes.back();
  asked[0].reply({ kind: 'gone' });
  await settled();
  assert.deepEqual(state().view, { kind: 'tab' });
});

test('a background that does not answer is an error that shows', async () => {
  const { wishes, asked, state } = popup();
  wishes.lookUp({ query: 'every wave' });
  asked[0].fail();
  await settled();
  const { view } = state();
  assert(view.kind === 'lookup' && view.lookup.kind === 'replied' && view.lookup.reply.kind === 'error');
});

test('nobody is asked for a letter or for marks alone', () => {
  for (const query of ['', ' ', 'a', '“”?!', '—']) {
    const { wishes, asked, state } = popup();
    wishes.lookUp({ query });
    const { view } = state();
    assert(view.kind === 'lookup' && view.lookup.kind === 'too-short', query);
    assert.equal(asked.length, 0);
  }
});

test('what is chosen is painted and kept, and nothing chosen clears the page', () => {
  const { wishes, painted, kept, state } = popup();
  wishes.mark(['quotes']);
  wishes.mark([]);
  assert.deepEqual(painted, [['quotes'], []]);
  assert.deepEqual(kept, [['quotes'], []]);
  assert.deepEqual(state().marks, []);
});

test('a page that is read again is painted as chosen, and offered pages to lay beside it', async () => {
  const { grantors, wishes, asked, painted, state } = popup();
  wishes.mark(['quotes']);
  void trace(grantors);
  asked[0].reply({ kind: 'result', report: FULL });
  await settled();
  assert.deepEqual(painted[1], painted[0]);
  asked[1].reply(COMPARABLE);
  await settled();
  assert.deepEqual(
    asked.map(({ name }) => name),
    ['trace', 'comparable'],
  );
  assert.deepEqual(state().comparable, COMPARABLE);
});

test('a page that nobody reads is an error that can be tried again', async () => {
  const { wishes, asked, painted, state } = popup();
  wishes.retry();
  assert.deepEqual(state().tab, { kind: 'loading', step: 'reading' });
  asked[0].fail();
  await settled();
  assert.deepEqual(state().tab, { kind: 'error', reason: 'unknown' });
  assert.deepEqual([painted, asked.length], [[], 1]);
});

test('the page knows best what is marked in it', async () => {
  const { grantors, wishes, asked, painted, page, state } = popup();
  wishes.mark(['quotes']);
  page.marked = [];
  void trace(grantors);
  asked[0].reply({ kind: 'result', report: FULL });
  await settled();
  assert.deepEqual([state().marks, painted.length], [[], 1]);
});

test('names are always marked on a site that the reader allows, and told so only then', async () => {
  const { grantors, wishes, asked, painted, page, state } = popup();
  wishes.always(true);
  assert.equal(asked.length, 0, 'a page without a site');
  grantors.show({ site: { site: 'https://paper.example', isAlways: false } });
  page.isGranted = false;
  wishes.always(true);
  await settled();
  assert.deepEqual(asked[0].argument, { site: 'https://paper.example', isAlways: false });
  asked[0].reply(false);
  await settled();
  assert.deepEqual([state().site?.isAlways, painted], [false, []]);
  page.isGranted = true;
  wishes.always(true);
  await settled();
  asked[1].reply(true);
  await settled();
  assert.deepEqual([state().site?.isAlways, painted], [true, [['names']]]);
});
