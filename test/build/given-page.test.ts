import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pageInFile } from '../../src/build/given-page.ts';

test('a page is read in its own encoding, and what is no file is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-page-'));
  const page = join(folder, 'page.html');
  try {
    writeFileSync(page, Buffer.from('<meta charset="iso-8859-1"><p>Gr\xfc\xdfe', 'latin1'));
    assert.equal(pageInFile(page), '<meta charset="iso-8859-1"><p>Grüße');
    assert.throws(() => pageInFile(folder), { message: `${folder} is not a file.` });
    assert.throws(() => pageInFile(join(folder, 'none')), {
      message: `There is no file ${join(folder, 'none')}.`,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
