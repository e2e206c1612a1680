import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { OPENING, type PopupState } from '../../popup/popup-state.ts';
import { TabView } from '../../popup/TabView.tsx';
import type { Wishes } from '../../popup/wishes.ts';
import type { NamingQuestion } from '../../src/engine/lookup/naming.ts';
import type { LookupQuestion, Place } from '../../src/messages.ts';
import type { TabState } from '../../src/tab-state.ts';
import type { MarkChoice } from '../../src/wording/marks.ts';

/** A popup on the screen of a test, and what was asked of the page behind it. */
export interface Shown {
  readonly document: Document;
  readonly main: Element;
  readonly revealed: Place[];
  readonly marked: (readonly MarkChoice[])[];
  readonly lookedUp: LookupQuestion[];
  readonly named: NamingQuestion[];
  readonly calls: string[];
}

const PAGE = '<!doctype html><html lang="en"><head><title>Headwater</title></head><body>';

/** The popup over a tab, with nothing else asked for. */
export function over(tab: TabState, more: Partial<PopupState> = {}): PopupState {
  return { ...OPENING, tab, ...more };
}

/** Renders a state of the popup into a page of its own. */
export function show(state: PopupState): Shown {
  const { document } = new JSDOM(PAGE, { runScripts: 'outside-only' }).window;
  const revealed: Place[] = [];
  const marked: (readonly MarkChoice[])[] = [];
  const lookedUp: LookupQuestion[] = [];
  const named: NamingQuestion[] = [];
  const calls: string[] = [];
  const wishes: Wishes = {
    page: {
      reveal: place => revealed.push(place),
      mark: () => calls.push('paint'),
      clearMarks: () => calls.push('clearMarks'),
      marked: async () => undefined,
    },
    retry: () => calls.push('retry'),
    mark: choices => marked.push(choices),
    always: isAlways => calls.push(`always ${isAlways}`),
    lookUp: asked => lookedUp.push(asked),
    findNaming: asked => named.push(asked),
    compare: ({ key }) => calls.push(`compare ${key}`),
    back: () => calls.push('back'),
  };
  Object.assign(globalThis, { document, window: document.defaultView });
  render(<TabView state={state} wishes={wishes} />, document.body);
  return {
    document,
    main: document.querySelector('main') as Element,
    revealed,
    marked,
    lookedUp,
    named,
    calls,
  };
}
