import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DrivenDocument, type DrivenPage, pause, until } from '../../src/build/browsers/driven.ts';
import type { BrowserFamily } from '../../src/build/manifest.ts';
import { shownIn } from '../../src/build/popup.ts';
import { cardOf, clearMarks, markedIn, markNames, pointAtName } from './marked-names.ts';
import type { Stage } from './stage.ts';

/** How many marks lie in text that the page shows, and how many on text that it dropped. */
const KEPT = `(() => {
  const ranges = [...CSS.highlights].flatMap(([, ranges]) => [...ranges]);
  const shown = ranges.filter(range => range.startContainer.isConnected && String(range) !== '');
  return { shown: shown.length, dropped: ranges.length - shown.length };
})()`;

/** Whether the page shows neither a mark nor a card. */
const NOTHING_SHOWN = `(() => {
  const host = document.documentElement.lastElementChild;
  const line = getComputedStyle(document.querySelector('p'), '::highlight(mark-b)').textDecorationLine;
  return (CSS.highlights.size === 0 || line === 'none') && (host === document.body || host.getClientRects().length === 0);
})()`;

/** Milliseconds in which anything would have been marked. */
const LONG_ENOUGH = 3_000;

/** The site of our pages, as permissions know it: without a port. */
const SITE = 'http://127.0.0.1';

/** What we promise about marks while pages change, come back, and lose the extension. */
export function testNamesLifePromises(family: BrowserFamily, stageOf: () => Stage): void {
  const open = (name: string) => stageOf().browser.open(`${stageOf().pages.address}/${name}`);

  test(`${family}: marks follow a page that moves on within itself, and find text that comes late`, async () => {
    const page = await open('names-app');
    await markNames(page);
    const before = (await marksIn(page)).shown;
    for (const step of ['go(1)', 'go(2)', 'history.back()']) {
      await page.evaluate(step);
      await until(async () => (await marksIn(page)).shown === 0 || step, `the story before ${step} gone`);
      const { shown, dropped } = await until(async () => {
        const marks = await marksIn(page);
        return marks.shown > 0 && marks.dropped === 0 && marks;
      }, `marks after ${step}`);
      assert.deepEqual([shown > before / 2, dropped], [true, 0]);
    }
    await page.evaluate(`(scrollTo(0, document.body.scrollHeight), more())`);
    await page.evaluate(`scrollTo(0, document.body.scrollHeight)`);
    await until(
      () =>
        page.evaluate<boolean>(`[...CSS.highlights].flatMap(([, ranges]) => [...ranges])
        .some(range => range.startContainer.textContent.includes('day 61'))`),
      'marks in late text',
    );
    await clearMarks(page);
    await page.close();
  });

  test(`${family}: marks that the page takes away come back, and cards with them`, async () => {
    const page = await open('names');
    await markNames(page);
    await page.evaluate('CSS.highlights.clear()');
    await until(async () => (await marksIn(page)).shown > 0, 'marks painted again');
    await page.evaluate(
      `document.querySelector('p').replaceChildren(document.querySelector('p').textContent)`,
    );
    await until(async () => (await marksIn(page)).dropped === 0, 'no mark without text');
    await pointAtName(page, 'NATO');
    await until(() => cardOf(page), 'the card in replaced text');
    await clearMarks(page);
    await page.close();
  });

  test(`${family}: a page that comes back has its marks, or none and no card of before`, async () => {
    const page = await open('names');
    await markNames(page);
    await pointAtName(page, 'NATO');
    await until(() => cardOf(page), 'the card');
    await page.evaluate('globalThis.isSame = true');
    await page.go(`${stageOf().pages.address}/names-dark`);
    assert.deepEqual(await markedIn(page), []);
    await page.back();
    assert.equal(await cardOf(page), undefined);
    const isSame = await page.evaluate<boolean>('globalThis.isSame === true');
    assert.equal((await markedIn(page)).length > 0, isSame);
    const popup = await page.pressButton();
    assert.equal((await shownIn(popup)).state, 'result');
    await popup.close();
    await clearMarks(page);
    await page.close();
  });

  test(`${family}: names are always marked on a site that the reader allows, on no other, and no longer than wanted`, async () => {
    const page = await open('names');
    let popup: DrivenDocument | undefined;
    await stageOf().browser.allow(SITE, async () => {
      popup = await page.pressButton();
      assert.equal((await shownIn(popup)).state, 'result');
      await popup.click('[data-action=always]');
    });
    await until(async () => (await markedIn(page)).length > 0, 'names marked at once');
    await popup?.close().catch(() => undefined);
    const next = await open('names-dark');
    await until(async () => (await markedIn(next)).length > 0, 'names marked on the next page');
    await pointAtName(next, 'NATO');
    await until(() => cardOf(next), 'the card');
    await next.go(`${stageOf().pages.address.replace('127.0.0.1', 'localhost')}/names`);
    await pause(LONG_ENOUGH);
    assert.deepEqual(await markedIn(next), [], 'another site');
    await next.go(`${stageOf().pages.address}/names-app`);
    await until(async () => (await markedIn(next)).length > 0, 'names marked on the way back');
    const again = await next.pressButton();
    await shownIn(again);
    await again.screenshot(stageOf().picture('always'));
    await again.click('[data-action=always]:checked');
    await until(
      () => again.evaluate<boolean>(`!document.querySelector('[data-action=always]').checked`),
      'no longer',
    );
    await again.close();
    const last = await open('names');
    await pause(LONG_ENOUGH);
    assert.deepEqual(await markedIn(last), [], 'no longer wanted');
    for (const one of [page, next, last]) await one.close();
  });

  test(`${family}: a site that the reader forbids again loses its marks, and is no longer always marked`, async () => {
    const page = await open('names');
    let popup: DrivenDocument | undefined;
    await stageOf().browser.allow(SITE, async () => {
      popup = await page.pressButton();
      assert.equal((await shownIn(popup)).state, 'result');
      await popup.click('[data-action=always]');
    });
    await until(async () => (await markedIn(page)).length > 0, 'names marked');
    await popup?.close().catch(() => undefined);
    const other = await open('names-dark');
    await until(async () => (await markedIn(other)).length > 0, 'names marked in the other tab');
    await stageOf().browser.withdraw(SITE);
    for (const one of [page, other]) {
      await until(async () => (await markedIn(one)).length === 0, 'marks gone');
    }
    const again = await page.pressButton();
    await shownIn(again);
    assert.equal(await again.evaluate(`document.querySelector('[data-action=always]').checked`), false);
    await again.close();
    for (const one of [page, other]) await one.close();
  });

  test(`${family}: an extension that is loaded anew leaves nothing behind, and marks again when asked`, async () => {
    const page = await open('names');
    const dom = await page.evaluate<string>('document.documentElement.outerHTML');
    await markNames(page);
    await pointAtName(page, 'NATO');
    await until(() => cardOf(page), 'the card');
    assert.equal(await page.evaluate<boolean>(NOTHING_SHOWN), false);
    await stageOf().browser.reloadExtension();
    // Firefox ends our script at once, and takes away what makes marks and cards visible.
    await until(() => page.evaluate<boolean>(NOTHING_SHOWN), 'nothing shown');
    if (family === 'chromium') assert.equal(await page.evaluate('document.documentElement.outerHTML'), dom);
    await markNames(page);
    await clearMarks(page);
    assert.equal(await page.evaluate('document.documentElement.outerHTML'), dom);
    await page.close();
  });
}

function marksIn(page: DrivenPage): Promise<{ readonly shown: number; readonly dropped: number }> {
  return page.evaluate(KEPT);
}
