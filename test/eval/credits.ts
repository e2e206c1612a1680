import { compileEntities } from '../../src/build/entities.ts';
import { readCredits } from '../../src/engine/credits/credits.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { openPages, readCreditRecords } from './credit-records.ts';
import type { Evaluation } from './evaluation.ts';
import { NameSets } from './name-sets.ts';
import { scorePage } from './score-credits.ts';

/** Scores the credits on the labelled pages; undefined when the labels are not there. */
export async function evaluateCredits(): Promise<Evaluation | undefined> {
  const records = readCreditRecords();
  if (records === undefined) return undefined;
  const index = EntityIndex.from(compileEntities());
  const sets = new NameSets();
  const pages = await openPages(records.filter(record => record.is_article));
  for (const { record, article } of pages) {
    if (article) scorePage({ record, article, credits: readCredits(article, index), index }, sets);
  }
  const unread = pages.filter(({ article }) => !article);
  return {
    rows: [
      ...sets.rows(),
      { name: 'articles not read as such', value: unread.length, count: pages.length, isNumber: true },
    ],
    failures: [
      ...sets.failures,
      ...unread.map(({ record }) => ({ id: record.id, what: 'not read as an article' })),
    ],
  };
}

// Runs only as the entry itself: bundled into another measurement, the module has that one's address.
if (/\/credits\.[jt]s$/.test(import.meta.url)) {
  const evaluation = await evaluateCredits();
  if (!evaluation) console.log('skipped: no ../shared');
  for (const { name, value, count, isNumber } of evaluation?.rows ?? [])
    console.log(`${name.padEnd(40)} ${isNumber ? value : value.toFixed(3)}  of ${count}`);
  if (process.argv.includes('--failures'))
    for (const { id, what } of evaluation?.failures ?? []) console.log(`  ${id}  ${what}`);
}
