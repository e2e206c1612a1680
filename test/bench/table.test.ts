import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableOf } from './table.ts';

test('names stand to the left, figures to the right, and short rows are filled', () => {
  const rows = [
    ['', 'ours', 'theirs'],
    ['warm', '2.00 ms', '40.0 ms'],
    ['p95', '3.00 ms'],
  ];
  assert.equal(
    tableOf(rows),
    [
      '|      |    ours |  theirs |',
      '| ---- | ------: | ------: |',
      '| warm | 2.00 ms | 40.0 ms |',
      '| p95  | 3.00 ms |         |',
    ].join('\n'),
  );
});
