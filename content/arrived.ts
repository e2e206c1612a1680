import { tellOpened } from '../src/messages.ts';

/** Milliseconds after which a page that is never idle has had its time. */
const PATIENCE = 2_000;

/**
 * Runs on the sites where the reader always wants names marked, and nowhere else: tells that a page is there once
 * somebody looks at it and it has come to rest. A page that is made ready in the background may never be seen.
 */
void (async () => {
  if ((document as { prerendering?: boolean }).prerendering) await once(document, 'prerenderingchange');
  while (document.hidden) await once(document, 'visibilitychange');
  await new Promise(resolve => requestIdleCallback(resolve, { timeout: PATIENCE }));
  await tellOpened();
})();

function once(target: EventTarget, event: string): Promise<unknown> {
  return new Promise(resolve => target.addEventListener(event, resolve, { once: true }));
}
