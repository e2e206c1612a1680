import browser from 'webextension-polyfill';
import { type StoredState, stateKey } from './messages.ts';
import type { TabState } from './tab-state.ts';

/** Keeps what is known about a tab's page, for as long as the browser runs. */
export async function keepState(tabId: number, url: string, state: TabState): Promise<void> {
  const stored: StoredState = { url, state };
  try {
    await browser.storage.session.set({ [stateKey(tabId)]: stored });
  } catch {
    // Session storage is full (10 MB): the other tabs' pages can be read again when asked for.
    await browser.storage.session.clear();
    await browser.storage.session.set({ [stateKey(tabId)]: stored });
  }
}

/** What is known about the page that the tab shows; nothing about a page it showed before. */
export async function keptState(tabId: number, url: string): Promise<TabState | undefined> {
  const key = stateKey(tabId);
  const stored = (await browser.storage.session.get(key))[key] as StoredState | undefined;
  return url !== '' && stored?.url === url ? stored.state : undefined;
}

/** Forgets a tab: it shows another page now, or is closed. */
export async function dropState(tabId: number): Promise<void> {
  await browser.storage.session.remove(stateKey(tabId));
}
