import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DrivenDocument, type DrivenPage, until } from '../../src/build/browsers/driven.ts';
import { type Shown, shownIn } from '../../src/build/popup.ts';
import type { Stage } from './stage.ts';

/** Words of the sample statement that both invented papers quote. */
const QUOTED = 'will not be lectured about open water by a league that fences its own ponds';

/** Names and texts of what is marked in a page, as a script of that page could read them. */
const MARKED = `[...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).join(' ')])`;

type Marked = readonly (readonly [name: string, text: string])[];

/** What we promise about quotations, tried in the browser of a stage: marks by their kind, lookups, pages side by side. */
export function testQuotePromises(family: string, stageOf: () => Stage): void {
  const open = (name: string) => stageOf().browser.open(`${stageOf().pages.address}/${name}`);

  test(`${family}: quotations are painted by their kind, and only while the reader wants it`, async () => {
    const { page, popup } = await press(await open('shell--aggregator'));
    assert.deepEqual(await page.evaluate(MARKED), [], 'nothing is marked before the reader asks');
    await click(popup, '[data-mark=quotes]');
    const marked = await until(async () => {
      const found = await page.evaluate<Marked>(MARKED);
      return found.length > 0 && found;
    }, 'quotations painted');
    assert(
      marked.some(([, text]) => text.includes(QUOTED)),
      JSON.stringify(marked),
    );
    for (const [name] of marked) assert.match(name, /^mark-[a-z]$/);
    await click(popup, '[data-mark=names]');
    await until(async () => (await page.evaluate<Marked>(MARKED)).length > marked.length, 'names painted');
    await popup.screenshot(stageOf().picture('marks'));
    await page.screenshot(stageOf().picture('marked-quotes'));
    await click(popup, '[data-action=clear]');
    await until(async () => (await page.evaluate<Marked>(MARKED)).length === 0, 'clear marks');
    await popup.close();
  });

  test(`${family}: a choice of marks is kept for the next page, until it is cleared`, async () => {
    const first = await press(await open('shell--aggregator'));
    await click(first.popup, '[data-mark=quotes]');
    await until(async () => (await first.page.evaluate<Marked>(MARKED)).length > 0, 'quotations painted');
    await first.popup.close();
    const { page, popup } = await press(await open('demo--sample-statement'));
    await until(async () => (await page.evaluate<Marked>(MARKED)).length > 0, 'the choice kept');
    await click(popup, '[data-action=clear]');
    await until(async () => (await page.evaluate<Marked>(MARKED)).length === 0, 'clear marks');
    await popup.close();
  });

  test(`${family}: a phrase is looked up, and the way back leads to the page`, async () => {
    const { popup } = await press(await open('shell--aggregator'));
    await popup.evaluate(`(() => {
      const field = document.querySelector('input[name=query]');
      field.value = ${JSON.stringify(QUOTED)};
      field.form.requestSubmit();
    })()`);
    const found = await textOf(popup, '[data-view=lookup] [data-likeness]');
    await popup.screenshot(stageOf().picture('lookup'));
    assert.match(found, /same words/i);
    await click(popup, '[data-action=back]');
    await textOf(popup, '[data-view=tab] [data-hop]');
    await popup.close();
  });

  test(`${family}: a page read before is laid beside the next, word by word`, async () => {
    const source = await press(await open('demo--sample-statement'));
    await source.popup.close();
    const { page, popup } = await press(await open('shell--aggregator'));
    await textOf(popup, '[data-action=compare]');
    await popup.evaluate(`[...document.querySelectorAll('[data-action=compare]')]
      .find(({ textContent }) => textContent.includes('Canal gates may close')).click()`);
    const compared = await textOf(popup, '[data-view=comparison] .compared');
    await popup.screenshot(stageOf().picture('comparison'));
    assert(compared.includes(QUOTED), compared);
    await click(popup, '.compared [data-passage]');
    await until(async () => (await page.evaluate<Marked>(MARKED)).length > 0, 'the passage in the page');
    await popup.close();
  });
}

async function press(page: DrivenPage): Promise<{ page: DrivenPage; popup: DrivenDocument; shown: Shown }> {
  const popup = await page.pressButton();
  const shown = await shownIn(popup);
  assert.equal(shown.state, 'result', shown.text);
  return { page, popup, shown };
}

async function click(popup: DrivenDocument, selector: string): Promise<void> {
  await popup.evaluate(`document.querySelector('${selector}').click()`);
}

/** The text of an element, once it is there. */
function textOf(popup: DrivenDocument, selector: string): Promise<string> {
  return until(
    () => popup.evaluate<string>(`document.querySelector('${selector}')?.textContent ?? ''`),
    selector,
  );
}
