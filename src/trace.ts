import browser from 'webextension-polyfill';
import { analyze } from './engine/analyze.ts';
import type { Article } from './engine/article.ts';
import { isDamage } from './engine/pack/damage.ts';
import type { LaidPage } from './laid-beside.ts';
import { askTab } from './messages.ts';
import { parsePageReading } from './page-reading.ts';
import { keepState, keptState } from './reports.ts';
import { openResources } from './resources.ts';
import { restrictedPage } from './restricted.ts';
import type { TabState } from './tab-state.ts';

/** Milliseconds a page gets to be read: a page that is busy for longer is not answering. */
const PATIENCE = 10_000;

/** How often a page may move on while it is read: one that changes its address all the time is never done. */
const MOST_MOVES = 3;

/** Reads the tab's page, compares it with the packs and keeps what was found. */
export async function trace(tabId: number, moves = MOST_MOVES): Promise<TabState> {
  const url = await addressOf(tabId);
  if ((await keptState(tabId, url))?.kind !== 'result') {
    await keepState(tabId, url, { kind: 'loading', step: 'reading' });
  }
  const state = await findState(tabId, url);
  // A page may move on while it is read: then this answer belongs to a page that is gone.
  if ((await addressOf(tabId)) !== url && moves > 0) return trace(tabId, moves - 1);
  await keepState(tabId, url, state);
  return state;
}

/** What is known about the page the tab shows now. */
export async function stateOf(tabId: number): Promise<TabState | undefined> {
  return keptState(tabId, await addressOf(tabId));
}

/** The page the tab shows now, if it was read and is an article. */
export async function readPage(tabId: number): Promise<LaidPage | undefined> {
  const url = await addressOf(tabId);
  const state = await keptState(tabId, url);
  return state?.kind === 'result' ? { url, report: state.report } : undefined;
}

async function findState(tabId: number, url: string): Promise<TabState> {
  const refusal = await inject(tabId);
  if (refusal !== undefined) return { kind: 'restricted', page: restrictedPage(url, refusal) };
  const said = await readWithin(tabId, PATIENCE);
  if (said === undefined) return stateOfSilent(url);
  const reading = parsePageReading(said);
  if (reading.kind === 'not-html') return { kind: 'restricted', page: pageOfType(reading.contentType) };
  return reading.kind === 'article' ? compare(reading.article) : reading;
}

/** Puts the content script into the page, and how marks look; answers what the browser said when it refused. */
async function inject(tabId: number): Promise<string | undefined> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: ['content.js'] });
    await browser.scripting.insertCSS({ target, files: ['marks.css'] });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Firefox does not refuse its own pages: it runs nothing there, and nothing answers. */
function stateOfSilent(url: string): TabState {
  const page = restrictedPage(url);
  return page === 'other' ? { kind: 'error', reason: 'no-answer' } : { kind: 'restricted', page };
}

async function readWithin(tabId: number, milliseconds: number): Promise<unknown> {
  const tooLate = new Promise<undefined>(resolve => setTimeout(resolve, milliseconds));
  return Promise.race([askTab(tabId, 'read', undefined).catch(() => undefined), tooLate]);
}

async function compare(article: Article): Promise<TabState> {
  const resources = await openResources().catch(() => undefined);
  if (!resources) return { kind: 'error', reason: 'packs' };
  try {
    return { kind: 'result', report: analyze(article, resources.corpus, resources.entities) };
  } catch (error) {
    if (isDamage(error)) return { kind: 'error', reason: 'packs' };
    throw error;
  }
}

function pageOfType(contentType: string): 'pdf' | 'other' {
  return contentType === 'application/pdf' ? 'pdf' : 'other';
}

/** The tab's address without its fragment; empty when the browser does not tell it. */
async function addressOf(tabId: number): Promise<string> {
  const { url = '' } = await browser.tabs.get(tabId);
  return url.split('#')[0];
}
