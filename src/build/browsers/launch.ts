import { launchChromium } from './chromium.ts';
import type { DrivenBrowser, Launch } from './driven.ts';
import type { FoundBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Launches a browser that was found, without extension yet. */
export function launchBrowser(
  { family, path }: FoundBrowser,
  how: Omit<Launch, 'path'>,
): Promise<DrivenBrowser> {
  return family === 'firefox' ? launchFirefox({ ...how, path }) : launchChromium({ ...how, path });
}
