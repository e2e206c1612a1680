import { compare } from './engine/comparison/compare.ts';
import { articleOfBoth, type ComparablePage, comparablePages, type LaidPage } from './laid-beside.ts';
import type { ComparisonQuestion, ComparisonReply } from './messages.ts';
import { keptPage, pageCards } from './reports.ts';
import { readPage } from './trace.ts';

/** The kept pages that can be laid beside the tab's; none when the tab's page was not read. */
export async function comparable(tabId: number): Promise<readonly ComparablePage[]> {
  const page = await readPage(tabId);
  return page ? comparablePages(await pageCards(), page) : [];
}

/** Lays a kept page and the tab's side by side. */
export async function comparePages({ tabId, key, article }: ComparisonQuestion): Promise<ComparisonReply> {
  const tab = await readPage(tabId);
  const kept = await findKept(key);
  if (!tab || !kept) return { kind: 'gone' };
  const chosen = article ?? articleOfBoth(tab, kept);
  const [own, other] = chosen === 'tab' ? [tab, kept] : [kept, tab];
  return { kind: 'compared', article: chosen, report: compare(own.report, other.report.article) };
}

async function findKept(key: string): Promise<LaidPage | undefined> {
  const url = (await pageCards()).find(card => card.key === key)?.url;
  const report = await keptPage(key);
  return url !== undefined && report ? { url, report } : undefined;
}
