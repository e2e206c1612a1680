import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { costOf, prefer, shadowStyleIn, spokenIn } from './chromium-page.ts';
import {
  type DrivenBrowser,
  type DrivenDocument,
  type DrivenPage,
  type Launch,
  pause,
  until,
} from './driven.ts';

/** Launches Chromium, Chrome, Edge or Brave with a fresh profile. */
export async function launchChromium(launch: Launch): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'headwater-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: launch.path,
    headless: launch.headless,
    // Extensions can be installed over a pipe only.
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: launch.headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: flags(launch),
  });
  return new DrivenChromium(browser, profile, launch);
}

/** Milliseconds in which a worker that was told to stop has stopped. */
const STOPPING = 200;

/** What Chromium would fetch on its own, switched off or sent to a closed port of this machine. */
const QUIET = [
  '--disable-component-update',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
  '--apps-gallery-update-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9/',
  '--google-base-url=http://127.0.0.1:9/',
];

function flags({ proxyPort, headless }: Launch): string[] {
  return [
    // Chromium does not run as root in its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--hide-scrollbars'] : []),
    ...QUIET,
    ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`]),
  ];
}

class DrivenChromium implements DrivenBrowser {
  private extension: Extension | undefined;
  private folder = '';
  readonly closed: Promise<void>;

  constructor(
    private readonly browser: Browser,
    private readonly profile: string,
    private readonly launch: Launch,
  ) {
    this.closed = new Promise(resolve => browser.once('disconnected', () => resolve()));
  }

  async install(folder: string): Promise<void> {
    this.folder = folder;
    const id = await this.browser.installExtension(folder);
    this.extension = await until(
      async () => (await this.browser.extensions()).get(id),
      'the extension in Chromium',
    );
  }

  async open(url: string): Promise<DrivenPage> {
    const page = await this.browser.newPage();
    await this.colour(page);
    // A page that fails to load is still a page to press the button on.
    await page.goto(url).catch(() => undefined);
    return {
      ...documentOf(page),
      pressButton: () => this.pressButton(page),
      go: async to => {
        await page.goto(to);
      },
      back: async () => {
        await page.goBack();
      },
      pointAt: (x, y) => page.mouse.move(x, y),
      clickAt: (x, y) => page.mouse.click(x, y),
      pressKey: key => page.keyboard.press(key),
      resize: (width, height) => page.setViewport({ width, height }),
      cost: () => costOf(page),
      spoken: () => spokenIn(page),
      prefer: queries => prefer(page, queries),
      shadowStyle: className => shadowStyleIn(page, className),
      command: name => this.command(page, name),
    };
  }

  async allow(site: string, ask: () => Promise<void>): Promise<void> {
    // Without a display nobody sees the question: who was allowed before is not asked.
    await this.inSettings(`await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      await chrome.developerPrivate.addHostPermission(extensionId, ${JSON.stringify(`${site}/*`)});`);
    await ask();
  }

  async withdraw(site: string): Promise<void> {
    await this.inSettings(
      `await chrome.developerPrivate.removeHostPermission(extensionId, ${JSON.stringify(`${site}/*`)});`,
    );
  }

  async reloadExtension(): Promise<void> {
    await this.install(this.folder);
  }

  async stopBackground(): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
    // A message may wake it again at once, under the same name: there is no end to wait for, only time to end in.
    await pause(STOPPING);
    await session.detach();
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  private get installed(): Extension {
    if (!this.extension) throw new Error('No extension is installed.');
    return this.extension;
  }

  private async inSettings(script: string): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      `(async () => { const extensionId = ${JSON.stringify(this.installed.id)}; ${script} })()`,
    );
    await page.close();
  }

  private async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(
      one => one.type() === 'service_worker' && one.url().includes(this.installed.id),
    );
    return (await target.worker()) as WebWorker;
  }

  /** Without a display no key reaches the browser's own window: its worker is told what the key would tell it. */
  private async command(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    await (await this.worker()).evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
  }

  private async pressButton(page: Page): Promise<DrivenDocument> {
    const extension = this.installed;
    const before = new Set(this.browser.targets());
    await page.bringToFront();
    const opening = this.browser.waitForTarget(
      target =>
        !before.has(target) &&
        target.url().startsWith(`chrome-extension://${extension.id}/`) &&
        target.type() === 'page',
    );
    await page.triggerExtensionAction(extension);
    const popup = await (await opening).asPage();
    await this.colour(popup);
    return documentOf(popup);
  }

  private async colour(page: Page): Promise<void> {
    const { colours } = this.launch;
    if (colours) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
  }
}

function documentOf(page: Page): DrivenDocument {
  return {
    evaluate: expression => page.evaluate(expression) as Promise<never>,
    click: selector => page.click(selector),
    screenshot: async file => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}
