import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { compileEntities } from '../../src/build/entities.ts';
import { run } from '../../src/cli/run.ts';
import { packDocuments } from '../../src/engine/pack/pack-documents.ts';
import { SECTION } from '../../src/engine/pack/pack-format.ts';
import type { Report } from '../../src/engine/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-trace-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'packs'));
writeFileSync(join(folder, 'entities.bin'), new Uint8Array(compileEntities()));

const STATEMENTS = 'src/data/sample-statements.jsonl';
const DEMO = 'test/pages/demo--sample-statement/page.html';
const PACK = join(folder, 'packs', 'sample.pack');

interface Ended {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

async function headwater(given: readonly string[], input = ''): Promise<Ended> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const [printed, complained] = [text(output), text(errors)];
  const code = await run(given, { input: Readable.from([input]), output, errors, dataFolder: folder });
  output.end();
  errors.end();
  return { code, printed: await printed, complained: await complained };
}

async function lines(
  records: readonly unknown[],
): Promise<{ id: unknown; report?: Report; error?: string }[]> {
  const input = records
    .map(record => (typeof record === 'string' ? record : JSON.stringify(record)))
    .join('\n');
  const { code, printed } = await headwater(['trace', '--jsonl', '-'], input);
  assert.equal(code, 0);
  return printed
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}

test('a page is traced to the statement that it retells', async () => {
  assert.equal((await headwater(['pack', 'build', STATEMENTS, '--name', 'Sample', '-o', PACK])).code, 0);
  const { code, printed } = await headwater(['trace', DEMO, '--format', 'json']);
  assert.equal(code, 0);
  const report = JSON.parse(printed) as Report;
  assert.equal(report.schema, 'headwater/report@1');
  assert.equal(report.sources[0]?.document, 'sample-2025-03-11-canal');
  assert.deepEqual(
    report.searched.map(({ pack }) => pack),
    ['Sample'],
  );
  assert.equal(printed, `${JSON.stringify(report, undefined, 2)}\n`);
});

test('text and markdown name the source too', async () => {
  for (const format of ['text', 'markdown']) {
    const { code, printed } = await headwater(['trace', DEMO, '--format', format]);
    assert.equal(code, 0);
    assert.match(printed, /Closing of the Northern Canal/);
    assert.match(printed, /[^\n]\n$/);
  }
});

test('only the given packs are searched when asked so', async () => {
  const docs = join(folder, 'docs.jsonl');
  const pack = join(folder, 'mine.pack');
  writeFileSync(docs, '{"id":"a","title":"A record"}');
  await headwater(['pack', 'build', docs, '--name', 'Mine', '-o', pack]);
  const searched = async (...more: string[]) => {
    const { printed } = await headwater(['trace', DEMO, '--format', 'json', '--pack', pack, ...more]);
    return (JSON.parse(printed) as Report).searched.map(({ pack }) => pack);
  };
  assert.deepEqual(await searched(), ['Sample', 'Mine']);
  assert.deepEqual(await searched('--only-packs'), ['Mine']);
});

test('each line has its answer, in order, and a bad line does not stop the rest', async () => {
  const html = readFileSync(DEMO, 'utf8');
  const answers = await lines([
    { id: 'page', html, url: null, title: '', published: '2025-03-13' },
    'not json',
    { id: 7, text: 'A short note, said the minister of waterways on Tuesday.' },
    { id: 'bare' },
    { id: 'wrong', text: 5 },
    { text: 'no id' },
    { id: 'menu', html: '<p>Home</p>' },
    { id: 'when', text: 'Words.', published: 'yesterday' },
    { id: 'last', text: 'The canal was closed.', language: 'EN-gb' },
  ]);
  assert.deepEqual(
    answers.map(({ id, report, error }) => [id, report ? 'report' : error]),
    [
      ['page', 'report'],
      [null, 'line 2: not JSON'],
      [7, 'report'],
      ['bare', 'no "html" and no "text"'],
      ['wrong', '"text" is not text'],
      [null, 'line 6: no "id"'],
      ['menu', 'could not read an article here'],
      ['when', '"published" is not an ISO date such as 2024-07-13: yesterday'],
      ['last', 'report'],
    ],
  );
  assert.equal(answers[0]!.report!.article.published, '2025-03-13');
  assert.equal(answers[0]!.report!.article.url, undefined);
  assert.equal(answers.at(-1)!.report!.article.language, 'en');
});

const REFUSED: readonly (readonly [given: string, code: number, says: RegExp])[] = [
  ['trace', 2, /name a FILE/],
  ['trace no-such.html', 1, /no-such\.html: no such file/],
  ['trace src', 1, /src: is a folder/],
  ['trace -', 1, /standard input: is empty/],
  [`trace ${DEMO} --pack package.json`, 1, /package\.json: Not a Headwater pack/],
  [`trace ${DEMO} --pack no-such.pack`, 1, /no-such\.pack: no such file/],
  ['pack info no-such.pack', 1, /no-such\.pack: no such file/],
];

for (const [given, expected, says] of REFUSED) {
  test(`"headwater ${given}" ends with one line and code ${expected}`, async () => {
    const { code, printed, complained } = await headwater(given.split(' '));
    assert.equal(code, expected);
    assert.equal(printed, '');
    assert.match(complained, says);
    assert.match(complained, /^headwater: [^\n]+\n$/);
  });
}

test('help is printed when asked for', async () => {
  const { code, printed } = await headwater(['--help']);
  assert.equal(code, 0);
  assert.match(printed, /headwater trace FILE/);
});

test('a pack that is damaged inside ends with one line, when its damage is met', async () => {
  const said = Array.from(
    { length: 500 },
    (_, i) => `Ferry ${i} left the harbour with ${7 * i} barrels.`,
  ).join(' ');
  const damaged = join(folder, 'damaged.pack');
  const bytes = Buffer.from(packDocuments('damaged', [{ id: 'a', title: 'Ferries', text: said }]));
  // The section table says where the texts' numbers begin and how long they are.
  const entry = 4 * (5 + 2 * SECTION.numbers);
  const [start, length] = [bytes.readUInt32LE(entry), bytes.readUInt32LE(entry + 4)];
  bytes[start + Math.floor(length / 2)]! ^= 1;
  writeFileSync(damaged, bytes);
  const { code, printed, complained } = await headwater(
    ['trace', '-', '--pack', damaged, '--only-packs'],
    said,
  );
  assert.equal(code, 1);
  assert.equal(printed, '');
  assert.match(
    complained,
    /^headwater: Damaged pack: [^\n]+ "headwater pack info FILE" tells which pack it is\.\n$/,
  );
});
