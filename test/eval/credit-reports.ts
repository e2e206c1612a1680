import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/report.ts';
import { openBundled } from './bundled.ts';
import { type CreditRecord, openPages, readCreditRecords } from './credit-records.ts';
import { once } from './once.ts';

/** A labelled page and what we say of it. */
export interface JudgedPage {
  readonly record: CreditRecord;
  /** Whether extraction takes it for an article: the product says something of it only then. */
  readonly isRead: boolean;
  readonly report: Report;
}

/** Analyses the labelled pages, also those that extraction refuses; `undefined` when the labels are not there. */
export const judgePages: () => Promise<JudgedPage[] | undefined> = once(async () => {
  const records = readCreditRecords();
  if (records === undefined) return undefined;
  const { corpus, entities } = openBundled();
  const pages = await openPages(records);
  return pages.map(({ record, article, anyway }) => ({
    record,
    isRead: article !== undefined,
    report: analyze(anyway, corpus, entities),
  }));
});
