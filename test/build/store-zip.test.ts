import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { storeZip } from '../../src/build/store-zip.ts';

test('the same files give the same zip, whenever they were written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-zip-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'manifest.json'), '{}');
  writeFileSync(join(folder, 'data', 'a.pack'), 'water');
  const first = storeZip(folder);
  utimesSync(join(folder, 'manifest.json'), 1, 1);
  assert.deepEqual(storeZip(folder), first);
  const files = unzipSync(first);
  assert.deepEqual(Object.keys(files), ['data/a.pack', 'manifest.json']);
  assert.equal(strFromU8(files['data/a.pack']), 'water');
  rmSync(folder, { recursive: true });
});
