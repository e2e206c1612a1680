import type { Report } from './engine/report.ts';
import { addressKey } from './engine/reuse/self.ts';
import type { PageCard } from './kept-pages.ts';

/** A page read before that can be laid beside another. */
export interface ComparablePage {
  /** What `compare` calls it by. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly siteName?: string;
  readonly published?: string;
  /** Whether one of the two pages names the other's address among its sources. */
  readonly isSource: boolean;
}

/** A page that is laid beside another. */
export interface LaidPage {
  readonly url: string;
  readonly report: Report;
}

/** The kept pages that can be laid beside a page: sources of it and pages it is a source of first, then the latest read. */
export function comparablePages(cards: readonly PageCard[], page: LaidPage): ComparablePage[] {
  const addresses = sourcesOf(page.report);
  return cards
    .filter(({ url }) => !isSame(url, page.url))
    .map(({ sources, ...card }) => ({
      ...card,
      isSource: names(addresses, card.url) || names(sources, page.url),
    }))
    .reverse()
    .sort((a, b) => Number(b.isSource) - Number(a.isSource));
}

/** Which of two pages is the article: the one that has the other among its sources, else the one published later, else the tab's. */
export function articleOfBoth(tab: LaidPage, kept: LaidPage): 'tab' | 'kept' {
  if (names(sourcesOf(tab.report), kept.url)) return 'tab';
  if (names(sourcesOf(kept.report), tab.url)) return 'kept';
  const [tabDay, keptDay] = [tab, kept].map(({ report }) => report.article.published?.slice(0, 10));
  return tabDay !== undefined && keptDay !== undefined && keptDay > tabDay ? 'kept' : 'tab';
}

function sourcesOf({ sources }: Report): string[] {
  return sources.flatMap(({ url }) => url ?? []);
}

function names(addresses: readonly string[], url: string): boolean {
  return addresses.some(address => isSame(address, url));
}

function isSame(a: string, b: string): boolean {
  return addressKey(a) === addressKey(b);
}
