import type { StoredState } from '../stored-state.ts';
import type { TabState } from '../tab-state.ts';
import { type DrivenDocument, until } from './browsers/driven.ts';

/** Milliseconds a page gets until the popup says something about it. */
const PATIENCE = 30_000;

/** What the popup shows. */
export interface Shown {
  readonly state: TabState['kind'];
  readonly outcome?: string;
  readonly text: string;
}

const SHOWN = `(() => {
  const main = document.querySelector('main[data-state]');
  return main && main.dataset.state !== 'loading' &&
    { state: main.dataset.state, outcome: main.dataset.outcome, text: main.innerText };
})()`;

/** Waits until the popup shows more than that it is at work. */
export function shownIn(popup: DrivenDocument): Promise<Shown> {
  return until(() => popup.evaluate<Shown | false>(SHOWN), 'an answer in the popup', PATIENCE);
}

/** Every tab's state as session storage holds it, read from a page of ours. */
export async function keptStates(popup: DrivenDocument): Promise<StoredState[]> {
  const kept = await popup.evaluate<Record<string, unknown>>(
    '(globalThis.browser ?? chrome).storage.session.get(null)',
  );
  return Object.entries(kept)
    .filter(([key]) => key.startsWith('tab:'))
    .map(([, state]) => state as StoredState);
}
