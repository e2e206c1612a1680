import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOutletNames } from '../../../src/engine/credits/outlet-names.ts';
import { index } from './known-outlets.ts';

/** Running text and the names that stand in it, as printed. */
const PROSE: readonly (readonly [string, readonly string[]])[] = [
  ["Le maire l'a dit à l'AFP jeudi.", ['AFP']],
  ['Lo riferisce l’Ansa.', ['Ansa']],
  ["Fonti dell'Ansa lo confermano.", ['Ansa']],
  ['La agencia Efe lo confirma.', ['Efe']],
  ['A.F.P. said so.', ['A.F.P']],
  ["The Press Trust of India's man was there.", ['Press Trust of India']],
  ['They asked the ap store and the afp man.', []],
  ['An O’AFP is no agency.', []],
];

for (const [text, names] of PROSE) {
  test(`finds ${names.join(', ') || 'no name'} in "${text}"`, () => {
    const found = findOutletNames(text, index, { prose: true });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      names,
    );
  });
}

test('finds names inside scripts without spaces, the longest first', () => {
  const found = findOutletNames('来源：新华社等', index, { prose: false });
  assert.deepEqual(
    found.map(({ entity }) => entity.name),
    ['Xinhua News Agency'],
  );
});
