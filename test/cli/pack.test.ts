import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { packBuild } from '../../src/cli/pack-build.ts';
import { packInfo } from '../../src/cli/pack-info.ts';
import { isRefusal } from '../../src/cli/refusal.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-pack-'));
after(() => rmSync(folder, { recursive: true }));

const DOCUMENTS = [
  {
    id: 'one',
    title: 'Harbour opens',
    date: '2024-03-01',
    issuer: 'Port of Lunn',
    text: 'The harbour of Lunn opened on Friday. Ships came.',
  },
  {
    id: 'two',
    title: 'Harbour closes',
    date: '2024-05-02',
    issuer: '',
    url: null,
    text: 'The harbour of Lunn closed again on Thursday.',
  },
  { id: 'three', title: 'A record without text' },
];
const LINES = DOCUMENTS.map(document => JSON.stringify(document)).join('\n');

async function printed(
  command: (terminal: Parameters<typeof packInfo>[1]) => Promise<void>,
  errors = new PassThrough(),
): Promise<string> {
  const output = new PassThrough();
  await command({ input: Readable.from([]), output, errors, dataFolder: '' });
  return String(output.read() ?? '');
}

function build(lines: string | Buffer, output: string, errors?: PassThrough): Promise<string> {
  const file = join(folder, 'documents.jsonl');
  writeFileSync(file, lines);
  return printed(terminal => packBuild({ kind: 'pack-build', file, name: 'Lunn', output }, terminal), errors);
}

test('a built pack tells what it holds', async () => {
  const output = join(folder, 'lunn.pack');
  assert.match(await build(LINES, output), /lunn\.pack: 3 documents, 17 words, \d+ bytes/);
  const info = await printed(terminal => packInfo({ kind: 'pack-info', file: output }, terminal));
  assert.match(info, /^name +Lunn\ndocuments +3\nwords +17$/m);
  assert.match(info, /ranges +2024-03-01 to 2024-03-01, 2024-05-02 to 2024-05-02$/m);
  assert.match(info, /sha256 +[0-9a-f]{64}\nverified/);
});

test('a date that is none is left out and told, and the rest is packed', async () => {
  const errors = new PassThrough();
  const lines = `${LINES}\n{"id":"a","date":"12/30/17"}\n{"id":"b","date":"soon"}`;
  assert.match(await build(lines, join(folder, 'dates.pack'), errors), /5 documents/);
  const told = 'dates: 2 left out that are no ISO dates such as 2024-07-13; first line 4: 12/30/17';
  assert.equal(String(errors.read()), `headwater: ${join(folder, 'documents.jsonl')}: ${told}\n`);
});

test('gzipped documents give the same pack', async () => {
  const [plain, zipped] = [join(folder, 'plain.pack'), join(folder, 'zipped.pack')];
  await build(LINES, plain);
  await build(gzipSync(LINES), zipped);
  assert.deepEqual(readFileSync(plain), readFileSync(zipped));
});

const BAD_LINES: readonly (readonly [lines: string, says: RegExp])[] = [
  ['', /holds no documents/],
  [`${LINES}\n{"id":`, /line 4: not JSON/],
  ['[]', /line 1: not a JSON object/],
  ['{"title":"no id"}', /line 1: no "id"/],
  ['{"id":7}', /"id" is not text/],
  ['{"id":"a","kind":"rumour"}', /"kind" is statement or report/],
  ['{"id":"a"}\n{"id":"a"}', /used twice/],
];

for (const [lines, says] of BAD_LINES) {
  test(`documents are refused as a whole: ${says.source}`, async () => {
    const output = join(folder, 'refused.pack');
    await assert.rejects(build(lines, output), error => isRefusal(error) && says.test(error.message));
    assert.ok(!readdirSync(folder).some(name => name.startsWith('refused')));
  });
}

test('a pack that was changed or cut off is refused in one line', async () => {
  const output = join(folder, 'damaged.pack');
  await build(LINES, output);
  const whole = readFileSync(output);
  const middle = Buffer.from(whole);
  middle[whole.length >> 1]! ^= 0xff;
  for (const damaged of [whole.subarray(0, 200), middle, Buffer.from('not a pack at all'), Buffer.alloc(0)]) {
    writeFileSync(output, damaged);
    await assert.rejects(
      printed(terminal => packInfo({ kind: 'pack-info', file: output }, terminal)),
      error => isRefusal(error) && /damaged\.pack: (Damaged|Not a Headwater) pack/.test(error.message),
    );
  }
});

test('a folder that is not there is named', async () => {
  await assert.rejects(
    build(LINES, join(folder, 'nowhere', 'a.pack')),
    error => isRefusal(error) && /nowhere/.test(error.message),
  );
});
