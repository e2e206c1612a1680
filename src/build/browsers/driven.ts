/** A browser that a program drives, with our extension in it. */
export interface DrivenBrowser {
  /** Installs an unpacked extension, as a reader would with the browser already running. */
  install(folder: string): Promise<void>;
  open(url: string): Promise<DrivenPage>;
  /** Lets the extension read a site for good, as the reader does who says yes when `ask` makes the browser ask. */
  allow(site: string, ask: () => Promise<void>): Promise<void>;
  /** Takes back the leave to read a site, as the reader does in the browser's own settings. */
  withdraw(site: string): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Stops the extension's background, as the browser does to one that is idle. */
  stopBackground(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** A document whose scripts we may run and whose picture we may take. */
export interface DrivenDocument {
  /** The value of a JavaScript expression in the document; promises are awaited, only plain data comes back. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Clicks an element as a hand does: what browsers allow only then is allowed. */
  click(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A page in a tab. */
export interface DrivenPage extends DrivenDocument {
  /** Presses the extension's toolbar button on this page: the real popup, and with it leave to read the page. */
  pressButton(): Promise<DrivenDocument>;
  /** Goes to an address in the same tab. */
  go(url: string): Promise<void>;
  /** Goes back to the page before. */
  back(): Promise<void>;
  /** Moves the pointer to a point of the window. */
  pointAt(x: number, y: number): Promise<void>;
  /** Clicks at a point of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key that has a name of its own, as the DOM calls it. */
  pressKey(key: 'Escape' | 'Tab'): Promise<void>;
  /** Makes the window this wide and high, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What the page costs after its garbage is collected; only where the browser tells it. */
  readonly cost?: () => Promise<PageCost>;
  /** What a screen reader is told, a line for each thing on the page with its role; only where the browser tells it. */
  readonly spoken?: () => Promise<string[]>;
  /** Makes media queries match what they ask for, as a reader's settings do; only where the browser lets us. */
  readonly prefer?: (queries: Readonly<Record<string, string>>) => Promise<void>;
  /** Computed style of the first element of a class in a shadow root, closed or not; only where the browser tells it. */
  readonly shadowStyle?: (className: string) => Promise<Readonly<Record<string, string>>>;
  /** Presses the key of one of the extension's commands. */
  command(name: string): Promise<void>;
}

/** What a page has cost so far. */
export interface PageCost {
  /** Bytes of its JavaScript heap, our own world in it included. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Milliseconds of its main thread: all tasks, and among them scripts, styles and layout. */
  readonly tasks: number;
  readonly scripts: number;
  readonly styles: number;
  readonly layout: number;
}

/** How to launch a browser. */
export interface Launch {
  readonly path: string;
  readonly headless: boolean;
  /** Sends all traffic that is not to this machine to a proxy on this port. */
  readonly proxyPort?: number;
  /** Which colours pages are asked to use. */
  readonly colours?: 'light' | 'dark';
}

/** Milliseconds that anything in a browser may take before we give up on it. */
const PATIENCE = 15_000;
/** Milliseconds between two looks. */
const PAUSE = 50;

/** Looks again and again until something is there; throws when it does not come. */
export async function until<Value>(
  look: () => Promise<Value | undefined | false>,
  awaited: string,
  patience = PATIENCE,
): Promise<Value> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited ${patience} ms in vain for ${awaited}.`);
    await pause(PAUSE);
  }
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
