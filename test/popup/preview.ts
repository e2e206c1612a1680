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
const WIDTHS = [400, 320, 800];
/** What a reader may have set, by the media features that tell it. */
const SETTINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
};
/** The height of a popup; what is taller is shown as if the window were, so that nothing that sticks covers the rest. */
const HEIGHT = 600;
/** Milliseconds until what fades in stands. */
const PAINTED_MS = 400;

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
  const { body } = show(STATES[name]).document;
  // What is chosen is no part of a page's text unless it says so.
  for (const input of body.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
  return html.replace('<body></body>', body.outerHTML);
}

async function photograph(browser: Browser, file: string, name: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(file)).href);
  const devtools = await page.createCDPSession();
  // Evidence is folded away: a reader's picture first, then the same with all of it open.
  for (const isOpen of [false, true]) {
    if (isOpen && !(await openAll(page))) break;
    for (const width of WIDTHS) {
      for (const [setting, features] of Object.entries(SETTINGS)) {
        await devtools.send('Emulation.setEmulatedMedia', { features: featuresOf(features) });
        await page.setViewport({ width, height: HEIGHT });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewport({ width, height: Math.max(HEIGHT, height) });
        await new Promise(resolve => setTimeout(resolve, PAINTED_MS));
        const shot = `${name}${isOpen ? '-open' : ''}-${width}-${setting}`;
        const path = join(folder, `${shot}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: true });
        for (const barrier of await barriers(page, setting)) console.log(`${shot}: ${barrier}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) console.log(`${shot}: ${overflow}px too wide`);
      }
    }
  }
  await page.close();
}

function featuresOf(features: Readonly<Record<string, string>>): { name: string; value: string }[] {
  const unset = Object.values(SETTINGS).flatMap(setting => Object.keys(setting));
  return [...new Set(unset)].map(name => ({ name, value: features[name] ?? '' }));
}

/** Opens what is folded away; false when there is nothing. */
async function openAll(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const folded = document.querySelectorAll('details');
    for (const one of folded) one.open = true;
    return folded.length > 0;
  });
}

/** What axe finds, contrast included, unless the colours are the reader's own: those axe cannot see. */
async function barriers(page: Page, setting: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async hasOurColours => {
    const rules = { 'color-contrast': { enabled: hasOurColours } };
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  }, setting !== 'forced');
}
