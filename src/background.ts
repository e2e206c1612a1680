import browser from 'webextension-polyfill';
import { comparable, comparePages } from './compare-pages.ts';
import { findNamingHere, lookUpWords } from './look-up.ts';
import { answer, type BackgroundCalls, isOwnPage } from './messages.ts';
import { dropState, keepState } from './reports.ts';
import type { TabState } from './tab-state.ts';
import { stateOf, trace } from './trace.ts';

const UNKNOWN = { kind: 'error', reason: 'unknown' } as const satisfies TabState;

function explain(error: unknown): typeof UNKNOWN {
  console.error(error);
  return UNKNOWN;
}

answer<BackgroundCalls>(
  {
    stateOf,
    trace: tabId =>
      trace(tabId).catch(async error => {
        await keepState(tabId, '', UNKNOWN);
        return explain(error);
      }),
    lookup: asked => lookUpWords(asked).catch(explain),
    naming: asked => findNamingHere(asked).catch(explain),
    comparable,
    compare: asked => comparePages(asked).catch(explain),
  },
  isOwnPage,
);

browser.tabs.onRemoved.addListener(tabId => dropState(tabId));
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === 'loading') void dropState(tabId);
});

browser.runtime.onInstalled.addListener(() => {
  browser.contextMenus.create({
    id: 'trace',
    title: browser.i18n.getMessage('actionTitle'),
    contexts: ['page'],
  });
});
browser.contextMenus.onClicked.addListener(() => browser.action.openPopup());
