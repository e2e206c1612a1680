import { openBundled } from './bundled.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluateCarriers } from './wire-carriers.ts';
import { evaluateWireQuotes } from './wire-quotes.ts';
import { judgeWireRecords } from './wire-records.ts';
import { evaluateSources } from './wire-sources.ts';

/** Scores sources, carriers, speakers and verdicts on labelled news pages; `undefined` when they are not there. */
export function evaluateWireToWeb(): Evaluation | undefined {
  const judged = judgeWireRecords();
  if (judged === undefined) return undefined;
  const { entities } = openBundled();
  const sources = evaluateSources(judged);
  const carriers = evaluateCarriers(judged, entities);
  const quotes = evaluateWireQuotes(judged, entities);
  return {
    rows: [...sources.rows, ...carriers.rows, ...quotes.rows],
    ...(quotes.notes ? { notes: quotes.notes } : {}),
    failures: [...sources.failures, ...carriers.failures, ...(quotes.failures ?? [])],
  };
}
