import browser from 'webextension-polyfill';
import { ASKED_FOR, patternOf, siteOfPattern } from './site.ts';

/** Key of the sites in local storage: they stay when the browser is closed. */
const SITES = 'alwaysOn';

/** What runs on the sites where names are always marked, once one of their pages has loaded. */
const SCRIPT = {
  id: 'always-on',
  js: ['arrived.js'],
  runAt: 'document_idle',
  persistAcrossSessions: true,
} as const;

/** Turns of those who read the sites and write them again: one after the other, or one change is lost. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

/** Whether names are always marked on a site. */
export async function isAlways(site: string): Promise<boolean> {
  return (await sites()).includes(site);
}

/** Always marks names on a site from now on, if the browser lets us read it, or no longer; answers which. */
export function setAlways(wish: { readonly site: string; readonly isAlways: boolean }): Promise<boolean> {
  const { site } = wish;
  return inTurn(async () => {
    const origins = [patternOf(site)];
    const isOn = wish.isAlways && (await browser.permissions.contains({ origins }));
    const others = (await sites()).filter(one => one !== site);
    await browser.storage.local.set({ [SITES]: isOn ? [...others, site].sort() : others });
    await register();
    if (!wish.isAlways) await browser.permissions.remove({ origins }).catch(() => false);
    return isOn;
  });
}

/** The browser gave a permission: if the reader asked for it, names are always marked there; answers the site. */
export async function granted(origins: readonly string[] = []): Promise<string | undefined> {
  const { [ASKED_FOR]: asked } = await browser.storage.session.get(ASKED_FOR);
  const site = origins.map(siteOfPattern).find(one => one !== undefined && one === asked);
  if (site === undefined) return undefined;
  await browser.storage.session.remove(ASKED_FOR);
  return (await setAlways({ site, isAlways: true })) ? site : undefined;
}

/**
 * Runs where the reader wants it and the browser allows it, nowhere else; what was lost with an update is there again.
 * Answers the sites that the browser no longer allows.
 */
export function refresh(): Promise<readonly string[]> {
  return inTurn(async () => {
    const wanted = await sites();
    const allowed = await Promise.all(
      wanted.map(site => browser.permissions.contains({ origins: [patternOf(site)] })),
    );
    const kept = wanted.filter((_, i) => allowed[i]);
    if (kept.length < wanted.length) await browser.storage.local.set({ [SITES]: kept });
    await register();
    return wanted.filter((_, i) => !allowed[i]);
  });
}

async function register(): Promise<void> {
  const matches = (await sites()).map(patternOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (String(registered?.matches ?? []) === String(matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  if (matches.length > 0) {
    await browser.scripting.registerContentScripts([{ ...SCRIPT, js: [...SCRIPT.js], matches }]);
  }
}

async function sites(): Promise<readonly string[]> {
  const { [SITES]: kept } = await browser.storage.local.get(SITES);
  return Array.isArray(kept) ? kept.filter((site): site is string => typeof site === 'string') : [];
}
