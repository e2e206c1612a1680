import { JSDOM } from 'jsdom';
import { render } from 'preact';
import type { LivePage } from '../../popup/live-page-calls.ts';
import { TabView } from '../../popup/TabView.tsx';
import type { Place } from '../../src/messages.ts';
import type { TabState } from '../../src/tab-state.ts';

/** A popup on the screen of a test, and what was asked of the page behind it. */
export interface Shown {
  readonly document: Document;
  readonly main: Element;
  readonly revealed: Place[];
  readonly marked: Place[][];
  readonly calls: string[];
}

const PAGE = '<!doctype html><html lang="en"><head><title>Headwater</title></head><body>';

/** Renders a state of the popup into a page of its own. */
export function show(state: TabState, said = ''): Shown {
  const { document } = new JSDOM(PAGE, { runScripts: 'outside-only' }).window;
  const revealed: Place[] = [];
  const marked: Place[][] = [];
  const calls: string[] = [];
  const page: LivePage = {
    reveal: place => revealed.push(place),
    mark: places => marked.push([...places]),
    clearMarks: () => calls.push('clearMarks'),
  };
  Object.assign(globalThis, { document, window: document.defaultView });
  render(<TabView state={state} said={said} page={page} retry={() => calls.push('retry')} />, document.body);
  return { document, main: document.querySelector('main') as Element, revealed, marked, calls };
}
