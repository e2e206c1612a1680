import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DrivenPage, pause, until } from '../../src/build/browsers/driven.ts';
import type { BrowserFamily } from '../../src/build/manifest.ts';
import { cardOf, clearMarks, markedIn, markNames, pointAtName, type ShownCard } from './marked-names.ts';
import type { Stage } from './stage.ts';

const DOM = 'document.documentElement.outerHTML';

/** What we promise about marks of names and their cards, tried in the browser of a stage. */
export function testNamesPromises(family: BrowserFamily, stageOf: () => Stage): void {
  const open = (name: string) => stageOf().browser.open(`${stageOf().pages.address}/${name}`);
  const picture = (name: string) => stageOf().picture(name);

  for (const name of ['names', 'names-dark']) {
    test(`${family}: a pointer that dwells opens the card in ${name}, and one that leaves closes it`, async () => {
      const page = await open(name);
      const dom = await page.evaluate<string>(DOM);
      await markNames(page);
      assert.equal(await page.evaluate(DOM), dom, 'marks change nothing in the page');
      const box = await pointAtName(page, 'NATO');
      await pause(200);
      assert.equal(await cardOf(page), undefined, 'a pointer that passes by opens nothing');
      const card = await openCard(page);
      await pause(200);
      await page.screenshot(picture(`card-${name}`));
      assertBeside(card, box);
      await page.pointAt(5, 5);
      await noCard(page);
      await clearMarks(page);
      assert.equal(await page.evaluate(DOM), dom, 'nothing is left of marks and card');
      await page.close();
    });
  }

  test(`${family}: a card stays while the pointer crosses to it, and ends with Escape or scrolling`, async () => {
    const page = await open('names');
    await markNames(page);
    const box = await pointAtName(page, 'NATO');
    const card = await openCard(page);
    await page.pointAt(box.left + 5, (box.bottom + card.top) / 2);
    await page.pointAt(card.left + 20, card.top + 20);
    await pause(600);
    assert.notEqual(await cardOf(page), undefined, 'the pointer rests on the card');
    await page.pressKey('Escape');
    await noCard(page);
    await pointAtName(page, 'Japan');
    await openCard(page);
    await page.evaluate('scrollBy(0, 60)');
    await noCard(page);
    await page.close();
  });

  test(`${family}: the card’s button turns marks off, for a hand and for nobody else`, async () => {
    const page = await open('names');
    const dom = await page.evaluate<string>(DOM);
    await markNames(page);
    await pointAtName(page, 'NATO');
    const card = await openCard(page);
    await page.evaluate(`document.documentElement.lastElementChild.click()`);
    assert.notDeepEqual(await markedIn(page), [], 'a script clicks in vain');
    await page.clickAt(card.left + 60, card.bottom - 26);
    await until(async () => (await markedIn(page)).length === 0, 'marks turned off');
    assert.equal(await page.evaluate(DOM), dom);
    await page.close();
  });

  test(`${family}: in a narrow window a card fits, and never lies over its name`, async () => {
    const page = await open('names');
    await page.resize(320, 480);
    await markNames(page);
    for (const y of [0, 150, 330]) {
      await page.evaluate(`scrollTo(0, ${y + 300})`);
      await page.pointAt(1, 1);
      await noCard(page);
      const box = await pointAtName(page);
      const card = await openCard(page);
      if (y === 150) await page.screenshot(picture('card-narrow'));
      assertBeside(card, box);
    }
    await page.close();
  });

  test(`${family}: keys mark names, lead from name to name, read cards out, and clear again`, async () => {
    const page = await open('names');
    const dom = await page.evaluate<string>(DOM);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('button'), { id: 'focus' }))`,
    );
    await page.evaluate(`document.querySelector('#focus').focus({ preventScroll: true })`);
    await (await page.pressButton()).close();
    await page.command('toggle-marks');
    await until(async () => (await markedIn(page)).length > 0, 'marks by key');
    await page.command('next-name');
    const first = await openCard(page);
    await page.command('next-name');
    await until(async () => {
      const card = await cardOf(page);
      return card !== undefined && card.top !== first.top;
    }, 'the next card');
    await page.screenshot(picture('card-by-key'));
    assert.equal(await page.evaluate('document.activeElement.id'), 'focus', 'focus stays where it was');
    const spoken = await until(async () => {
      const lines = (await page.spoken?.()) ?? ['dialog: ', 'status: Japan. Country'];
      return lines.some(line => line.includes('Japan. ')) && lines;
    }, 'the card read out');
    assert(spoken.some(line => line.startsWith('dialog: ')));
    await page.pressKey('Escape');
    await noCard(page);
    await page.command('toggle-marks');
    await until(async () => (await markedIn(page)).length === 0, 'cleared by key');
    await page.evaluate(`document.querySelector('#focus').remove()`);
    assert.equal(await page.evaluate(DOM), dom);
    await page.close();
  });
}

function openCard(page: DrivenPage): Promise<ShownCard> {
  return until(() => cardOf(page), 'the card');
}

async function noCard(page: DrivenPage): Promise<void> {
  await until(async () => (await cardOf(page)) === undefined, 'the end of the card');
}

/** A card lies inside the window, above or below the name, never over it. */
function assertBeside(card: ShownCard, name: ShownCard): void {
  assert(card.left >= 0 && card.right <= card.width, JSON.stringify(card));
  assert(card.top >= 0 && card.bottom <= card.height, JSON.stringify(card));
  assert(card.top >= name.bottom || card.bottom <= name.top, JSON.stringify({ card, name }));
}
