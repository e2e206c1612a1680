// Pictures of every state of the popup: node src/build/run.mjs test/popup/preview.ts FOLDER [BROWSER] [only-this-state...]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { show } from './render-state.tsx';
import { STATES } from './states.ts';

const [folder, executablePath = '/usr/lib/chromium/chromium', ...only] = process.argv.slice(2);
const WIDTHS = [400, 320];
const SCHEMES = ['light', 'dark'];
/** Tall enough for any state: the pictures show all of it. */
const HEIGHT = 600;

void main();

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({ entryPoints: ['popup/popup.css'], bundle: true, outdir: folder, logLevel: 'warning' });
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--hide-scrollbars'] });
  const names = Object.keys(STATES).filter(name => only.length === 0 || only.includes(name));
  for (const name of names) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, pageOf(name));
    await photograph(browser, file, name);
  }
  await browser.close();
}

function pageOf(name: string): string {
  const html = readFileSync('popup/popup.html', 'utf8').replace(/<script.*<\/script>/, '');
  return html.replace('<body></body>', show(STATES[name]).document.body.outerHTML);
}

async function photograph(browser: Browser, file: string, name: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(file)).href);
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: HEIGHT });
      await new Promise(resolve => setTimeout(resolve, 400));
      const path = join(folder, `${name}-${width}-${scheme}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: true });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      for (const barrier of await barriers(page)) console.log(`${name} at ${width}, ${scheme}: ${barrier}`);
      if (overflow > 0) console.log(`${name} at ${width}: ${overflow}px too wide`);
    }
  }
  await page.close();
}

/** What axe finds, contrast included. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  });
}
