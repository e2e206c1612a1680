import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type DrivenBrowser, until } from '../../src/build/browsers/driven.ts';
import { findBrowser } from '../../src/build/browsers/find.ts';
import { launchBrowser } from '../../src/build/browsers/launch.ts';
import type { BrowserFamily } from '../../src/build/manifest.ts';
import { servePages } from '../../src/build/page-server.ts';
import type { PageTimes } from './in-page-harness.ts';
import { pagesToTime } from './in-page-pages.ts';
import { median, ms } from './measure.ts';

/**
 * `node src/build/run.mjs test/bench/in-page-browser.ts [chromium|firefox] [name]`: extraction beside Readability in
 * real browsers, in a content script, which Firefox makes slower than the page's own scripts.
 */
const [family, name] = process.argv.slice(2);
const FAMILIES: readonly BrowserFamily[] = ['chromium', 'firefox'];
/** The longest page takes a slow machine this long, fifteen times. */
const PATIENCE = 120_000;

for (const one of FAMILIES) if (family === undefined || family === one) await timeIn(one);

async function timeIn(family: BrowserFamily): Promise<void> {
  const found = findBrowser(family);
  if (!found) return console.log(`skipped: no ${family}`);
  const pages = new Map([...pagesToTime()].filter(([page]) => name === undefined || page.includes(name)));
  const server = await servePages(path => pages.get(path.slice(1)));
  const folder = await buildHarness(family);
  const browser = await launchBrowser(found, { headless: true });
  try {
    await browser.install(folder);
    printRow([family, 'elements', 'found', 'Readability', 'Headwater', 'difference', 'first run']);
    for (const page of pages.keys()) {
      const times = await timesOf(browser, `${server.address}/${page}`);
      printTimes(page, times);
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An extension that only times, in the world that ours runs in. */
async function buildHarness(family: BrowserFamily): Promise<string> {
  const folder = join('dist', 'bench', family);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ['test/bench/in-page-harness.ts'],
    outfile: join(folder, 'harness.js'),
    bundle: true,
    format: 'iife',
  });
  const manifest = {
    name: 'Headwater bench',
    version: '0.1',
    // Firefox grants the third version's content scripts nothing before the reader does.
    manifest_version: family === 'firefox' ? 2 : 3,
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['harness.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

async function timesOf(browser: DrivenBrowser, url: string): Promise<PageTimes> {
  const page = await browser.open(url);
  const look = () => page.evaluate<string | null>(`document.documentElement.getAttribute('data-times')`);
  const answer = await until(async () => (await look()) ?? undefined, `the times of ${url}`, PATIENCE);
  await page.close();
  return JSON.parse(answer) as PageTimes;
}

function printTimes(page: string, { elements, kind, first, readability, headwater }: PageTimes): void {
  const [theirs, ours] = [readability, headwater].map(times => median([...times].sort((a, b) => a - b)));
  const cells = [theirs!, ours!, ours! - theirs!, first].map(ms);
  printRow([page, String(elements), kind, ...cells]);
}

function printRow([first = '', ...cells]: readonly string[]): void {
  console.log(`| ${first.padEnd(24)} | ${cells.map(cell => cell.padStart(11)).join(' | ')} |`);
}
