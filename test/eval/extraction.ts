import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/engine/article.ts';
import { type Extraction, extract } from '../../src/extract/extract.ts';
import { readPage } from './page.ts';

const SHARED = join('..', 'shared', 'dev');
const VERBOSE = process.argv.includes('--verbose');

/** One measured line: what, how much, of how many. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly of: number;
}

interface Credit {
  readonly evidence?: string;
  readonly where?: string;
}

interface Label {
  readonly id: string;
  readonly file: string;
  readonly tarball: string;
  readonly url_guess?: string;
  readonly title: string;
  readonly language: string;
  readonly is_article: boolean;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly byline?: readonly string[];
  readonly dateline?: { readonly text: string } | null;
  readonly carried_by: readonly Credit[];
  readonly written_by: readonly Credit[];
  readonly contributed: readonly Credit[];
  readonly cited: readonly Credit[];
  readonly issuer?: Credit | null;
}

/** Measures extraction on the shared pages; no rows when they are not there. */
export async function evaluateExtraction(): Promise<{ rows: Row[] }> {
  if (!existsSync(SHARED)) return { rows: [] };
  const folder = mkdtempSync(join(tmpdir(), 'headwater-extraction-'));
  try {
    const labels = readLabels();
    for (const tarball of new Set(['html_readability_tests.tar.gz', ...labels.map(label => label.tarball)])) {
      spawnSync('tar', ['xzf', join(SHARED, tarball), '-C', folder]);
    }
    return {
      rows: [
        ...(process.argv.includes('--labels') ? [] : await bodyRows(folder)),
        ...(await labelRows(folder, labels)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readLabels(): Label[] {
  return readFileSync(join(SHARED, 'credits.dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Label);
}

function load(path: string, url?: string): Promise<Extraction> {
  return readPage(path, url, document => extract(document, url ? { url } : {}));
}

function addressOf(label: Label): string | undefined {
  return label.url_guess && URL.canParse(label.url_guess) ? label.url_guess : undefined;
}

/** Mean token F1 of the body against Readability's own expected bodies. */
async function bodyRows(folder: string): Promise<Row[]> {
  const pages = join(folder, 'readability-test-pages', 'test', 'test-pages');
  const scores: number[] = [];
  for (const name of readdirSync(pages)) {
    const expected = await readPage(
      join(pages, name, 'expected.html'),
      undefined,
      ({ body }) => body.textContent ?? '',
    );
    const found = await load(join(pages, name, 'source.html'), 'http://fakehost/test/page.html');
    const score = f1(found.kind === 'article' ? found.article.text : '', expected);
    if (VERBOSE && score < 0.95) console.log('F1', score.toFixed(3), name, found.kind);
    scores.push(score);
  }
  return [{ name: 'body token F1 (mean)', value: sum(scores) / scores.length, of: scores.length }];
}

/** Bag-of-words F1: order does not count. */
function f1(found: string, expected: string): number {
  const left = words(found);
  const right = words(expected);
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared++;
      counts.set(word, count - 1);
    }
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

async function labelRows(folder: string, labels: readonly Label[]): Promise<Row[]> {
  const tally = new Tally();
  for (const label of labels) {
    const found = await load(join(folder, label.file), addressOf(label));
    const says = found.kind === 'article';
    tally.add(
      label.is_article ? 'article: known as one' : 'no article: known as none',
      says === label.is_article,
      `${label.file} ${found.kind}`,
    );
    if (!label.is_article) continue;
    const article = says ? found.article : undefined;
    evidenceOf(label, article, tally);
    factsOf(label, article, tally);
  }
  return tally.rows();
}

class Tally {
  private readonly counts = new Map<string, { hits: number; all: number }>();

  add(name: string, hit: boolean, note: string): void {
    const count = this.counts.get(name) ?? { hits: 0, all: 0 };
    this.counts.set(name, { hits: count.hits + Number(hit), all: count.all + 1 });
    if (VERBOSE && !hit) console.log('MISS', name, '·', note);
  }

  rows(): Row[] {
    return [...this.counts].map(([name, { hits, all }]) => ({ name, value: hits / all, of: all }));
  }
}

function evidenceOf(label: Label, article: Article | undefined, tally: Tally): void {
  const text = squeeze(article?.text ?? '');
  const margins = (article?.margins ?? []).map(margin => squeeze(margin.text));
  const joined = margins.join(' ');
  const credits = [...label.carried_by, ...label.written_by, ...label.contributed, ...label.cited];
  const strings = [...credits, label.issuer ?? {}]
    .filter(({ where }) => where !== 'meta' && where !== 'jsonld')
    .map(({ evidence }) => evidence);
  for (const evidence of [...strings, label.dateline?.text]) {
    if (!evidence) continue;
    const wanted = squeeze(evidence);
    const stands = text.includes(wanted) || margins.some(margin => margin.includes(wanted));
    tally.add('evidence in text or one margin', stands, `${label.file} · ${evidence.slice(0, 120)}`);
    tally.add(
      'evidence in text or margins joined',
      stands || joined.includes(wanted),
      `${label.file} · ${evidence.slice(0, 120)}`,
    );
  }
}

function factsOf(label: Label, article: Article | undefined, tally: Tally): void {
  const off = days(article?.published, label.published ?? undefined);
  const note = `${label.file} · ${article?.published} (${article?.publishedFrom}) for ${label.published}`;
  if (label.published) tally.add('published within a day', off !== undefined && Math.abs(off) <= 1, note);
  else tally.add('no date where none is stated', article?.published === undefined, note);
  const languages = `${label.file} · ${article?.language} for ${label.language}`;
  tally.add('language', article?.language === label.language.slice(0, 2), languages);
  const titles = `${label.file} · ${article?.title} for ${label.title}`;
  tally.add(
    'title stands in the labelled one',
    key(label.title).includes(key(article?.title ?? '?')),
    titles,
  );
  const names = [article?.siteName, article?.metadata.publisher].map(name => key(name ?? ''));
  const wanted = key(label.publisher ?? '');
  const isNamed = names.some(name => name !== '' && (name.includes(wanted) || wanted.includes(name)));
  if (wanted)
    tally.add('publisher named in metadata', isNamed, `${label.file} · ${names} for ${label.publisher}`);
  const printed = key([article?.byline, article?.metadata.author].join(' '));
  for (const person of label.byline ?? []) {
    tally.add(
      'byline person named',
      printed.includes(key(person)),
      `${label.file} · ${article?.byline} for ${person}`,
    );
  }
}

function days(found: string | undefined, wanted: string | undefined): number | undefined {
  if (!found || !wanted) return undefined;
  return Math.round((Date.parse(found.slice(0, 10)) - Date.parse(wanted.slice(0, 10))) / 86_400_000);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

// Runs only as the entry itself: bundled into another measurement, the module has that one's address.
if (/\/extraction\.[jt]s$/.test(import.meta.url)) {
  const { rows } = await evaluateExtraction();
  if (rows.length === 0) console.log('skipped: no ../shared');
  for (const { name, value, of } of rows) console.log(`${name.padEnd(40)} ${value.toFixed(3)}  of ${of}`);
}
