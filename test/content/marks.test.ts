import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Marks } from '../../content/marks.ts';
import type { MarkKind, Place } from '../../src/messages.ts';
import { type FakePage, fakePage } from './fake-page.ts';

const WORDS = 'The keeper lit “every lamp” at the lock';
const ADDRESS = 'https://paper.example/lamps';

let page: FakePage;
let marks: Marks;
let rereadings: number;
let isAlive: boolean;

beforeEach(() => {
  page = fakePage(`<p>${WORDS}</p>`, ADDRESS);
  rereadings = 0;
  isAlive = true;
  marks = new Marks({ isAlive: () => isAlive, reread: () => rereadings++ });
});
afterEach(() => marks.clear());

function place(kind: MarkKind, words: string): Place {
  const start = page.read.article!.article.text.indexOf(words);
  return { kind, span: { start, end: start + words.length } };
}

function mark(...places: Place[]): number {
  return marks.mark(page.read, { choices: ['names'], places, cards: [], turnOff: '', language: 'en' });
}

test('each kind has a highlight of its own, whose name says nothing', () => {
  const kinds = ['passage', 'name', 'quote-same', 'quote-changed', 'quote-retold', 'quote-unfound'] as const;
  assert.equal(mark(...kinds.map((kind, i) => place(kind, WORDS.split(' ')[i]!))), kinds.length);
  page.scrollTo('p');
  assert.equal(page.highlights.size, kinds.length);
  for (const name of page.highlights.keys()) assert.match(name, /^mark-[a-z]$/);
});

test('places are counted at once, and painted when the reader comes near', () => {
  assert.equal(mark(place('name', 'keeper')), 1);
  assert.deepEqual(page.painted(), []);
  page.scrollTo('p');
  assert.deepEqual(page.painted(), ['keeper']);
  page.scrollAway('p');
  assert.deepEqual([page.painted(), page.highlights.size], [[], 0]);
});

test('marks replace those before, and clearing takes all away', () => {
  const before = page.dom.serialize();
  mark(place('quote-same', 'every lamp'));
  page.scrollTo('p');
  mark(place('name', 'keeper'));
  assert.deepEqual(page.painted(), ['keeper']);
  assert.deepEqual(marks.marked, ['names']);
  assert.equal(marks.clear(), true);
  assert.deepEqual([page.painted(), page.highlights.size], [[], 0]);
  assert.equal(page.dom.serialize(), before);
  assert.deepEqual([marks.marked, marks.clear()], [[], false]);
});

test('a place that is shown lies over what is marked, one at a time', () => {
  mark(place('quote-same', 'every lamp'));
  page.scrollTo('p');
  assert.equal(marks.reveal(page.read, place('evidence', 'keeper')), true);
  assert.equal(marks.reveal(page.read, place('evidence', 'lock')), true);
  assert.deepEqual(page.painted(), ['every lamp', 'lock']);
  assert.deepEqual([...page.highlights.values()].map(({ priority }) => priority).sort(), [0, 1]);
});

test('a place that left the page is not counted', () => {
  document.querySelector('p')?.remove();
  assert.equal(mark(place('quote-same', 'every lamp')), 0);
  assert.equal(marks.reveal(page.read, place('evidence', 'keeper')), false);
});

test('text that the page puts elsewhere anew is marked again, without a reading', async () => {
  mark(place('name', 'keeper'));
  page.scrollTo('p');
  const anew = document.createElement('div');
  anew.textContent = WORDS;
  document.querySelector('p')!.replaceWith(anew);
  await page.settled();
  page.scrollTo('div');
  assert.deepEqual([page.painted(), rereadings], [['keeper'], 0]);
});

test('text that the page writes anew in its place is marked again', async () => {
  mark(place('name', 'keeper'));
  page.scrollTo('p');
  document.querySelector('p')!.replaceChildren(WORDS);
  assert.deepEqual(page.painted(), ['']);
  await page.settled();
  assert.deepEqual(page.painted(), ['keeper']);
});

test('a page that moves on, or shows another text, is read again', async () => {
  mark(place('name', 'keeper'));
  document.querySelector('p')!.textContent = 'Nobody is here.';
  await page.settled();
  assert.equal(rereadings, 1);
});

test('late text is read, a counter that ticks is not', async () => {
  mark(place('name', 'keeper'));
  const late = document.createElement('p');
  document.body.append(late);
  late.textContent = '17 readers';
  await page.settled();
  assert.equal(rereadings, 0);
  late.textContent = 'The lamps burned all night. '.repeat(10);
  await page.settled();
  assert.equal(rereadings, 1);
});

test('marks that the page takes away come back a few times, then stay away', async () => {
  mark(place('name', 'keeper'));
  page.scrollTo('p');
  for (let i = 0; i < 3; i++) {
    page.highlights.clear();
    await page.stirred();
    assert.deepEqual(page.painted(), ['keeper']);
  }
  page.highlights.clear();
  await page.stirred();
  assert.deepEqual([page.painted(), page.highlights.size], [[], 0]);
});

test('nothing stays in the page when the extension is gone', async () => {
  const before = page.dom.serialize();
  mark(place('name', 'keeper'));
  page.scrollTo('p');
  isAlive = false;
  await page.stirred();
  assert.deepEqual([page.painted(), page.highlights.size], [[], 0]);
  assert.equal(page.dom.serialize(), before);
});
