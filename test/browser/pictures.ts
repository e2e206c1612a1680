import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import type { DrivenDocument } from '../../src/build/browsers/driven.ts';
import type { BrowserFamily } from '../../src/build/manifest.ts';
import { shownIn } from '../../src/build/popup.ts';
import { openStage, type Stage } from './stage.ts';

/** Pages that bring the popup into each of its states, with what it says of itself there. */
const STATES: readonly (readonly [string, string, string | undefined])[] = [
  ['demo--sample-statement', 'result', undefined],
  ['long-article', 'result', 'no-match'],
  ['shell--too-short', 'result', 'too-short'],
  ['shell--no-article', 'not-article', undefined],
  ['many-elements', 'too-large', undefined],
];

const BARRIERS = `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`;

/** Takes a picture of the popup in each state, and looks for barriers in what is painted. */
export function takePictures(family: BrowserFamily, colours: 'light' | 'dark'): void {
  let stage: Stage;

  before(async () => {
    stage = await openStage(family, colours);
    await stage.browser.install(stage.extension);
  });
  after(() => stage?.close());

  for (const [name, state, outcome] of STATES) {
    test(`${family}, ${colours}: ${name} has no barrier that axe knows`, async () => {
      const page = await stage.browser.open(`${stage.pages.address}/${name}`);
      const popup = await page.pressButton();
      const shown = await shownIn(popup);
      await popup.screenshot(stage.picture(`state-${name}`));
      const found = family === 'chromium' ? await barriersIn(popup) : [];
      await popup.close();
      assert.equal(shown.state, state, shown.text);
      if (outcome) assert.equal(shown.outcome, outcome, shown.text);
      assert.deepEqual(found, []);
    });
  }
}

async function barriersIn(popup: DrivenDocument): Promise<string[]> {
  await popup.evaluate(`(() => { ${axe.source} })()`);
  return popup.evaluate(BARRIERS);
}
