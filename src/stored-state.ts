import browser from 'webextension-polyfill';
import type { TabState } from './tab-state.ts';

/** One tab's state as session storage holds it. */
export interface StoredState {
  /** The page it was read from, without its fragment. */
  readonly url: string;
  readonly state: TabState;
}

/** Key of a tab's state in session storage. */
export function stateKey(tabId: number): string {
  return `tab:${tabId}`;
}

/** Tells each new state of a tab, also when the message channel broke. Answers how to stop it. */
export function watchState(tabId: number, tell: (state: TabState) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const stored = changes[stateKey(tabId)]?.newValue as StoredState | undefined;
    if (area === 'session' && stored) tell(stored.state);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
