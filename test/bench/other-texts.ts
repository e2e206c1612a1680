import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { readJsonLines } from './json-lines.ts';

const DEV = '../shared/dev';
const PAGES = 'test/pages';

/** One text of this many of the outlets' sample is held back: it stands in no index, articles are mixed with it. */
const HELD_BACK_STEP = 20;

/** Fields in which the sets say the same. */
interface Row {
  readonly title?: string;
  readonly date?: string;
  readonly text?: string;
  readonly body?: string;
  readonly sentences?: readonly string[];
  readonly article?: { readonly title?: string; readonly 'body-paragraphs'?: readonly (readonly string[])[] };
}

/** Sets of news texts beside the corpus; the outlets' sample last, part of it is held back. */
const SETS = [
  'reuters21578',
  'bbc_cnn_st_2020_mar_jun',
  'polnear_train',
  'basil_triples_60',
  'ecbplus_topics_1_35',
  'wikinews_sources_1_50',
  'campaign2016_speeches',
];
const OUTLETS = 'abp_sample';

/** News texts at hand beside the corpus, without those held back; none where they are not. */
export function readOtherTexts(): PackDocument[] {
  const outlets = readSet(OUTLETS).filter((_, i) => i % HELD_BACK_STEP !== 0);
  return [...SETS.flatMap(readSet), ...outlets];
}

/** Texts that stand in no index: news of outlets, or our own test pages. */
export function readHeldBack(): string[] {
  const outlets = readSet(OUTLETS).filter((_, i) => i % HELD_BACK_STEP === 0);
  return outlets.length > 0 ? outlets.map(({ text }) => text!) : pageTexts();
}

function readSet(name: string): PackDocument[] {
  const file = join(DEV, `${name}.jsonl.gz`);
  if (!existsSync(file)) return [];
  return readJsonLines<Row>(file).flatMap((row, i) => {
    const text = textOf(row);
    const title = row.title ?? row.article?.title ?? '';
    return text === undefined ? [] : [{ id: `${name}-${i}`, title, ...dayOf(row), text }];
  });
}

function textOf(row: Row): string | undefined {
  const paragraphs = row.article?.['body-paragraphs'];
  return row.text ?? row.body ?? row.sentences?.join(' ') ?? paragraphs?.flat().join('\n');
}

function dayOf({ date }: Row): { date?: string } {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {};
}

/** The paragraphs of our test pages that are no copy of a statement in the sample. */
function pageTexts(): string[] {
  return readdirSync(PAGES)
    .filter(name => !name.startsWith('demo'))
    .map(name => readFileSync(join(PAGES, name, 'page.html'), 'utf8'))
    .map(html => [...html.matchAll(/<p[^<>]*>([^<]+)/g)].map(([, text]) => text).join(' '))
    .filter(text => text !== '');
}
