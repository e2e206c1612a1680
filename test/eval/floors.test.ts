import assert from 'node:assert/strict';
import { test } from 'node:test';
import { share, tally } from './evaluation.ts';
import { findBroken } from './floors.ts';

const rows = [share('found', [1, 2, 3, 4], item => item > 1), tally('claimed wrongly', 2, 40)];

test('a share below its floor and a number above its ceiling are told', () => {
  const floors = { 'quotes / found': { atLeast: 0.8 }, 'quotes / claimed wrongly': { atMost: 1 } };
  assert.deepEqual(findBroken('quotes', rows, floors), [
    'quotes / found: 0.750, must be at least 0.8',
    'quotes / claimed wrongly: 2, must be at most 1',
  ]);
});

test('a row on its floor holds, and floors of other evaluations do not count', () => {
  const floors = {
    'quotes / found': { atLeast: 0.75 },
    'quotes / claimed wrongly': { atMost: 2 },
    'names / found': { atLeast: 1 },
  };
  assert.deepEqual(findBroken('quotes', rows, floors), []);
});

test('a floor whose row is gone is told', () => {
  assert.deepEqual(findBroken('quotes', rows, { 'quotes / lost': { atLeast: 0 } }), [
    'quotes / lost: not measured',
  ]);
});
