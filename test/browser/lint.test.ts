import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import webExt from 'web-ext';
import { buildExtensions } from '../../src/build/extension.ts';

const folder = join('dist', 'lint', String(process.pid));

/** `innerHTML` inside unmodified packages: Preact's unused attribute, and Readability at work on its own copy. */
const WARNINGS = [
  'UNSAFE_VAR_ASSIGNMENT content.js',
  'UNSAFE_VAR_ASSIGNMENT content.js',
  'UNSAFE_VAR_ASSIGNMENT popup.js',
];

after(() => rmSync(folder, { recursive: true, force: true }));

test('Firefox’s own check finds no errors, and no warnings but those of packages we bundle', async () => {
  await buildExtensions(folder);
  const { errors, notices, warnings } = await webExt.cmd.lint(
    { sourceDir: join(folder, 'firefox'), artifactsDir: join(folder, 'zip'), output: 'none' },
    { shouldExitProgram: false },
  );
  assert.deepEqual({ errors, notices }, { errors: [], notices: [] });
  assert.deepEqual(warnings.map(({ code, file }) => `${code} ${file}`).sort(), WARNINGS);
});
