import { tellOpened } from '../src/messages.ts';
import { whenSeen } from './when-seen.ts';

/** Milliseconds after which a page that is never idle has had its time. */
const PATIENCE = 2_000;

/**
 * Runs on the sites where the reader always wants names marked, and nowhere else: tells that a page is there once
 * somebody looks at it and it has come to rest.
 */
void (async () => {
  await whenSeen(document);
  await new Promise(resolve => requestIdleCallback(resolve, { timeout: PATIENCE }));
  await tellOpened();
})();
