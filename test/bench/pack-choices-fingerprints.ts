import { existsSync, readFileSync } from 'node:fs';
import { winnow } from '../../src/engine/reuse/winnow.ts';
import { hashPair } from '../../src/engine/text/hash.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { readDocuments } from './documents.ts';
import { Random } from './pack-choices-random.ts';

/*
 * `node src/build/run.mjs test/bench/pack-choices-fingerprints.ts`: what shingles and windows of other sizes would hold and find,
 * and what keys and buckets of other sizes would cost. The first three promise the same: a run of twelve words is found.
 */
const SIZES = [
  { shingle: 4, window: 9 },
  { shingle: 5, window: 8 },
  { shingle: 6, window: 7 },
  { shingle: 5, window: 12 },
];
/** Runs shorter than the promise, and how many of each. */
const RUNS = [5, 6, 7, 8, 9, 10, 11];
const TRIALS = 400;
/** A fingerprint in more documents is boilerplate; a place of a fingerprint is three bytes. */
const BOILERPLATE = 64;
const PLACE_BYTES = 3;
/** Words around a run that is tried. */
const AROUND = 60;
const PAGES = '../shared/dev/wire-to-web.dev.jsonl';

if (existsSync(PAGES)) {
  const texts = [...new Set(readDocuments().flatMap(({ text }) => text ?? []))].map(wordsOf);
  const pages = readFileSync(PAGES, 'utf8')
    .split('\n')
    .filter(line => line !== '');
  const articles = pages.map(line => wordsOf((JSON.parse(line) as { text: string }).text));
  printTable(
    [
      'shingle',
      'window',
      'fingerprints a word',
      'bytes a word',
      'places an article',
      ...RUNS.map(run => `${run} words found`),
    ],
    SIZES.map(size => rowOf(size, texts, articles)),
  );
  printTable(
    ['key bits', 'entries a bucket', 'bytes an entry', 'foreign entries a lookup'],
    [8, 12, 16].flatMap(key =>
      [8, 16, 32].map(bucket => [
        `${key}`,
        `${bucket}`,
        (key / 8 + PLACE_BYTES + 4 / bucket).toFixed(2),
        (bucket / 2 ** key).toFixed(4),
      ]),
    ),
  );
} else console.log('skipped: no ../shared');

function wordsOf(text: string): Uint32Array {
  return readText(text).hashes;
}

function shinglesOf(words: Uint32Array, size: number): Uint32Array {
  return Uint32Array.from({ length: Math.max(0, words.length - size + 1) }, (_, i) =>
    words.subarray(i, i + size).reduce(hashPair, 0),
  );
}

function fingerprintsOf(words: Uint32Array, { shingle, window }: (typeof SIZES)[number]): number[] {
  const shingles = shinglesOf(words, shingle);
  return [...winnow(shingles, window)].map(at => shingles[at]!);
}

function rowOf(
  size: (typeof SIZES)[number],
  texts: readonly Uint32Array[],
  articles: readonly Uint32Array[],
): string[] {
  const documents = new Map<number, number>();
  let words = 0;
  for (const text of texts) {
    words += text.length;
    for (const hash of new Set(fingerprintsOf(text, size)))
      documents.set(hash, (documents.get(hash) ?? 0) + 1);
  }
  const held = [...documents.values()].reduce((sum, count) => sum + (count > BOILERPLATE ? 1 : count), 0);
  const places = articles.reduce((sum, article) => sum + placesOf(article, size, documents), 0);
  return [
    `${size.shingle}`,
    `${size.window}`,
    (held / words).toFixed(3),
    ((held / words) * (1 + PLACE_BYTES + 4 / 16)).toFixed(2),
    (places / articles.length).toFixed(0),
    ...RUNS.map(run => `${((100 * foundOf(run, size, texts)) / TRIALS).toFixed(0)} %`),
  ];
}

function placesOf(
  article: Uint32Array,
  size: (typeof SIZES)[number],
  documents: ReadonlyMap<number, number>,
): number {
  return fingerprintsOf(article, size).reduce((sum, hash) => {
    const count = documents.get(hash) ?? 0;
    return sum + (count > BOILERPLATE ? 1 : count);
  }, 0);
}

/** How often a run of one text, set between the words of another, keeps a fingerprint of its own text. */
function foundOf(run: number, size: (typeof SIZES)[number], texts: readonly Uint32Array[]): number {
  const random = new Random(run);
  let found = 0;
  for (let trial = 0; trial < TRIALS; ) {
    const [text, other] = [texts[random.below(texts.length)]!, texts[random.below(texts.length)]!];
    if (text.length < run + AROUND || other.length < 2 * AROUND) continue;
    trial++;
    const from = random.below(text.length - run);
    const article = Uint32Array.from([
      ...other.subarray(0, AROUND),
      ...text.subarray(from, from + run),
      ...other.subarray(AROUND, 2 * AROUND),
    ]);
    const held = new Set(fingerprintsOf(text, size));
    const inRun = new Set(shinglesOf(text.subarray(from, from + run), size.shingle));
    if (fingerprintsOf(article, size).some(hash => inRun.has(hash) && held.has(hash))) found++;
  }
  return found;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n| ${head.join(' | ')} |\n|${head.map(() => ' ---: ').join('|')}|`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
