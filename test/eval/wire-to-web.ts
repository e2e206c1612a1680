import { Rarity } from '../../src/engine/reuse/rarity.ts';
import { openBundled } from './bundled.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluateCarriers } from './wire-carriers.ts';
import { evaluateWireQuotes } from './wire-quotes.ts';
import { judgeWireRecords } from './wire-records.ts';
import { evaluateSources } from './wire-sources.ts';
import { evaluateWireVerdicts } from './wire-verdicts.ts';

/** Scores sources, carriers, speakers and verdicts on labelled news pages; `undefined` when they are not there. */
export function evaluateWireToWeb(): Evaluation | undefined {
  const judged = judgeWireRecords();
  if (judged === undefined) return undefined;
  const { corpus, entities } = openBundled();
  const sources = evaluateSources(judged);
  const carriers = evaluateCarriers(judged, entities);
  const quotes = evaluateWireQuotes(judged, entities);
  const verdicts = evaluateWireVerdicts(judged, new Rarity(corpus));
  const parts = [sources, carriers, quotes, verdicts];
  return {
    rows: parts.flatMap(({ rows }) => rows),
    notes: parts.flatMap(part => ('notes' in part ? (part.notes ?? []) : [])),
    failures: parts.flatMap(({ failures = [] }) => failures),
  };
}
