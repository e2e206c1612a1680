import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/engine/article.ts';
import { extract } from '../../src/extract/extract.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { readPage } from './page.ts';

const SHARED = join('..', 'shared', 'dev');

/** One labelled credit of a page. */
export interface LabelledCredit {
  readonly name: string;
  readonly evidence: string;
  readonly where?: string;
  readonly kind?: string;
  readonly persons?: readonly string[];
}

/** One page of credits.dev as labelled. */
export interface CreditRecord {
  readonly id: string;
  readonly file: string;
  readonly tarball: string;
  readonly url_guess?: string;
  readonly title: string;
  readonly is_article: boolean;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly byline: readonly string[];
  readonly dateline: {
    readonly text: string;
    readonly place: string | null;
    readonly agency: string | null;
  } | null;
  readonly own_agency: string | null;
  readonly carried_by: readonly LabelledCredit[];
  readonly written_by: readonly LabelledCredit[];
  readonly contributed: readonly LabelledCredit[];
  readonly cited: readonly LabelledCredit[];
  readonly issuer: LabelledCredit | null;
  readonly traps: readonly { readonly text: string; readonly why: string }[];
}

/** A labelled page and what extraction made of it. */
export interface OpenedPage {
  readonly record: CreditRecord;
  /** Absent when extraction refuses the page, as the product then does. */
  readonly article: Article | undefined;
  /** The article, or all text of a page that extraction refuses. */
  readonly anyway: Article;
}

/** The labels of credits.dev, or undefined when they are not there. */
export function readCreditRecords(): CreditRecord[] | undefined {
  const path = join(SHARED, 'credits.dev.jsonl');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => JSON.parse(line) as CreditRecord);
}

/** Opens the labelled pages and extracts them. */
export async function openPages(records: readonly CreditRecord[]): Promise<OpenedPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-credits-'));
  try {
    for (const tarball of new Set(records.map(record => record.tarball))) {
      spawnSync('tar', ['xzf', join(SHARED, tarball), '-C', folder]);
    }
    const opened: OpenedPage[] = [];
    for (const record of records)
      opened.push({ record, ...(await articlesOf(join(folder, record.file), record)) });
    return opened;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function articlesOf(
  path: string,
  { url_guess, title }: CreditRecord,
): Promise<Omit<OpenedPage, 'record'>> {
  const url = url_guess && URL.canParse(url_guess) ? { url: url_guess } : {};
  return readPage(path, url.url, document => {
    const found = extract(document, url);
    const article = found.kind === 'article' ? found.article : undefined;
    return { article, anyway: article ?? articleFromText(textOf(document), { title, ...url }) };
  });
}

/** Everything that a page says, one block a paragraph. */
function textOf(document: Document): string {
  const blocks = document.querySelectorAll(
    'h1, h2, h3, p, li, td, blockquote, pre, figcaption, address, time',
  );
  return [...blocks].map(block => block.textContent.replace(/\s+/g, ' ').trim()).join('\n\n');
}
