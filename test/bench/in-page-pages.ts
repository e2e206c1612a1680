import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePage } from '../../src/extract/decode-page.ts';
import { pageAt } from '../browser/pages.ts';

/** Real pages, for those who have them. */
const REAL_PAGES = join('..', 'shared', 'dev', 'html_credits_pages.tar.gz');
/** Real pages timed: each is opened in each browser. */
const REAL_COUNT = 10;

/** Pages may hold scripts, pictures and frames: none of them loads. */
const INERT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

/** Every page to time, by name. */
export function pagesToTime(): Map<string, string> {
  const golden = readdirSync('test/pages').map(name => [name, pageAt(`/${name}`)!] as const);
  return new Map([
    ...golden,
    ['long-article', pageAt('/long-article')!],
    ['furniture', furniturePage(600)],
    ...realPages(),
  ]);
}

/** A story among boxes, menus and teasers, eight elements each. */
function furniturePage(boxes: number): string {
  const box = (i: number) =>
    `<div class="widget box-${i}"><h4><a href="/${i}">Barge ${i} runs aground</a></h4><ul class="links">
    <li><a href="/${i}/a">More from lock ${i}</a></li><li><span>Share</span></li></ul></div>`;
  const side = Array.from({ length: boxes }, (_, i) => box(i));
  const story = Array.from({ length: 30 }, (_, i) => {
    const claim = `the lock on mile ${i} would open before the thaw, and that its keeper had been told`;
    return `<p>A spokesman for the canal office said on day ${i + 1} that ${claim}.</p>`;
  });
  return `<!doctype html><html lang="en"><title>Locks open early</title><meta property="og:type" content="article">
    <body><nav>${side.slice(0, boxes / 3).join('')}</nav><main><article><h1>Locks open early</h1>
    <p class="byline">By Ilse Varnholt</p>${story.join('')}</article></main>
    <aside>${side.slice(boxes / 3).join('')}</aside></body></html>`;
}

function realPages(): [string, string][] {
  if (!existsSync(REAL_PAGES)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'headwater-pages-'));
  try {
    spawnSync('tar', ['xzf', REAL_PAGES, '-C', folder]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.html'))
      .sort();
    const step = Math.max(1, Math.floor(files.length / REAL_COUNT));
    return files
      .filter((_, index) => index % step === 0)
      .slice(0, REAL_COUNT)
      .map((file, index) => [`real-${index}`, inert(decodePage(readFileSync(join(folder, file))))]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inert(html: string): string {
  return html.replace(/^\s*(?:<!doctype[^>]*>)?/i, doctype => doctype + INERT);
}
