import browser from 'webextension-polyfill';
import type { Report } from './engine/report.ts';
import * as pages from './kept-pages.ts';
import { type StoredState, stateKey } from './stored-state.ts';
import type { TabState } from './tab-state.ts';

const session: pages.SessionArea = {
  get: keys => browser.storage.session.get(keys),
  set: items => browser.storage.session.set(items),
  remove: keys => browser.storage.session.remove(keys),
  clear: () => browser.storage.session.clear(),
};

/** Keeps what is known about a tab's page, for as long as the browser runs; a Report also for laying other pages beside it. */
export async function keepState(tabId: number, url: string, state: TabState): Promise<void> {
  const stored: StoredState = { url, state };
  await pages.setFirst(session, { [stateKey(tabId)]: stored });
  if (state.kind === 'result' && url !== '') await pages.keepPage(session, url, state.report);
}

/** What is known about the page that the tab shows; nothing about a page it showed before. */
export async function keptState(tabId: number, url: string): Promise<TabState | undefined> {
  const key = stateKey(tabId);
  const stored = (await browser.storage.session.get(key))[key] as StoredState | undefined;
  return url !== '' && stored?.url === url ? stored.state : undefined;
}

/** Forgets a tab: it shows another page now, or is closed. The page it showed stays kept. */
export async function dropState(tabId: number): Promise<void> {
  await browser.storage.session.remove(stateKey(tabId));
}

/** Cards of the last pages read, the latest last. */
export function pageCards(): Promise<readonly pages.PageCard[]> {
  return pages.pageCards(session);
}

/** The Report of one of them. */
export function keptPage(key: string): Promise<Report | undefined> {
  return pages.keptPage(session, key);
}
