import assert from 'node:assert/strict';
import { type DrivenPage, until } from '../../src/build/browsers/driven.ts';
import { shownIn } from '../../src/build/popup.ts';

/** Texts that are marked in a page, as a script of that page could read them. */
export function markedIn(page: DrivenPage): Promise<string[]> {
  return page.evaluate('[...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String))');
}

/** A box in the window, and how wide and high that is. */
export interface ShownCard {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a card lies, as far as a page can find out: the host is the only element that follows the body, and is under the
 * points of the window that the card covers.
 */
const CARD = `(() => {
  const host = document.documentElement.lastElementChild;
  if (host === document.body || !host.matches(':popover-open')) return undefined;
  const points = [];
  for (let x = 2; x < innerWidth; x += 4) {
    for (let y = 2; y < innerHeight; y += 4) if (document.elementFromPoint(x, y) === host) points.push([x, y]);
  }
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs) - 2, right: Math.max(...xs) + 2, top: Math.min(...ys) - 2, bottom: Math.max(...ys) + 2,
    width: innerWidth, height: innerHeight };
})()`;

/** The card that is open in a page. */
export function cardOf(page: DrivenPage): Promise<ShownCard | undefined> {
  return page.evaluate<ShownCard | undefined>(CARD);
}

/** Box of the first marked name in the window, with a text if one is given. */
function nameBox(page: DrivenPage, text?: string): Promise<ShownCard> {
  return until(
    () =>
      page.evaluate<ShownCard | undefined>(`[...CSS.highlights].flatMap(([, ranges]) => [...ranges])
        .filter(range => ${JSON.stringify(text ?? '')} === '' || String(range) === ${JSON.stringify(text ?? '')})
        .map(range => range.getClientRects()[0])
        .filter(box => box && box.top > 0 && box.bottom < innerHeight)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom, width: innerWidth, height: innerHeight }))[0]`),
    `${text ?? 'a name'} in the window`,
  );
}

/** Moves the pointer onto the first marked name in the window, with a text if one is given; answers the name's box. */
export async function pointAtName(page: DrivenPage, text?: string): Promise<ShownCard> {
  const box = await nameBox(page, text);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  await page.pointAt(x - 40, y);
  await page.pointAt(x, y);
  return box;
}

/** Marks names through the popup. */
export async function markNames(page: DrivenPage): Promise<void> {
  const popup = await page.pressButton();
  const shown = await shownIn(popup);
  assert.equal(shown.state, 'result', shown.text);
  // What was chosen for the page before is chosen here already.
  await popup.evaluate(`document.querySelector('[data-mark=names]:not(:checked)')?.click()`);
  await until(async () => (await markedIn(page)).length > 0, 'names marked');
  await popup.close();
}

/** Clears marks through the popup, so that the choice is kept for no other page. */
export async function clearMarks(page: DrivenPage): Promise<void> {
  const popup = await page.pressButton();
  await shownIn(popup);
  await popup.evaluate(`document.querySelector('[data-action=clear]').click()`);
  await until(async () => (await markedIn(page)).length === 0, 'marks cleared');
  await popup.close();
}
