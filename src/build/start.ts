// Builds the extension and shows it at work in a browser with a fresh profile.
//   npm start                          the demo article, in the first browser found
//   npm start -- --firefox             in Firefox
//   npm start -- --browser PATH        in that browser
//   npm start -- FILE.html|URL         another page
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '../wording/report-text.ts';
import type { DrivenBrowser } from './browsers/driven.ts';
import { browserAt, type FoundBrowser, findBrowser } from './browsers/find.ts';
import { findOrInstallBrowser } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { buildExtensions } from './extension.ts';
import { type PageServer, servePages } from './page-server.ts';
import { keptStates, shownIn } from './popup.ts';
import { parseStartOptions, type StartOptions } from './start-options.ts';

const DEMO = 'test/pages/demo--sample-statement/page.html';
const SCREENSHOTS = 'test-results';
/** Milliseconds that a run without a display may take in all. */
const TIME_LIMIT = 120_000;

async function start(options: StartOptions): Promise<void> {
  const found = chosenBrowser(options);
  console.log(`Building the extension, then starting ${found.path}.`);
  await buildExtensions('dist');
  const pages = await serve(options.page ?? DEMO);
  const browser = await launchBrowser(found, { headless: !hasDisplay() });
  try {
    await browser.install(join('dist', found.family));
    if (hasDisplay()) await showToReader(browser, pages.address);
    else await showAsText(browser, pages.address, found);
  } finally {
    await browser.close().catch(() => undefined);
    pages.server?.close();
  }
}

function chosenBrowser({ browser, firefox }: StartOptions): FoundBrowser {
  if (browser !== undefined) return browserAt(browser);
  if (firefox) return findOrInstallBrowser('firefox');
  return findBrowser('chromium') ?? findBrowser('firefox') ?? findOrInstallBrowser('chromium');
}

/** A file is served from this machine: extensions may not read file: pages. */
async function serve(page: string): Promise<{ address: string; server?: PageServer }> {
  if (/^https?:/.test(page)) return { address: page };
  if (!existsSync(page)) throw new Error(`There is no file ${page}.`);
  const server = await servePages(path => (path === '/article' ? readFileSync(page, 'utf8') : undefined));
  return { address: `${server.address}/article`, server };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showToReader(browser: DrivenBrowser, address: string): Promise<void> {
  await browser.open(address);
  console.log(
    'Press the Headwater button in the toolbar (it may be behind the puzzle piece). Close the browser to end.',
  );
  await browser.closed;
}

async function showAsText(browser: DrivenBrowser, address: string, { family }: FoundBrowser): Promise<void> {
  const late = setTimeout(() => giveUp(browser), TIME_LIMIT);
  const page = await browser.open(address);
  const popup = await page.pressButton();
  const shown = await shownIn(popup);
  const [kept] = await keptStates(popup);
  console.log(`\n${kept?.state.kind === 'result' ? reportText(kept.state.report) : shown.text}\n`);
  mkdirSync(SCREENSHOTS, { recursive: true });
  const picture = join(SCREENSHOTS, `start-${family}.png`);
  await popup.screenshot(picture);
  console.log(`No display here: the button was pressed for you. A picture of the popup is in ${picture}.`);
  clearTimeout(late);
}

function giveUp(browser: DrivenBrowser): void {
  console.error(`The browser did not answer within ${TIME_LIMIT / 1000} seconds.`);
  process.exitCode = 1;
  void browser.close().finally(() => process.exit());
}

try {
  await start(parseStartOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
