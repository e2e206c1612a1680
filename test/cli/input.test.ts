import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readBytes, readLines } from '../../src/cli/input.ts';
import { isRefusal } from '../../src/cli/refusal.ts';

const NOTHING = Readable.from([]);

function inChunks(bytes: Uint8Array, size: number): Readable {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(Buffer.from(bytes.subarray(at, at + size)));
  return Readable.from(chunks, { objectMode: false });
}

test('lines come whole and in order, however the bytes arrive, zipped or not', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', '"', 'é', '語', '\u2028', '😀'), minLength: 1 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (lines, size, zipped) => {
        const bytes = Buffer.from(lines.map(text => `${text}\r\n`).join('\n'));
        const read: string[] = [];
        for await (const { line } of readLines('-', inChunks(zipped ? gzipSync(bytes) : bytes, size)))
          read.push(line);
        assert.deepEqual(
          read,
          lines.map(text => text.trim()).filter(text => text !== ''),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('blank lines are left out but counted', async () => {
  const numbers: number[] = [];
  for await (const { number } of readLines('-', Readable.from(['a\n\n \nb']))) numbers.push(number);
  assert.deepEqual(numbers, [1, 4]);
});

const refuses = (says: RegExp) => (error: unknown) =>
  isRefusal(error) && error.exitCode === 1 && says.test(error.message);

test('a missing file, a folder and a damaged gzip each get one line', async () => {
  await assert.rejects(readBytes('no-such-file.html', NOTHING), refuses(/no-such-file\.html: no such file/));
  await assert.rejects(readBytes('src', NOTHING), refuses(/src: is a folder/));
  const gzip = gzipSync('some words that are long enough to be cut');
  await assert.rejects(
    readBytes('-', Readable.from([gzip.subarray(0, 20)])),
    refuses(/standard input: damaged gzip/),
  );
  await assert.rejects(
    readBytes('-', Readable.from([Buffer.from([0x1f, 0x8b, 1])])),
    refuses(/damaged gzip/),
  );
});

test('an empty input has no bytes and no lines', async () => {
  assert.equal((await readBytes('-', NOTHING)).length, 0);
});
