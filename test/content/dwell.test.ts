import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { CLOSE_AFTER, Dwell, OPEN_AFTER } from '../../content/dwell.ts';

const LOCK = { name: 'lock' };
const LAMP = { name: 'lamp' };

/** A dwell whose time passes as the test tells it; other tests in this process keep their own. */
function start(t: TestContext) {
  const { timers } = t.mock;
  timers.enable({ apis: ['setTimeout'] });
  const events: string[] = [];
  const dwell = new Dwell<{ readonly name: string }>(
    ({ name }) => events.push(`open ${name}`),
    () => events.push('close'),
  );
  return { dwell, events, pass: (milliseconds: number) => timers.tick(milliseconds) };
}

test('a pointer that rests on a name opens its card, one that passes by does not', t => {
  const { dwell, events, pass } = start(t);
  dwell.over(LOCK);
  pass(OPEN_AFTER - 1);
  assert.deepEqual(events, []);
  dwell.over(LAMP);
  pass(OPEN_AFTER - 1);
  assert.deepEqual(events, []);
  pass(1);
  assert.deepEqual(events, ['open lamp']);
});

test('a pointer may move on the name, and cross to the card', t => {
  const { dwell, events, pass } = start(t);
  dwell.over(LOCK);
  pass(OPEN_AFTER / 2);
  dwell.over(LOCK);
  pass(OPEN_AFTER / 2);
  assert.deepEqual(events, ['open lock']);
  dwell.over(undefined);
  pass(CLOSE_AFTER - 1);
  dwell.over('card');
  pass(10 * CLOSE_AFTER);
  assert.deepEqual(events, ['open lock']);
  dwell.over(undefined);
  pass(CLOSE_AFTER / 2);
  dwell.over(undefined);
  pass(CLOSE_AFTER / 2);
  assert.deepEqual(events, ['open lock', 'close']);
});

test('another name takes over, and the first one opens again only after another rest', t => {
  const { dwell, events, pass } = start(t);
  dwell.over(LOCK);
  pass(OPEN_AFTER);
  dwell.over(LAMP);
  pass(OPEN_AFTER);
  assert.deepEqual(events, ['open lock', 'close', 'open lamp']);
});

test('a card closed by a key stays closed while the pointer stays', t => {
  const { dwell, events, pass } = start(t);
  dwell.over(LOCK);
  pass(OPEN_AFTER);
  dwell.reset();
  pass(10 * OPEN_AFTER);
  assert.deepEqual(events, ['open lock']);
});
