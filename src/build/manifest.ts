/** The two families of browsers we build for; each gets its own manifest. */
export type BrowserFamily = 'chromium' | 'firefox';

export const BROWSER_FAMILIES: readonly BrowserFamily[] = ['chromium', 'firefox'];

/** Names the extension to Firefox for good: a new one would be a new extension. */
export const FIREFOX_ID = '{6f0c7f0e-2f4b-4d0a-9c5e-41d6a3b7e8d2}';

type Manifest = Readonly<Record<string, unknown>>;

/** Completes the one source manifest for a browser: its background, its oldest version, its own keys. */
export function manifestFor(family: BrowserFamily, source: Manifest, version: string): Manifest {
  const own = family === 'chromium' ? CHROMIUM_KEYS : FIREFOX_KEYS;
  return { ...source, version, ...own };
}

/** 128 is the first with every API we use, the Highlight API and `adoptedStyleSheets` among them. */
const CHROMIUM_KEYS: Manifest = {
  background: { service_worker: 'background.js' },
  minimum_chrome_version: '128',
};

/** 140 (142 on Android) is the first that reads `data_collection_permissions`. */
const FIREFOX_KEYS: Manifest = {
  background: { scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: {
      id: FIREFOX_ID,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
