import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenBrowser } from '../../src/build/browsers/driven.ts';
import { findOrInstallBrowser } from '../../src/build/browsers/install.ts';
import { launchBrowser } from '../../src/build/browsers/launch.ts';
import { buildExtensions } from '../../src/build/extension.ts';
import type { BrowserFamily } from '../../src/build/manifest.ts';
import { type PageServer, servePages } from '../../src/build/page-server.ts';
import { type LoggingProxy, startLoggingProxy } from './logging-proxy.ts';
import { pageAt } from './pages.ts';

/** Everything a test needs: a browser without the extension yet, pages to open, and a watch on the network. */
export interface Stage {
  readonly browser: DrivenBrowser;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly pages: PageServer;
  readonly proxy: LoggingProxy;
  /** Path for a picture. */
  picture(name: string): string;
  close(): Promise<void>;
}

/** Builds the extension as it ships, and launches a real browser beside it. */
export async function openStage(family: BrowserFamily, colours: 'light' | 'dark'): Promise<Stage> {
  const found = findOrInstallBrowser(family);
  const folder = join('dist', 'browser', String(process.pid));
  const [pages, proxy] = await Promise.all([
    servePages(pageAt),
    startLoggingProxy(),
    buildExtensions(folder),
  ]);
  const browser = await launchBrowser(found, { headless: true, proxyPort: proxy.port, colours });
  const pictures = join('test-results', family);
  mkdirSync(pictures, { recursive: true });
  return {
    browser,
    extension: join(folder, family),
    pages,
    proxy,
    picture: name => join(pictures, `${name}-${colours}.png`),
    close: async () => {
      await browser.close();
      pages.close();
      proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
