import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../../src/extract/extract.ts';
import { median, timed } from './measure.ts';

const PAGES = 'test/pages';
/** Fresh documents a page: Readability rewrites the one it is given. */
const ROUNDS = 7;

/** Extraction beside Readability alone, on our golden pages. Medians over the pages. */
export interface InPage {
  readonly pages: number;
  readonly readability: number;
  readonly headwater: number;
}

/** Times both on every golden page, each on a document of its own. */
export function measureInPage(): InPage {
  const pages = existsSync(PAGES)
    ? readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'))
    : [];
  const times = pages.map(name => timePage(readFileSync(`${PAGES}/${name}`, 'utf8')));
  const middle = (of: 'readability' | 'headwater') =>
    median(times.map(time => time[of]).sort((a, b) => a - b));
  return { pages: pages.length, readability: middle('readability'), headwater: middle('headwater') };
}

function timePage(html: string): { readability: number; headwater: number } {
  const readability: number[] = [];
  const headwater: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    readability.push(timeOn(html, document => new Readability(document).parse()));
    headwater.push(timeOn(html, document => extract(document)));
  }
  const middle = (times: number[]) => median(times.sort((a, b) => a - b));
  return { readability: middle(readability), headwater: middle(headwater) };
}

function timeOn(html: string, task: (document: Document) => unknown): number {
  const { window } = new JSDOM(html, { url: 'https://example.org/', virtualConsole: new VirtualConsole() });
  const { ms } = timed(() => task(window.document));
  window.close();
  return ms;
}
