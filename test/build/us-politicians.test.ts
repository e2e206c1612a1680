import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { usPoliticianRows } from '../../src/build/entity-lists/us-politicians.ts';

interface Seat {
  readonly type?: 'sen' | 'rep';
  readonly start: string;
  readonly end: string;
}

/** A member of Congress as the tables hold one. */
function member(first: string, last: string, seats: readonly Seat[], more: object = {}): object {
  const terms = seats.map(seat => ({ type: 'sen', state: 'OH', party: 'Democrat', ...seat }));
  return { id: {}, name: { first, last, ...more }, terms };
}

function rowsOf(members: readonly object[]) {
  const folder = mkdtempSync(join(tmpdir(), 'congress-'));
  try {
    writeFileSync(join(folder, 'legislators-historical.json'), JSON.stringify(members));
    writeFileSync(join(folder, 'legislators-current.json'), '[]');
    return usPoliticianRows(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SEATED = [{ start: '2011-01-05', end: '2017-01-03' }];

test('a senator is described by party, state and years', () => {
  const [row] = rowsOf([member('Anselm', 'Quillfeather', [{ start: '1995-01-04', end: '2002-12-19' }])]);
  assert.equal(row?.description, 'Democratic senator for Ohio (1995–2003)');
});

test('of a term that outlasts the data only the start is told', () => {
  const [row] = rowsOf([member('Anselm', 'Quillfeather', SEATED)]);
  assert.equal(row?.description, 'Democratic senator for Ohio from 2011');
});

test('who left long ago has no row', () => {
  assert.deepEqual(
    rowsOf([member('Anselm', 'Quillfeather', [{ start: '1981-01-03', end: '1987-01-03' }])]),
    [],
  );
});

test('a given name goes by its short form too, unless a nickname replaces it', () => {
  const [plain] = rowsOf([member('Thomas', 'Quillfeather', SEATED)]);
  assert.deepEqual(plain?.aliases, ['Tom Quillfeather']);
  const [nicknamed] = rowsOf([member('Thomas', 'Quillfeather', SEATED, { nickname: 'Skip' })]);
  assert.deepEqual(nicknamed?.aliases, ['Skip Quillfeather']);
});

test('two of one name have no row, nor has a namesake of somebody better known', () => {
  assert.deepEqual(rowsOf([member('Anselm', 'Quill', SEATED), member('Anselm', 'Quill', SEATED)]), []);
  assert.deepEqual(rowsOf([member('Adam', 'Smith', SEATED)]), []);
});
