import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DrivenDocument, type DrivenPage, until } from '../../src/build/browsers/driven.ts';
import type { BrowserFamily } from '../../src/build/manifest.ts';
import { keptStates, type Shown, shownIn } from '../../src/build/popup.ts';
import { testNamesLifePromises } from './names-life-promises.ts';
import { testNamesPromises } from './names-promises.ts';
import { testNamesSettingsPromises } from './names-settings-promises.ts';
import { testQuotePromises } from './quote-promises.ts';
import { openStage, type Stage } from './stage.ts';

/** Pages modelled on real kinds of sites, each with the rows of its chain: a name and the words that must stand with it. */
const CHAINS: readonly (readonly [
  page: string,
  rows: readonly (readonly [name: string, words: string])[],
])[] = [
  [
    'shell--aggregator',
    [
      ['Riverside Press Review', 'Published by'],
      ['Sample Wire (invented)', 'uoted from'],
      ['Ilse Varnholt', 'aid by'],
    ],
  ],
  [
    'shell--bulletin-board',
    [
      ['강변 게시판', 'Published by'],
      ['Sample Wire (invented)', 'ritten by'],
      ['Ilse Varnholt', 'aid by'],
    ],
  ],
  [
    'shell--local-tv',
    [
      ['QZYX', 'Published by'],
      ['Sample Wire (invented)', 'ritten by'],
      ['Ministry of Waterways', 'aid by'],
    ],
  ],
];

/** Pages without a chain, and what the popup says of each. */
const SENTENCES: readonly (readonly [string, Partial<Shown>])[] = [
  ['shell--no-article', { state: 'not-article' }],
  ['shell--empty', { state: 'not-article' }],
  ['many-elements', { state: 'too-large' }],
];

/** A page of the browser's own, which no extension may read. */
const OWN_PAGE: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'chrome://version/',
  firefox: 'about:license',
};

/** Texts that are marked in a page, as a script of that page could read them. */
const MARKED = `[...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(range => {
  const { top, bottom } = range.getBoundingClientRect();
  return { text: range.toString(), visible: top >= 0 && bottom <= innerHeight };
}))`;

const DOM = 'document.documentElement.outerHTML';

/** What we promise to readers, tried in a real browser with the extension as it ships. */
export function testPromises(family: BrowserFamily): void {
  let stage: Stage;
  let early: DrivenPage;

  before(async () => {
    stage = await openStage(family, 'light');
    early = await stage.browser.open(`${stage.pages.address}/demo--sample-statement`);
    await stage.browser.install(stage.extension);
  });
  after(() => stage?.close());

  const open = (name: string) => stage.browser.open(`${stage.pages.address}/${name}`);
  const press = async (page: DrivenPage) => {
    const popup = await page.pressButton();
    return { popup, shown: await shownIn(popup) };
  };

  test(`${family}: reads a tab that was open before the extension was installed`, async () => {
    const { popup, shown } = await press(early);
    assert.equal(shown.state, 'result', shown.text);
    await popup.close();
  });

  for (const [name, expected] of CHAINS) {
    test(`${family}: shows the chain of ${name}`, async () => {
      const page = await open(name);
      const { popup, shown } = await press(page);
      await popup.screenshot(stage.picture(name));
      const hops = await popup.evaluate<string[]>(
        `[...document.querySelectorAll('li[data-hop]')].map(hop => hop.innerText)`,
      );
      await popup.close();
      assert.equal(shown.state, 'result', shown.text);
      assert.equal(hops.length, expected.length, hops.join(' | '));
      expected.forEach(([name, words], i) => {
        assert(hops[i]!.includes(name) && hops[i]!.includes(words), `${words} ${name} in ${hops[i]}`);
      });
    });
  }

  test(`${family}: an evidence scrolls the page to its place and marks it, and the page stays as it is`, async () => {
    const page = await open('shell--aggregator');
    const dom = await page.evaluate<string>(DOM);
    const { popup } = await press(page);
    assert.deepEqual(await page.evaluate(MARKED), [], 'nothing is marked before the reader asks');
    await clickAll(popup, page);
    await page.screenshot(stage.picture('marked'));
    await popup.evaluate(`document.querySelector('[data-action=clear]').click()`);
    await until(async () => (await page.evaluate<unknown[]>(MARKED)).length === 0, 'clear marks');
    assert.equal(await page.evaluate(DOM), dom);
    await popup.close();
  });

  testQuotePromises(family, () => stage);
  testNamesPromises(family, () => stage);
  testNamesLifePromises(family, () => stage);
  testNamesSettingsPromises(family, () => stage);

  for (const [name, expected] of SENTENCES) {
    test(`${family}: says so when a page is ${name}`, async () => {
      const { popup, shown } = await press(await open(name));
      await popup.screenshot(stage.picture(name));
      await popup.close();
      assert.equal(shown.state, expected.state, shown.text);
      assert(shown.text.trim().length > 20);
    });
  }

  test(`${family}: says so on a page that no extension may read`, async () => {
    const { popup, shown } = await press(await stage.browser.open(OWN_PAGE[family]));
    await popup.screenshot(stage.picture('restricted'));
    const [kept] = (await keptStates(popup)).filter(({ state }) => state.kind === 'restricted');
    await popup.close();
    assert.equal(shown.state, 'restricted', shown.text);
    assert.deepEqual(kept?.state, { kind: 'restricted', page: 'browser' });
  });

  test(`${family}: a background stopped between click and answer loses nothing`, async () => {
    const page = await open('long-article');
    const popup = await page.pressButton();
    await until(
      async () => (await keptStates(popup)).some(({ state }) => state.kind === 'loading'),
      'work',
      5000,
    );
    await stage.browser.stopBackground();
    const shown = await shownIn(popup);
    await popup.close();
    assert.equal(shown.state, 'result', shown.text);
  });

  test(`${family}: a background that was stopped answers again`, async () => {
    await stage.browser.stopBackground();
    const { popup, shown } = await press(early);
    await popup.close();
    assert.equal(shown.state, 'result', shown.text);
  });

  test(`${family}: no request leaves the browser`, async () => {
    assert.deepEqual(stage.proxy.tried, []);
    const ours = stage.pages.asked.filter(path => path !== '/favicon.ico');
    assert.deepEqual(ours.filter(path => path === '/shell--local-tv').length, 1, ours.join(' '));
  });
}

/** Clicks each evidence of the popup in turn; each must be marked and in sight. */
async function clickAll(popup: DrivenDocument, page: DrivenPage): Promise<void> {
  const count = await popup.evaluate<number>(
    `document.querySelectorAll('[data-hop] button[data-evidence]').length`,
  );
  assert(count > 0, 'the chain has evidence to click');
  for (let i = 0; i < count; i++) {
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await popup.evaluate(`document.querySelectorAll('[data-hop] button[data-evidence]')[${i}].click()`);
    const marked = await until(async () => {
      const found = await page.evaluate<{ text: string; visible: boolean }[]>(MARKED);
      return found.some(({ visible }) => visible) && found;
    }, `evidence ${i} in sight`);
    assert(marked.length > 0);
  }
}
