/** Milliseconds of quiet after which a page that changed is looked at. */
const QUIET = 250;
/** Milliseconds after which it is looked at although it does not come to rest: a page with a ticker never does. */
const PATIENCE = 1_500;
/** Milliseconds between looks at what no event tells: the page's address, the highlight registry, our own extension. */
const PAUSE = 1_000;

/** What a page watch needs. */
export interface Watched {
  /** Whether a change of the page at this node may be one of the article. */
  readonly matters: (target: Node) => boolean;
  /** Looks at the page; `isChanged` when the page changed where it matters. */
  readonly look: (isChanged: boolean) => void;
}

/** The navigation API as far as it is needed; older browsers do not have it. */
interface Navigates {
  readonly navigation?: EventTarget;
}

/** Looks at a page when it changed, moved on within itself, came back, and now and then. Only while something is marked. */
export class PageWatch {
  private readonly stopped = new AbortController();
  private readonly observer = new MutationObserver(records => this.hear(records));
  private readonly timer: ReturnType<typeof setInterval>;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private since: number | undefined;
  private isChanged = false;

  constructor(private readonly watched: Watched) {
    this.observer.observe(document, { subtree: true, childList: true, characterData: true });
    this.timer = setInterval(() => document.hidden || watched.look(false), PAUSE);
    const { signal } = this.stopped;
    (globalThis as Navigates).navigation?.addEventListener('currententrychange', () => this.settle(), {
      signal,
    });
    for (const moved of ['popstate', 'hashchange', 'pageshow']) {
      window.addEventListener(moved, () => this.settle(moved === 'pageshow'), { signal });
    }
    document.addEventListener('visibilitychange', () => this.settle(), { signal });
  }

  stop(): void {
    this.observer.disconnect();
    this.stopped.abort();
    clearInterval(this.timer);
    clearTimeout(this.quiet);
  }

  private hear(records: readonly MutationRecord[]): void {
    if (records.some(({ target }) => this.watched.matters(target))) this.settle(true);
  }

  private settle(isChanged = false): void {
    this.isChanged ||= isChanged;
    const now = performance.now();
    this.since ??= now;
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.tell(), Math.max(0, Math.min(QUIET, this.since + PATIENCE - now)));
  }

  private tell(): void {
    const { isChanged } = this;
    this.isChanged = false;
    this.since = undefined;
    this.watched.look(isChanged);
  }
}
