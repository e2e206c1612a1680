import { render } from 'preact';
import browser from 'webextension-polyfill';
import { askBackground, watchState } from '../src/messages.ts';
import type { TabState } from '../src/tab-state.ts';
import { livePage } from './live-page.ts';
import './popup.css';
import { TabView } from './TabView.tsx';

const LOADING: TabState = { kind: 'loading', step: 'reading' };

void start();

async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  let state = LOADING;

  const show = (found: TabState, said = '') => {
    state = found;
    render(<TabView state={state} said={said} page={page} retry={retry} />, document.body);
  };
  const trace = () => {
    askBackground('trace', tabId).then(show, () => show({ kind: 'error', reason: 'unknown' }));
  };
  const retry = () => {
    show(LOADING);
    trace();
  };
  const page = livePage(tabId, said => show(state, said));

  show((await askBackground('stateOf', tabId).catch(() => undefined)) ?? state);
  watchState(tabId, show);
  trace();
}
