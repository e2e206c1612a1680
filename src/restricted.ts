import type { RestrictedPage } from './tab-state.ts';

/** Where browsers let no extension read: their extension stores. Host, then the start of the path. */
const STORES: readonly (readonly [string, string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/** Schemes of pages that belong to the browser or to an extension. */
const BROWSER_SCHEMES =
  /^(chrome|chrome-[a-z]+|edge|brave|opera|vivaldi|about|resource|devtools|moz-extension):/;

/** Names the kind of a page that could not be read, from its address and from what the browser said. */
export function restrictedPage(url: string, refusal = ''): RestrictedPage {
  if (url.startsWith('view-source:')) return 'source';
  if (url.startsWith('file:')) return 'file';
  if (BROWSER_SCHEMES.test(url) || refusal.includes('chrome://')) return 'browser';
  if (isStore(url) || refusal.includes('extensions gallery')) return 'store';
  if (refusal.includes('error page')) return 'error-page';
  return pathOf(url).toLowerCase().endsWith('.pdf') ? 'pdf' : 'other';
}

function isStore(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return STORES.some(([store, path]) => host === store && pathOf(url).startsWith(path));
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
