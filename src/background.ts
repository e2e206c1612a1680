import browser from 'webextension-polyfill';
import { answer, type BackgroundCalls, isOwnPage } from './messages.ts';
import { dropState, keepState } from './reports.ts';
import type { TabState } from './tab-state.ts';
import { stateOf, trace } from './trace.ts';

const UNKNOWN: TabState = { kind: 'error', reason: 'unknown' };

answer<BackgroundCalls>(
  {
    stateOf,
    trace: tabId =>
      trace(tabId).catch(async error => {
        console.error(error);
        await keepState(tabId, '', UNKNOWN);
        return UNKNOWN;
      }),
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
