import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  type DrivenDocument,
  type DrivenPage,
  type PageCost,
  pause,
  until,
} from '../../src/build/browsers/driven.ts';
import type { BrowserFamily } from '../../src/build/manifest.ts';
import { servePages } from '../../src/build/page-server.ts';
import { shownIn } from '../../src/build/popup.ts';
import { hydratedPage } from './hydrated-page.ts';
import { clearMarks, markedIn } from './marked-names.ts';
import { openStage, type Stage } from './stage.ts';

const DOM = 'document.documentElement.outerHTML';

/** Milliseconds of main thread that turning marks on may take; printed against 15, asserted with room for a busy machine. */
const MOST_COST = 120;
/** Bytes that the heap may grow by. */
const MOST_GROWTH = 2_000_000;
const TOGGLES = 200;
const NAVIGATIONS = 50;
/** Times that the cost is measured, to take the median. */
const ROUNDS = 7;

/**
 * Watches from now on: the longest that the main thread was away from a message that is sent to it again and again,
 * and whether anything moved.
 */
const WATCH = `(() => {
  const channel = new MessageChannel();
  const watch = window.watch = { longest: 0, shifts: 0 };
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - last);
    last = now;
    if (window.watch === watch) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver(list => { watch.shifts += list.getEntries().length; }).observe({ type: 'layout-shift' });
  }
})()`;

const BOXES = `JSON.stringify([...document.querySelectorAll('body *')].map(one => one.getBoundingClientRect().toJSON()))`;

/** What marks may cost a page, and what a page may learn of them, in a real browser. */
export function testMarksLaws(family: BrowserFamily): void {
  let stage: Stage;

  before(async () => {
    stage = await openStage(family, 'light');
    await stage.browser.install(stage.extension);
  });
  after(() => stage?.close());

  const open = (name: string) => stage.browser.open(`${stage.pages.address}/${name}`);

  test(`${family}: a page that watches everything sees nothing before the reader acts`, async () => {
    const page = await open('names-spy');
    await pause(2_000);
    await page.pointAt(300, 300);
    await pause(1_000);
    assert.deepEqual(await page.evaluate('seen'), []);
    // Even then the page's elements are not touched, only its highlights.
    const popup = await readyPopup(page);
    await popup.evaluate(`document.querySelector('[data-mark=names]').click()`);
    await until(async () => (await markedIn(page)).length > 0, 'names marked');
    const seen = await page.evaluate<string[]>('seen');
    assert.deepEqual(
      seen.filter(one => /childList|attributes|characterData|attachShadow|message|error/.test(one)),
      [],
    );
    assert.equal(
      await page.evaluate(`window['untouched pushState']() && window['untouched replaceState']()`),
      true,
    );
    await popup.close();
    await clearMarks(page);
    await page.close();
  });

  test(`${family}: marks on 5,000 words cost little, move nothing and change nothing`, async () => {
    const page = await open('names-many');
    const popup = await readyPopup(page);
    const [dom, boxes] = [await page.evaluate(DOM), await page.evaluate(BOXES)];
    const longest: Record<'idle' | 'marking', number[]> = { idle: [], marking: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const what of ['idle', 'marking'] as const) {
        await page.evaluate(WATCH);
        await pause(100);
        await page.evaluate('Object.assign(watch, { longest: 0 })');
        if (what === 'marking') await popup.evaluate(`document.querySelector('[data-mark=names]').click()`);
        await pause(400);
        const watch = await page.evaluate<{ longest: number; shifts: number }>('watch');
        await page.evaluate('window.watch = undefined');
        assert.equal(watch.shifts, 0);
        longest[what].push(watch.longest);
      }
      await until(async () => (await markedIn(page)).length > 10, 'marks painted');
      assert.equal(await page.evaluate(BOXES), boxes);
      assert.equal(await page.evaluate(DOM), dom);
      await popup.evaluate(`document.querySelector('[data-action=clear]').click()`);
      await until(async () => (await markedIn(page)).length === 0, 'marks cleared');
    }
    const [idle, marking] = [median(longest.idle), median(longest.marking)];
    console.log(
      `${family}: longest task with marks turned on ${marking.toFixed(1)} ms, idle ${idle.toFixed(1)} ms (to hold: 15)`,
    );
    assert.ok(marking < MOST_COST, `${marking} ms`);
    if (page.cost)
      console.log(`${family}: main thread for marks ${(await costOfMarks(page.cost, popup)).join(', ')} ms`);
    await popup.close();
    await page.close();
  });

  test(`${family}: ${TOGGLES} toggles and ${NAVIGATIONS} moves within a page leave nothing behind`, async () => {
    const page = await open('names-app');
    const popup = await readyPopup(page);
    const toggle = (times: number) =>
      popup.evaluate(`(async () => {
        for (let i = 0; i < ${times}; i++) {
          // While the page is read again there is none.
          while (!document.querySelector('[data-mark=names]')) await new Promise(resolve => setTimeout(resolve, 20));
          document.querySelector('[data-mark=names]').click();
          await new Promise(resolve => setTimeout(resolve, 20));
        }
      })()`);
    const move = async (times: number) => {
      for (let i = 0; i < times; i++) {
        await page.evaluate(`go(${i % 3})`);
        await pause(150);
      }
    };
    // What is made once is there before we look.
    await toggle(20);
    await toggle(1);
    await move(6);
    await toggle(1);
    await pause(1_000);
    const nodes = await page.evaluate<number>('document.getElementsByTagName("*").length');
    const start = await page.cost?.();
    await toggle(TOGGLES);
    await toggle(1);
    await move(NAVIGATIONS);
    await pause(2_500);
    await page.evaluate('go(2)');
    await toggle(1);
    await until(async () => (await markedIn(page)).length === 0, 'marks off');
    await pause(1_000);
    const end = await page.cost?.();
    assert.equal(await page.evaluate('document.getElementsByTagName("*").length'), nodes);
    assert.equal(await page.evaluate('document.documentElement.lastElementChild === document.body'), true);
    if (start && end) {
      const growth = end.heap - start.heap;
      console.log(
        `${family}: heap ${(growth / 1000).toFixed(0)} kB, nodes ${end.nodes - start.nodes}, listeners ${end.listeners - start.listeners} more`,
      );
      assert.ok(growth <= MOST_GROWTH, `${growth} bytes`);
      assert.equal(end.listeners, start.listeners);
    }
    await popup.close();
    await page.close();
  });

  test(`${family}: a page that React hydrates late finds nothing changed, with marks on it`, async () => {
    const html = await hydratedPage();
    const server = await servePages(() => html);
    const first = await open('names');
    let popup: DrivenDocument | undefined;
    await stage.browser.allow('http://127.0.0.1', async () => {
      popup = await readyPopup(first);
      await popup.click('[data-action=always]');
    });
    await until(async () => (await markedIn(first)).length > 0, 'names always marked');
    await popup?.close().catch(() => undefined);
    const page = await stage.browser.open(`${server.address}/2031/lock-office-answers-letters`);
    await until(async () => (await markedIn(page)).includes('NATO'), 'names marked');
    await until(() => page.evaluate<boolean>('window.isHydrated === true'), 'hydration');
    assert.equal(await page.evaluate('marksBefore'), 1, 'marks came before React');
    await page.evaluate(`document.querySelector('#change').click()`);
    await until(async () => !(await markedIn(page)).includes('Norway'), 'the changed name');
    assert.deepEqual(await page.evaluate('errors'), []);
    assert.ok((await markedIn(page)).includes('Japan'));
    server.close();
  });
}

/** Milliseconds of main thread that turning marks on takes, over what the page takes at rest, each time. */
async function costOfMarks(cost: () => Promise<PageCost>, popup: DrivenDocument): Promise<string[]> {
  const during = async (act: string) => {
    const start = await cost();
    await popup.evaluate(act);
    await pause(400);
    return (await cost()).tasks - start.tasks;
  };
  const costs: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rest = await during('0');
    const marks = await during(`document.querySelector('[data-mark=names]').click()`);
    costs.push((marks - rest).toFixed(1));
    await during(`document.querySelector('[data-action=clear]').click()`);
  }
  return costs;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

async function readyPopup(page: DrivenPage): Promise<DrivenDocument> {
  const popup = await page.pressButton();
  const shown = await shownIn(popup);
  assert.equal(shown.state, 'result', shown.text);
  await pause(300);
  return popup;
}
