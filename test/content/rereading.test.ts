import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PageFacts, Rereading } from '../../content/rereading.ts';

const READ: PageFacts = { address: 'https://paper.example/a', characters: 4_000, placed: 20 };
const LATER = 10_000;

test('a page is read again when it is another, not when it stirs', () => {
  const rows: readonly (readonly [Partial<PageFacts>, boolean])[] = [
    [{}, false],
    [{ characters: 4_100, placed: 11 }, false],
    [{ characters: 100 }, false],
    [{ address: 'https://paper.example/b' }, true],
    [{ characters: 4_200 }, true],
    [{ placed: 9 }, true],
  ];
  for (const [shown, isDue] of rows) {
    assert.equal(new Rereading(READ).isDue({ ...READ, ...shown }, LATER), isDue, JSON.stringify(shown));
  }
});

test('a page in which nothing could be marked is not read again for that', () => {
  const read = { ...READ, placed: 0 };
  assert.equal(new Rereading(read).isDue(read, LATER), false);
});

test('a page that grows without end is read a few times, and never at once', () => {
  const rereading = new Rereading(READ);
  let times = 0;
  let characters = READ.characters;
  for (let time = LATER; time < 100 * LATER; time += 500) {
    characters += 300;
    const shown = { ...READ, characters };
    if (!rereading.isDue(shown, time)) continue;
    times++;
    rereading.wasRead(shown);
    assert.equal(rereading.isDue({ ...shown, characters: characters + 300 }, time + 1), false);
  }
  assert.equal(times, 6);
});

test('each address has its own readings', () => {
  const rereading = new Rereading(READ);
  for (let i = 0; i < 40; i++) {
    const shown = { ...READ, address: `https://paper.example/${i}` };
    assert.equal(rereading.isDue(shown, LATER * (i + 1)), true);
    rereading.wasRead(shown);
  }
});
