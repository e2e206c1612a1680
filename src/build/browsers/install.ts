import { spawnSync } from 'node:child_process';
import type { BrowserFamily } from '../manifest.ts';
import { type FoundBrowser, findBrowser } from './find.ts';

/** Debian's packages. */
const PACKAGES: Readonly<Record<BrowserFamily, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const TO_INSTALL: Readonly<Record<BrowserFamily, string>> = {
  chromium:
    'Install Chromium, Chrome, Edge or Brave (on Debian: apt-get install chromium), or name one with --browser PATH.',
  firefox: 'Install Firefox (on Debian: apt-get install firefox-esr), or name one with --browser PATH.',
};

/** Finds a browser of a family, and installs Debian's where none is and we may. Throws a sentence that says what to do. */
export function findOrInstallBrowser(family: BrowserFamily): FoundBrowser {
  const found = findBrowser(family);
  if (found) return found;
  if (mayInstall()) install(PACKAGES[family]);
  const installed = findBrowser(family);
  if (!installed) throw new Error(TO_INSTALL[family]);
  return installed;
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(name: string): void {
  console.log(`Installing ${name} with apt-get, since no browser was found.`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options);
}
