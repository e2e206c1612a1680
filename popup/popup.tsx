import { render } from 'preact';
import browser from 'webextension-polyfill';
import { askBackground, watchState } from '../src/messages.ts';
import type { TabState } from '../src/tab-state.ts';
import { areMarkChoices } from '../src/wording/marks.ts';
import { type Grantors, granted, paint } from './granted.ts';
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
  };
  const trace = async () => {
    const failed: TabState = { kind: 'error', reason: 'unknown' };
    show({ tab: await askBackground('trace', tabId).catch(() => failed), said: '' });
    if (state.tab.kind !== 'result') return;
    if (state.marks.length > 0) paint(grantors, state.marks);
    show({ comparable: await askBackground('comparable', tabId).catch(() => []) });
  };
  const retry = () => {
    show({ tab: OPENING.tab, said: '' });
    void trace();
  };
  const page = livePage(tabId, said => show({ said }));
  const keepMarks = (marks: PopupState['marks']) => void browser.storage.local.set({ marks });
  const grantors: Grantors = { tabId, page, ask: askBackground, state: () => state, show, keepMarks, retry };
  const wishes = granted(grantors);

  const { marks } = await browser.storage.local.get('marks');
  const known = await askBackground('stateOf', tabId).catch(() => undefined);
  show({ tab: known ?? state.tab, ...(areMarkChoices(marks) && { marks }) });
  watchState(tabId, told => show({ tab: told, said: '' }));
  void trace();
}
