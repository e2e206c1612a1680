import { accessSync, constants, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import type { BrowserFamily } from '../manifest.ts';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly family: BrowserFamily;
  readonly path: string;
}

/** Where browsers are, the ones to prefer first: full paths, or names to look up in PATH. */
const PLACES: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [
    // The program itself: Debian's wrapper in /usr/bin adds flags of its own.
    '/usr/lib/chromium/chromium',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    'C:/Program Files/BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    'firefox',
    'firefox-esr',
    'firefox-developer-edition',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

/** Finds a browser of a family. */
export function findBrowser(family: BrowserFamily): FoundBrowser | undefined {
  for (const place of PLACES[family]) {
    const path = place.includes('/') ? place : inPath(place);
    if (path && isProgram(path)) return { family, path };
  }
  return undefined;
}

/** The browser at a path given by hand; its family is in its name. Throws when nothing can be run there. */
export function browserAt(path: string): FoundBrowser {
  if (!isProgram(path)) throw new Error(`There is no program at ${path}.`);
  return { family: /firefox|librewolf|waterfox/i.test(basename(path)) ? 'firefox' : 'chromium', path };
}

function inPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map(folder => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
