import { rmSync } from 'node:fs';
import { type DrivenBrowser, until } from '../../../src/build/browsers/driven.ts';
import { findBrowser } from '../../../src/build/browsers/find.ts';
import { launchBrowser } from '../../../src/build/browsers/launch.ts';
import type { BrowserFamily } from '../../../src/build/manifest.ts';
import { servePages } from '../../../src/build/page-server.ts';
import type { Article } from '../../../src/engine/article.ts';
import { median, sorted } from '../measure.ts';
import { buildStartExtension } from './start-extension.ts';
import { ANSWER_ATTRIBUTE, QUESTION_ID, type StartQuestion, type StartTimes } from './start-messages.ts';

/** Medians in milliseconds, in a real browser. */
export interface BrowserStart {
  /** From the page's message to a stopped background until the answer has come. */
  readonly coldMs: number;
  readonly scriptMs: number;
  readonly openMs: number;
  readonly firstMs: number;
  readonly warmMs: number;
}

const STARTS = 5;
/** Articles of which warm answers are timed, and how often each. */
const WARM_ARTICLES = 10;
const ROUNDS = 5;
/** A slow machine with other work takes this long for all rounds. */
const PATIENCE = 60_000;
const COLD_PAGE = '/start';
const WARM_PAGE = '/warm';

/** Stops the background and times its next answer, several times; `undefined` when there is no such browser. */
export async function measureBrowserStart(
  family: BrowserFamily,
  articles: readonly Article[],
): Promise<BrowserStart | undefined> {
  const found = findBrowser(family);
  if (!found) return undefined;
  const some = articles.slice(0, WARM_ARTICLES);
  const pages = new Map([
    [COLD_PAGE, pageWith({ articles: some.slice(0, 1), rounds: 0 })],
    [WARM_PAGE, pageWith({ articles: some, rounds: ROUNDS })],
  ]);
  const folder = await buildStartExtension(family);
  const server = await servePages(path => pages.get(path));
  const browser = await launchBrowser(found, { headless: true });
  try {
    await browser.install(folder);
    // The first start after an installation compiles what later ones find compiled.
    await timesOf(browser, `${server.address}${COLD_PAGE}`);
    const starts: StartTimes[] = [];
    for (let i = 0; i < STARTS; i++) {
      await browser.stopBackground();
      starts.push(await timesOf(browser, `${server.address}${COLD_PAGE}`));
    }
    return summary(starts, await timesOf(browser, `${server.address}${WARM_PAGE}`));
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function summary(starts: readonly StartTimes[], { warm }: StartTimes): BrowserStart {
  const middle = (of: 'waited' | 'script' | 'open' | 'first') =>
    median(sorted(starts.map(start => start[of])));
  return {
    coldMs: middle('waited'),
    scriptMs: middle('script'),
    openMs: middle('open'),
    firstMs: middle('first'),
    warmMs: median(sorted(warm)),
  };
}

/** A page that holds a question; a script's end in an article must not end the page's. */
function pageWith(question: StartQuestion): string {
  const json = JSON.stringify(question).replaceAll('<', '\\u003c');
  return `<!doctype html><title>Bench</title><script type="application/json" id="${QUESTION_ID}">${json}</script>`;
}

async function timesOf(browser: DrivenBrowser, url: string): Promise<StartTimes> {
  const page = await browser.open(url);
  const look = () =>
    page.evaluate<string | null>(
      `document.documentElement.getAttribute(${JSON.stringify(ANSWER_ATTRIBUTE)})`,
    );
  const answer = await until(async () => (await look()) ?? undefined, `the times of ${url}`, PATIENCE);
  await page.close();
  return JSON.parse(answer) as StartTimes;
}
