import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decodePage } from '../../src/extract/decode-page.ts';

/**
 * Reads a saved page. The document is parsed without a window of its own: its style sheets stay unread, which halves the time,
 * and its window is closed afterwards. One turn of the event loop follows each page: what jsdom refers to weakly is kept until
 * then, and hundreds of pages fill the memory.
 */
export async function readPage<Read>(
  path: string,
  url: string | undefined,
  read: (document: Document) => Read,
): Promise<Read> {
  const options = { virtualConsole: new VirtualConsole(), ...(url !== undefined && { url }) };
  const { window } = new JSDOM('', options);
  try {
    return read(new window.DOMParser().parseFromString(decodePage(readFileSync(path)), 'text/html'));
  } finally {
    window.close();
    await new Promise(resolve => setImmediate(resolve));
  }
}
