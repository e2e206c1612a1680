import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DrivenPage, until } from '../../src/build/browsers/driven.ts';
import type { BrowserFamily } from '../../src/build/manifest.ts';
import { cardOf, clearMarks, markNames, pointAtName } from './marked-names.ts';
import type { Stage } from './stage.ts';

/** Colour of ordinary text, which in forced colours is the reader's own. */
const INK = `getComputedStyle(document.querySelector('p')).color`;

/** What we promise about marks and cards to readers with settings or scripts of their own. */
export function testNamesSettingsPromises(family: BrowserFamily, stageOf: () => Stage): void {
  const open = (name: string) => stageOf().browser.open(`${stageOf().pages.address}/${name}`);
  const picture = (name: string) => stageOf().picture(name);

  test(`${family}: a card on a page read from the right begins at the right, inside a narrow window`, async () => {
    const page = await open('names-rtl');
    await markNames(page);
    const wide = await openCard(page);
    assert.ok(Math.abs(wide.card.right - wide.name.right) < 8, JSON.stringify(wide));
    await page.screenshot(picture('card-rtl'));
    await page.pointAt(1, 1);
    await page.resize(320, 480);
    await page.evaluate('scrollTo(0, 300)');
    const { card, name } = await openCard(page);
    await page.screenshot(picture('card-rtl-narrow'));
    assert.ok(card.left >= 0 && card.right <= card.width, JSON.stringify(card));
    assert.ok(card.top >= name.bottom || card.bottom <= name.top, JSON.stringify({ card, name }));
    await clearMarks(page);
    await page.close();
  });

  test(`${family}: forced colours are the card’s own, and who wants no motion gets none`, async t => {
    const page = await open('names');
    const { prefer, shadowStyle } = page;
    if (!prefer || !shadowStyle) {
      await page.close();
      return t.skip('this browser does not let us set what readers prefer');
    }
    await markNames(page);
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    await openCard(page);
    const still = await shadowStyle('card');
    assert.deepEqual([still['animation-name'], still['transition-duration']], ['none', '0s']);
    await prefer({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    const forced = await shadowStyle('card');
    const ink = await page.evaluate<string>(INK);
    assert.deepEqual([forced['border-top-color'], forced.color], [ink, ink]);
    assert.deepEqual([forced['border-top-style'], forced['border-top-width']], ['solid', '1px']);
    assert.notEqual(forced['background-color'], ink);
    await page.screenshot(picture('card-forced-colours'));
    await clearMarks(page);
    await page.close();
  });
}

async function openCard(page: DrivenPage) {
  const name = await pointAtName(page);
  return { name, card: await until(() => cardOf(page), 'the card') };
}
