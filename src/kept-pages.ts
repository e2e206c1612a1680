import type { Report } from './engine/report.ts';

/** The part of the browser's session storage that keeping needs. */
export interface SessionArea {
  get(keys: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}

/** What is known of a kept page without reading its Report. */
export interface PageCard {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly siteName?: string;
  readonly published?: string;
  /** Addresses of the article's sources. */
  readonly sources: readonly string[];
}

/** Pages kept: what a reader has open while following one story. */
export const MOST_KEPT = 8;

/** Key of the cards of all kept pages, the latest read last. */
const CARDS = 'pages';

/** Turns of those who read the cards and write them again: one after the other, or one page's card is lost. */
let turn: Promise<void> = Promise.resolve();

/** Keeps the Report of a page, so that another page can be laid beside it; the oldest go when there are too many or no room. */
export function keepPage(area: SessionArea, url: string, report: Report): Promise<void> {
  return inTurn(async () => {
    const card = cardOf(url, report);
    let kept = (await pageCards(area)).filter(({ key }) => key !== card.key);
    for (let most = MOST_KEPT - 1; most >= 0; most = Math.min(most, kept.length) - 1) {
      const dropped = kept.slice(0, Math.max(0, kept.length - most));
      kept = kept.slice(dropped.length);
      if (dropped.length > 0) await area.remove(dropped.map(({ key }) => key));
      if (await wasSet(area, { [CARDS]: [...kept, card], [card.key]: report })) return;
    }
    // There is room for this page's own state alone: it cannot be laid beside another.
    await area.remove([CARDS, card.key]);
  });
}

/** Cards of the pages kept, the latest read last. */
export async function pageCards(area: SessionArea): Promise<readonly PageCard[]> {
  return ((await area.get(CARDS))[CARDS] as readonly PageCard[] | undefined) ?? [];
}

/** The Report of a kept page. */
export async function keptPage(area: SessionArea, key: string): Promise<Report | undefined> {
  const isKept = (await pageCards(area)).some(card => card.key === key);
  return isKept ? ((await area.get(key))[key] as Report | undefined) : undefined;
}

/** Stores what must be stored: when there is no room, the pages kept go, the oldest first, and at last everything else. */
export async function setFirst(area: SessionArea, items: Record<string, unknown>): Promise<void> {
  while (!(await wasSet(area, items))) {
    if (await dropOldest(area)) continue;
    await area.clear();
    return area.set(items);
  }
}

/** Forgets the page that was read longest ago; false when there is none. */
function dropOldest(area: SessionArea): Promise<boolean> {
  return inTurn(async () => {
    const [oldest, ...others] = await pageCards(area);
    if (!oldest) return false;
    await area.remove(oldest.key);
    return (await wasSet(area, { [CARDS]: others })) || area.remove(CARDS).then(() => false);
  });
}

async function wasSet(area: SessionArea, items: Record<string, unknown>): Promise<boolean> {
  try {
    await area.set(items);
    return true;
  } catch {
    // The only way to fail: session storage is full (10 MB).
    return false;
  }
}

function cardOf(url: string, { article, sources }: Report): PageCard {
  return {
    key: `page:${url}`,
    title: article.title,
    url,
    ...(article.siteName !== undefined && { siteName: article.siteName }),
    ...(article.published !== undefined && { published: article.published }),
    sources: sources.flatMap(source => source.url ?? []),
  };
}

function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const done = turn.then(work);
  turn = done.then(
    () => undefined,
    () => undefined,
  );
  return done;
}
