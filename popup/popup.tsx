import { render } from 'preact';
import browser from 'webextension-polyfill';
import { askBackground } from '../src/messages.ts';
import { ASKED_FOR, patternOf, siteOf } from '../src/site.ts';
import { watchState } from '../src/stored-state.ts';
import { areMarkChoices } from '../src/wording/marks.ts';
import { enterView } from './enter-view.ts';
import { type Grantors, granted, trace } from './granted.ts';
import { livePage } from './live-page.ts';
import './popup.css';
import { OPENING, type PopupState } from './popup-state.ts';
import { TabView } from './TabView.tsx';

void start();

async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  let state = OPENING;
  const show = (changed: Partial<PopupState>) => {
    state = { ...state, ...changed };
    render(<TabView state={state} wishes={wishes} />, document.body);
    if (changed.view) enterView();
  };
  const grantors: Grantors = {
    tabId,
    page: livePage(tabId, said => show({ said })),
    ask: askBackground,
    state: () => state,
    show,
    keepMarks: marks => void browser.storage.local.set({ marks }),
    requestSite: async site => {
      void browser.storage.session.set({ [ASKED_FOR]: site });
      const isGranted = await browser.permissions.request({ origins: [patternOf(site)] });
      await browser.storage.session.remove(ASKED_FOR);
      return isGranted;
    },
  };
  const wishes = granted(grantors);

  const site = siteOf(tab?.url ?? '');
  const [{ marks: kept }, isAlways, known, marked] = await Promise.all([
    browser.storage.local.get('marks'),
    site !== undefined && askBackground('isAlways', site).catch(() => false),
    askBackground('stateOf', tabId).catch(() => undefined),
    grantors.page.marked(),
  ]);
  const marks = marked ?? kept;
  show({
    tab: known ?? state.tab,
    ...(areMarkChoices(marks) && { marks }),
    ...(site && { site: { site, isAlways } }),
  });
  watchState(tabId, told => show({ tab: told, said: '' }));
  void trace(grantors);
}
