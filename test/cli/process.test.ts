import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bundleCommandLine } from '../../src/build/bundle.ts';
import { compileEntities } from '../../src/build/entities.ts';

// Inside the checkout, so that the command finds its packages.
const folder = join('dist', 'test', `cli-${process.pid}`);
const command = join(folder, 'headwater.js');
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'data', 'packs'), { recursive: true });
writeFileSync(join(folder, 'data', 'entities.bin'), new Uint8Array(compileEntities()));
await bundleCommandLine(command);

test('the built command finds its data beside itself, from any folder', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), command), 'trace', '-'],
    {
      input: 'The minister said on Tuesday that the canal is closed.',
      cwd: '/',
      encoding: 'utf8',
    },
  );
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.notEqual(stdout.trim(), '');
});

test('bad input leaves one line on stderr and no stack trace', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'trace', 'no-such-file'], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, stdout, stderr], [1, '', 'headwater: no-such-file: no such file\n']);
});

test('a reader that goes away ends the command quietly', async () => {
  const child = spawn(process.execPath, [command, 'trace', '--jsonl', '-']);
  let complained = '';
  child.stderr.on('data', chunk => {
    complained += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  const line = `${JSON.stringify({ id: 'a', text: 'The minister said on Tuesday that the canal is closed. '.repeat(40) })}\n`;
  child.stdin.end(line.repeat(400));
  const code = await new Promise(resolve => child.once('close', resolve));
  assert.deepEqual([code, complained], [0, '']);
});

test('lines are answered while more are awaited', async () => {
  const child = spawn(process.execPath, [command, 'trace', '--jsonl', '-']);
  const answered = new Promise<string>(resolve => child.stdout.once('data', chunk => resolve(String(chunk))));
  child.stdin.write('{"id":"first","text":"The canal is closed."}\n');
  assert.equal(JSON.parse(await answered).id, 'first');
  child.stdin.end();
  assert.equal(await new Promise(resolve => child.once('close', resolve)), 0);
});
