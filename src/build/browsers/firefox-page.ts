import { writeFileSync } from 'node:fs';
import type { BidiSession } from './bidi.ts';
import type { DrivenPage } from './driven.ts';

/** Keys as WebDriver writes them. */
const KEYS = { Escape: '\uE00C', Tab: '\uE004' };

/** Goes to an address in a tab. */
export async function goTo(session: BidiSession, context: string, url: string): Promise<void> {
  await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
}

/** A page in a tab, as far as the page itself is concerned. */
export function firefoxPage(
  session: BidiSession,
  context: string,
): Omit<DrivenPage, 'pressButton' | 'command'> {
  const move = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const withPointer = async (...actions: object[]) => {
    await session.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };
  const clickAt = (x: number, y: number) =>
    withPointer(move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
  return {
    evaluate: expression => session.evaluate(context, expression),
    go: to => goTo(session, context, to),
    back: async () => {
      await session.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    pointAt: (x, y) => withPointer(move(x, y)),
    pressKey: async key => {
      const value = KEYS[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await session.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    click: async selector => {
      const [x, y] = await session.evaluate<[number, number]>(context, middleOf(selector));
      await clickAt(x, y);
    },
    clickAt,
    resize: async (width, height) => {
      await session.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    screenshot: async file => {
      const { data } = await session.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await session.send('browsingContext.close', { context });
    },
  };
}

function middleOf(selector: string): string {
  return `(() => {
    const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`;
}
