import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BidiSession } from './bidi.ts';
import {
  type DrivenBrowser,
  type DrivenDocument,
  type DrivenPage,
  type Launch,
  pause,
  until,
} from './driven.ts';
import { IS_ASKING, pressCommand, SAY_YES, withdraw } from './firefox-hands.ts';
import { firefoxPage, goTo } from './firefox-page.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import {
  CLOSE_POPUP,
  HAS_POPUP,
  inPopup,
  POPUP_IS_OPEN,
  POPUP_PICTURE,
  PRESS_BUTTON,
  RELOAD,
  STOP_BACKGROUND,
} from './firefox-window.ts';

/** Milliseconds that Firefox gets to say where it listens, and to end. */
const START = 40_000;
const END = 5_000;
/** Milliseconds in which Firefox does not hear an answer to its question: clicks so early are mistakes. */
const DEAF = 700;

/** No crash reports; and its settings service may be switched off, which is for tests only. */
const QUIET = { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/** Launches Firefox with a fresh profile. */
export async function launchFirefox(launch: Launch): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'headwater-firefox-'));
  writeFileSync(join(profile, 'user.js'), firefoxPreferences(launch));
  const flags = [
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    '--no-remote',
    '--new-instance',
  ];
  const child = spawn(
    launch.path,
    [...flags, ...(launch.headless ? ['--headless'] : []), '--profile', profile, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...QUIET } },
  );
  process.once('exit', () => child.kill('SIGKILL'));
  const session = await BidiSession.open(await listeningAddress(child));
  const { contexts } = await session.send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox opened no window.');
  return new DrivenFirefox(session, child, profile, window.context);
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, lost) => {
    let said = '';
    const timer = setTimeout(() => lost(new Error('Firefox did not start in time.')), START);
    child.once('error', lost);
    child.once('exit', () => lost(new Error(`Firefox ended at once. ${said}`)));
    child.stderr?.on('data', data => {
      said += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) {
        clearTimeout(timer);
        found(address);
      }
    });
  });
}

class DrivenFirefox implements DrivenBrowser {
  readonly closed: Promise<void>;

  constructor(
    private readonly session: BidiSession,
    private readonly child: ChildProcess,
    private readonly profile: string,
    /** The browser's own window: scripts run there with every right. */
    private readonly window: string,
  ) {
    this.closed = new Promise(ended => child.once('exit', () => ended()));
  }

  async install(folder: string): Promise<void> {
    await this.session.send('webExtension.install', {
      extensionData: { type: 'path', path: resolve(folder) },
    });
  }

  async open(url: string): Promise<DrivenPage> {
    const { context } = await this.session.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    // A page that fails to load is still a page to press the button on.
    await goTo(this.session, context, url).catch(() => undefined);
    const activate = () => this.session.send('browsingContext.activate', { context });
    return {
      ...firefoxPage(this.session, context),
      pressButton: async () => {
        await activate();
        return this.pressButton();
      },
      command: async name => {
        await activate();
        await this.inWindow(pressCommand(name));
      },
    };
  }

  async allow(_site: string, ask: () => Promise<void>): Promise<void> {
    await ask();
    await until(() => this.inWindow<boolean>(IS_ASKING), 'the question for a permission');
    await pause(DEAF);
    await this.inWindow(SAY_YES);
  }

  async withdraw(site: string): Promise<void> {
    await this.inWindow(withdraw(site));
  }

  async reloadExtension(): Promise<void> {
    await this.inWindow(RELOAD);
  }

  async stopBackground(): Promise<void> {
    await this.inWindow(STOP_BACKGROUND);
  }

  async close(): Promise<void> {
    await Promise.race([this.session.send('browser.close').catch(() => undefined), pause(END)]);
    const timer = setTimeout(() => this.child.kill('SIGKILL'), END);
    await this.closed;
    clearTimeout(timer);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  private inWindow<Value>(expression: string): Promise<Value> {
    return this.session.evaluate(this.window, expression);
  }

  private async pressButton(): Promise<DrivenDocument> {
    await this.inWindow(PRESS_BUTTON);
    await until(() => this.inWindow<boolean>(POPUP_IS_OPEN), 'the popup in Firefox');
    return {
      evaluate: async expression => {
        const { value, error } = await this.inWindow<{ value?: never; error?: string }>(inPopup(expression));
        if (error !== undefined) throw new Error(error);
        return value as never;
      },
      click: async selector => {
        await this.inWindow(inPopup(`document.querySelector(${JSON.stringify(selector)}).click()`, true));
      },
      screenshot: async file => {
        // A popup that is still finding its size cannot be drawn.
        const picture = await until(
          () => this.inWindow<string>(POPUP_PICTURE).catch(() => undefined),
          'a picture of the popup in Firefox',
        );
        writeFileSync(file, Buffer.from(picture.split(',')[1], 'base64'));
      },
      close: async () => {
        await this.inWindow(CLOSE_POPUP);
        await until(async () => !(await this.inWindow<boolean>(HAS_POPUP)), 'the end of the popup');
      },
    };
  }
}
