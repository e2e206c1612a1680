import browser from 'webextension-polyfill';
import { granted, isAlways, refresh, setAlways } from './always-on.ts';
import { comparable, comparePages } from './compare-pages.ts';
import { findNamingHere, lookUpWords } from './look-up.ts';
import { clearSites, forgetTab, markSite, markTab, opened, stepInTab, toggleMarks } from './mark-tab.ts';
import { answer, type BackgroundCalls, isOurs, isOwnPage, type PageCalls } from './messages.ts';
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
    mark: markTab,
    isAlways,
    setAlways,
  },
  isOwnPage,
);
answer<PageCalls>(
  { opened: (_nothing, sender) => opened(sender).catch(error => void explain(error)) },
  isOurs,
);

/** What each key does in the tab that the reader looks at. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'toggle-marks': toggleMarks,
  'next-name': tabId => stepInTab(tabId, 1),
  'previous-name': tabId => stepInTab(tabId, -1),
};

browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id !== undefined) void COMMANDS[command]?.(tab.id).catch(explain);
});

browser.permissions.onAdded.addListener(async ({ origins }) => {
  const site = await granted(origins);
  if (site !== undefined) await markSite(site).catch(explain);
});
browser.permissions.onRemoved.addListener(async () => clearSites(await refresh()).catch(explain));
browser.runtime.onStartup.addListener(() => void refresh());

browser.tabs.onRemoved.addListener(tabId => Promise.all([dropState(tabId), forgetTab(tabId)]));
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === 'loading') void dropState(tabId);
});

browser.runtime.onInstalled.addListener(() => {
  void refresh();
  browser.contextMenus.create({
    id: 'trace',
    title: browser.i18n.getMessage('actionTitle'),
    contexts: ['page'],
  });
});
browser.contextMenus.onClicked.addListener(() => browser.action.openPopup());
