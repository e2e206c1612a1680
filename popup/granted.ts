import type { NamingQuestion } from '../src/engine/lookup/naming.ts';
import type { ComparablePage } from '../src/laid-beside.ts';
import type { askBackground, LookupQuestion } from '../src/messages.ts';
import type { TabState } from '../src/tab-state.ts';
import { tooShort } from '../src/wording/lookup-answer.ts';
import type { MarkChoice } from '../src/wording/marks.ts';
import type { LivePage } from './live-page-calls.ts';
import { type LookupState, type NamingState, OPENING, type PopupState, type View } from './popup-state.ts';
import type { Wishes } from './wishes.ts';

/** The popup that wishes change, and those who grant them. */
export interface Grantors {
  readonly tabId: number;
  readonly page: LivePage;
  readonly ask: typeof askBackground;
  state(): PopupState;
  show(changed: Partial<PopupState>): void;
  /** Keeps the reader's choice of marks for other pages. */
  keepMarks(choices: readonly MarkChoice[]): void;
  /** Asks the reader for leave to read a site whenever they go there. The browser may close the popup meanwhile. */
  requestSite(site: string): Promise<boolean>;
}

/** Grants the reader's wishes; of two asked one after the other, the last is shown. */
export function granted(grantors: Grantors): Wishes {
  const { page, show } = grantors;
  return {
    page,
    retry: () => {
      show({ tab: OPENING.tab, said: '', namings: {} });
      void trace(grantors);
    },
    mark: choices => mark(grantors, choices),
    always: isAlways => void always(grantors, isAlways),
    lookUp: asked => void lookUp(grantors, asked),
    findNaming: asked => void findNaming(grantors, asked),
    compare: other => void compare(grantors, other),
    back: () => show({ view: { kind: 'tab' }, said: '' }),
  };
}

/** Reads the page behind the popup, paints what the reader chose, and looks for pages to lay beside it. */
export async function trace(grantors: Grantors): Promise<void> {
  const { ask, tabId, show, state } = grantors;
  const failed: TabState = { kind: 'error', reason: 'unknown' };
  show({ tab: await ask('trace', tabId).catch(() => failed), said: '' });
  if (state().tab.kind !== 'result') return;
  // The page knows best: its marks may have been turned off in it, or on by key.
  show({ marks: (await grantors.page.marked()) ?? usualMarks(state()) });
  if (state().marks.length > 0) paint(grantors, state().marks);
  show({ comparable: await ask('comparable', tabId).catch(() => []) });
}

function paint({ state, page }: Grantors, choices: readonly MarkChoice[]): void {
  const { tab } = state();
  if (tab.kind === 'result' && choices.length > 0) page.mark(choices);
  else page.clearMarks();
}

/** What is marked in a page in which nothing was yet. */
function usualMarks({ marks, site }: PopupState): readonly MarkChoice[] {
  return site?.isAlways && !marks.includes('names') ? [...marks, 'names'] : marks;
}

function mark(grantors: Grantors, choices: readonly MarkChoice[]): void {
  grantors.show({ marks: choices });
  grantors.keepMarks(choices);
  paint(grantors, choices);
}

async function always(grantors: Grantors, isAlways: boolean): Promise<void> {
  const { state, show, ask, requestSite } = grantors;
  const { site } = state();
  if (!site) return;
  // First of all: browsers ask the reader only while a click is being answered.
  const isGranted = isAlways && (await requestSite(site.site).catch(() => false));
  const isOn = await ask('setAlways', { site: site.site, isAlways: isGranted }).catch(() => site.isAlways);
  show({ site: { ...site, isAlways: isOn } });
  if (isOn) show({ marks: usualMarks(state()) });
  if (isOn) paint(grantors, state().marks);
}

async function lookUp(grantors: Grantors, asked: LookupQuestion): Promise<void> {
  const query = asked.query.trim();
  const viewed = (lookup: LookupState): View => ({ kind: 'lookup', lookup });
  if (tooShort(query)) return grantors.show({ view: viewed({ kind: 'too-short', query }), said: '' });
  const waiting = viewed({ kind: 'looking', query });
  grantors.show({ view: waiting, said: '' });
  const reply = await grantors
    .ask('lookup', { ...asked, query })
    .catch(() => ({ kind: 'error', reason: 'unknown' }) as const);
  if (grantors.state().view === waiting) grantors.show({ view: viewed({ kind: 'replied', query, reply }) });
}

async function findNaming({ ask, state, show }: Grantors, asked: NamingQuestion): Promise<void> {
  const tell = (naming: NamingState) => show({ namings: { ...state().namings, [asked.id]: naming } });
  tell({ kind: 'looking' });
  tell(await ask('naming', asked).catch(() => ({ kind: 'error', reason: 'unknown' }) as const));
}

async function compare({ ask, tabId, state, show }: Grantors, { key }: ComparablePage): Promise<void> {
  const waiting: View = { kind: 'comparison', comparison: { kind: 'comparing' } };
  show({ view: waiting, said: '' });
  const reply = await ask('compare', { tabId, key }).catch(
    () => ({ kind: 'error', reason: 'unknown' }) as const,
  );
  if (state().view === waiting)
    show({ view: { kind: 'comparison', comparison: { kind: 'replied', reply } } });
}
