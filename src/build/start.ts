// Builds the extension and shows it at work in a browser with a fresh profile.
//   npm start                          the demo article, in the first browser found
//   npm start -- --firefox             in Firefox
//   npm start -- --browser PATH        in that browser
//   npm start -- FILE.html|URL         another page
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '../wording/report-text.ts';
import type { DrivenBrowser } from './browsers/driven.ts';
import { browserAt, type FoundBrowser, findBrowser } from './browsers/find.ts';
import { findOrInstallBrowser } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { buildExtensions } from './extension.ts';
import { pageInFile } from './given-page.ts';
import { servePages } from './page-server.ts';
import { keptStates, shownIn } from './popup.ts';
import { parseStartOptions, type StartOptions } from './start-options.ts';

const DEMO = 'test/pages/demo--sample-statement/page.html';
const SCREENSHOTS = 'test-results';
/** Milliseconds that a run without a display may take in all. */
const TIME_LIMIT = 120_000;

async function start(options: StartOptions): Promise<void> {
  const found = chosenBrowser(options);
  if (!hasDisplay()) limitTime();
  const page = options.page ?? DEMO;
  const isAddress = /^https?:/.test(page);
  const file = isAddress ? undefined : pageInFile(page);
  console.log(`Building the extension, then starting ${found.path}.`);
  await buildExtensions('dist');
  // A file is served from this machine: extensions may not read file: pages.
  const server = await servePages(path => (path === '/article' ? file : undefined));
  try {
    await show(found, isAddress ? page : `${server.address}/article`);
  } finally {
    server.close();
  }
}

async function show(found: FoundBrowser, address: string): Promise<void> {
  const browser = await launchBrowser(found, { headless: !hasDisplay() }).catch(cause => {
    throw new Error(`${found.path} could not be started as a browser.`, { cause });
  });
  try {
    await browser.install(join('dist', found.family));
    if (hasDisplay()) await showToReader(browser, address);
    else await showAsText(browser, address, found);
  } finally {
    await browser.close().catch(() => undefined);
  }
}

function chosenBrowser({ browser, firefox }: StartOptions): FoundBrowser {
  if (browser !== undefined) return browserAt(browser);
  if (firefox) return findOrInstallBrowser('firefox');
  return findBrowser('chromium') ?? findBrowser('firefox') ?? findOrInstallBrowser('chromium');
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
  const page = await browser.open(address);
  const popup = await page.pressButton();
  const shown = await shownIn(popup);
  const [kept] = await keptStates(popup);
  console.log(`\n${kept?.state.kind === 'result' ? reportText(kept.state.report) : shown.text}\n`);
  mkdirSync(SCREENSHOTS, { recursive: true });
  const picture = join(SCREENSHOTS, `start-${family}.png`);
  await popup.screenshot(picture);
  console.log(`No display here: the button was pressed for you. A picture of the popup is in ${picture}.`);
}

/** Without a display nobody is there to end it. */
function limitTime(): void {
  const giveUp = () => {
    console.error(`The browser did not answer within ${TIME_LIMIT / 1000} seconds.`);
    process.exit(1);
  };
  setTimeout(giveUp, TIME_LIMIT).unref();
}
try {
  await start(parseStartOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
