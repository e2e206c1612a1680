import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOutletNames } from '../../../src/engine/credits/outlet-names.ts';
import { openBundled } from '../../eval/bundled.ts';
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

const bundled = openBundled().entities;
/** Bylines of people whose given name is an agency's, and of agencies. */
const BYLINES: readonly (readonly [string, readonly string[]])[] = [
  ['Von Jana Holm', []],
  ['By Petra Lindqvist and Wafa Haddad', []],
  ['Antara Sengupta, Delhi', []],
  ['By Lusa News Agency', ['Lusa News Agency']],
  ['Tass Staff', ['Tass']],
  ['Belga', ['Belga']],
  ['Petra said the cafe opens later.', []],
  ['the Petra news agency said', ['Petra news agency']],
  ['Lusa, 3 May', ['Lusa']],
];

for (const [line, names] of BYLINES) {
  test(`finds ${names.join(', ') || 'nobody but persons'} in the line "${line}"`, () => {
    const found = findOutletNames(line, bundled, { prose: false });
    assert.deepEqual(
      found.map(({ start, end }) => line.slice(start, end)),
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
