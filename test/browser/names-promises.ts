import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DrivenDocument, type DrivenPage, pause, until } from '../../src/build/browsers/driven.ts';
import type { BrowserFamily } from '../../src/build/manifest.ts';
import { shownIn } from '../../src/build/popup.ts';
import { cardOf, markedIn, pointAtName } from './marked-names.ts';
import type { Stage } from './stage.ts';

const DOM = 'document.documentElement.outerHTML';

/** What we promise about marks of names in the page, tried in the browser of a stage. */
export function testNamesPromises(family: BrowserFamily, stageOf: () => Stage): void {
  const open = (name: string) => stageOf().browser.open(`${stageOf().pages.address}/${name}`);
  const picture = (name: string) => stageOf().picture(name);

  for (const name of ['names', 'names-dark']) {
    test(`${family}: a pointer that dwells opens the card of ${name}, and leaving closes it`, async () => {
      const page = await open(name);
      const dom = await page.evaluate<string>(DOM);
      await markNames(page);
      await pointAtName(page, 'NATO');
      await pause(250);
      assert.equal(await cardOf(page), undefined, 'a pointer that passes by opens nothing');
      const card = await until(() => cardOf(page), 'the card');
      await pause(200);
      await page.screenshot(picture(`card-${name}`));
      assert(card.left >= 0 && card.right <= card.width, JSON.stringify(card));
      await page.pointAt(5, 5);
      await until(async () => (await cardOf(page)) === undefined, 'the end of the card');
      await clear(page);
      assert.equal(await page.evaluate(DOM), dom);
      await page.close();
    });
  }
}

/** Marks names through the popup. */
export async function markNames(page: DrivenPage): Promise<void> {
  const popup = await page.pressButton();
  const shown = await shownIn(popup);
  assert.equal(shown.state, 'result', shown.text);
  await popup.evaluate(`document.querySelector('[data-mark=names]').click()`);
  await until(async () => (await markedIn(page)).length > 0, 'names marked');
  await popup.close();
}

async function clear(page: DrivenPage): Promise<void> {
  const popup: DrivenDocument = await page.pressButton();
  await shownIn(popup);
  await popup.evaluate(`document.querySelector('[data-action=clear]').click()`);
  await until(async () => (await markedIn(page)).length === 0, 'marks cleared');
  await popup.close();
}
