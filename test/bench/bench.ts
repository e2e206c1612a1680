import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { analyze } from '../../src/engine/analyze.ts';
import { SECTION } from '../../src/engine/pack/pack.ts';
import { Sections } from '../../src/engine/pack/sections.ts';
import { bufferOf, bundledPackFiles, openBundled } from '../eval/bundled.ts';
import { makeArticles } from './articles.ts';
import type { Cold } from './cold.ts';
import { hasCorpus, readDocuments } from './documents.ts';
import { measureInPage } from './in-page.ts';
import { median, megabytes, ms, quantile, timeEach } from './measure.ts';
import type { Peer } from './minisearch.ts';

/** `npm run bench [-- --no-peers]`: the numbers to hold, measured on this machine. */
const COLD_STARTS = 5;
const WARM_ROUNDS = 3;

const sizes = bundledPackFiles().map(file => ({ name: basename(file), bytes: statSync(file).size }));
const packBytes = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const fingerprintBytes = bundledPackFiles().reduce(
  (sum, file) => sum + fingerprintBytesOf(bufferOf(file)),
  0,
);
const { corpus, entities } = openBundled();
const words = corpus.packs.reduce((sum, pack) => sum + pack.wordCount, 0);
const articles = makeArticles(readDocuments());

const colds = Array.from({ length: COLD_STARTS }, () => inFreshProcess<Cold>('cold'));
const cold = (of: keyof Cold) => median(colds.map(time => time[of]).sort((a, b) => a - b));
const warm = timeEach(articles, article => analyze(article, corpus, entities), WARM_ROUNDS);
const page = measureInPage();
const peer =
  hasCorpus() && !process.argv.includes('--no-peers') ? inFreshProcess<Peer>('minisearch') : undefined;

printTable([
  ['', 'Headwater', ...(peer ? ['MiniSearch', 'ratio'] : [])],
  compared(
    'open and answer the first article, cold',
    cold('read') + cold('open') + cold('first'),
    peer && peer.load + peer.first,
    ms,
  ),
  [
    '  of it: read the files / open / answer',
    [cold('read'), cold('open'), cold('first')].map(ms).join(' / '),
  ],
  compared('a 400-word article, warm, median', median(warm), peer?.warm, ms),
  ['  p95', ms(quantile(warm, 0.95))],
  compared('memory after opening', cold('memory'), peer?.memory, megabytes),
  ['  over the size of the packs', megabytes(cold('memory') - packBytes)],
  compared('bytes per indexed word', packBytes / words, peer && peer.indexBytes / peer.words, value =>
    value.toFixed(2),
  ),
  ['  of it: fingerprints', (fingerprintBytes / words).toFixed(2)],
  [
    'documents',
    corpus.documentCount.toLocaleString('en'),
    ...(peer ? [peer.documents.toLocaleString('en')] : []),
  ],
  ['words', words.toLocaleString('en'), ...(peer ? [peer.words.toLocaleString('en')] : [])],
  ['packs', megabytes(packBytes)],
  ...sizes.map(({ name, bytes }) => [`  ${name}`, megabytes(bytes)]),
  [
    `in the page: extraction, ${page.pages} golden pages`,
    ms(page.headwater),
    `Readability ${ms(page.readability)}`,
  ],
]);
console.log(
  `\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
console.log(
  `${articles.length} articles made from ${hasCorpus() ? 'the corpus' : 'the sample (skipped: no ../shared)'}.`,
);

function compared(
  name: string,
  ours: number,
  theirs: number | undefined,
  print: (value: number) => string,
): string[] {
  return [
    name,
    print(ours),
    ...(theirs === undefined ? [] : [print(theirs), `${(theirs / ours).toFixed(1)}×`]),
  ];
}

function fingerprintBytesOf(buffer: ArrayBuffer): number {
  const sections = Sections.from(buffer);
  const { fingerprintOffsets, fingerprintKeys, fingerprintRows } = SECTION;
  return [fingerprintOffsets, fingerprintKeys, fingerprintRows].reduce(
    (sum, index) => sum + sections.bytes(index).byteLength,
    0,
  );
}

function printTable(rows: readonly (readonly string[])[]): void {
  for (const [name = '', ...cells] of rows)
    console.log(`| ${name.padEnd(46)} | ${cells.map(cell => cell.padStart(18)).join(' | ')} |`);
}

/** Runs a sibling file in a process of its own and reads the line of JSON that it prints. */
function inFreshProcess<Measured>(name: string): Measured {
  const flags = ['--expose-gc', '--max-old-space-size=6000', 'src/build/run.mjs', `test/bench/${name}.ts`];
  const { stdout, stderr, status } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured;
}
