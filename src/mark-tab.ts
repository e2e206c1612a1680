import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { isAlways } from './always-on.ts';
import { keptChoices, markingOf, NO_LIBRARY } from './marking.ts';
import { askTab, type MarkReply, type MarkWish } from './messages.ts';
import { siteOf } from './site.ts';
import { stateOf, trace } from './trace.ts';
import type { MarkChoice } from './wording/marks.ts';

/** Key of what the reader chose, in local storage: it holds for the next page too. */
const CHOICES = 'marks';
/** Key of what was chosen before it was cleared by key, for the next time. */
const CHOICES_BEFORE = 'marksBefore';
/** What somebody gets who chose nothing yet. */
const NAMES: readonly MarkChoice[] = ['names'];

/** Begins the key of what is marked in a tab, in session storage. */
const KEY = 'marks:';

/** What is marked in a tab, so that it stays marked when the page moves on within itself. */
interface MarkedTab {
  readonly site: string;
  readonly choices: readonly MarkChoice[];
}

/** Marks what the reader chose in a tab's page as it was last read; a page without an article is watched until it has one. */
export async function markTab({ tabId, choices }: MarkWish): Promise<MarkReply> {
  const state = await stateOf(tabId);
  const found = state?.kind === 'result' ? state.report : undefined;
  const marking = found
    ? markingOf(found, choices, NO_LIBRARY)
    : { choices, places: [], cards: [], turnOff: '', language: '' };
  await remember(tabId, choices);
  const placed = await askTab(tabId, 'mark', marking);
  return { placed, asked: marking.places.length };
}

/** By key: marks the page, read first if nobody did; or clears it where it is marked. */
export async function toggleMarks(tabId: number): Promise<void> {
  const { [CHOICES]: kept, [CHOICES_BEFORE]: before } = await browser.storage.local.get([
    CHOICES,
    CHOICES_BEFORE,
  ]);
  if (await askTab(tabId, 'clearMarks', undefined).catch(() => false)) {
    await browser.storage.local.set({ [CHOICES]: [], [CHOICES_BEFORE]: kept });
    return;
  }
  const choices = [kept, before].map(keptChoices).find(({ length }) => length > 0) ?? NAMES;
  await browser.storage.local.set({ [CHOICES]: choices });
  await readAndMark(tabId, choices);
}

/** By key: leads to the next marked name, or the one before; where nothing is marked, names are first. */
export async function stepInTab(tabId: number, by: 1 | -1): Promise<void> {
  const step = () => askTab(tabId, 'step', by).catch(() => false);
  if (await step()) return;
  const marked = await askTab(tabId, 'marked', undefined).catch(() => undefined);
  if (marked?.includes('names')) return;
  await readAndMark(tabId, [...(marked ?? []), ...NAMES]);
  await step();
}

/** A content script tells that a page is there. Reads and marks it where the reader wants that: nobody else is heard. */
export async function opened({ tab, frameId, url = '' }: Runtime.MessageSender): Promise<void> {
  const site = siteOf(url);
  if (tab?.id === undefined || frameId !== 0 || site === undefined) return;
  const choices = await wantedIn(tab.id, site);
  if (choices) await readAndMark(tab.id, choices);
}

/** Marks names in the tabs of a site that the reader looks at. */
export async function markSite(site: string): Promise<void> {
  const tabs: Tabs.Tab[] = await browser.tabs.query({ active: true });
  const shown = tabs.filter(({ id, url = '' }) => id !== undefined && siteOf(url) === site);
  await Promise.all(
    shown.map(async ({ id = browser.tabs.TAB_ID_NONE }) =>
      readAndMark(id, (await wantedIn(id, site)) ?? NAMES),
    ),
  );
}

/** Clears the marked tabs of sites that the reader no longer lets us read: the browser does not tell their addresses any more. */
export async function clearSites(sites: readonly string[]): Promise<void> {
  const kept = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(KEY));
  const marked = kept.filter(([, tab]) => sites.includes((tab as MarkedTab).site));
  await Promise.all(
    marked.map(async ([key]) => {
      const tabId = Number(key.slice(KEY.length));
      await forgetTab(tabId);
      await askTab(tabId, 'clearMarks', undefined).catch(() => false);
    }),
  );
}

/** Forgets what is marked in a tab: it is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function readAndMark(tabId: number, choices: readonly MarkChoice[]): Promise<void> {
  const state = await trace(tabId);
  if (state.kind !== 'restricted' && state.kind !== 'error') await markTab({ tabId, choices });
}

/** What the reader wants marked in a tab of a site: names where that is always so, and what was chosen in this tab. */
async function wantedIn(tabId: number, site: string): Promise<readonly MarkChoice[] | undefined> {
  const key = keyOf(tabId);
  const marked = (await browser.storage.session.get(key))[key] as MarkedTab | undefined;
  const chosen = marked?.site === site ? marked.choices : undefined;
  return (await isAlways(site)) ? [...new Set([...(chosen ?? []), ...NAMES])] : chosen;
}

async function remember(tabId: number, choices: readonly MarkChoice[]): Promise<void> {
  const site = siteOf((await browser.tabs.get(tabId)).url ?? '');
  if (site === undefined) return forgetTab(tabId);
  const marked: MarkedTab = { site, choices };
  await browser.storage.session.set({ [keyOf(tabId)]: marked });
}

function keyOf(tabId: number): string {
  return `${KEY}${tabId}`;
}
