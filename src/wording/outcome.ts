import type { Report } from '../engine/report.ts';

/** Fewest words that the engine compares with documents, as it has them: two sentences resemble anything. */
export const FEWEST_WORDS = 30;

/** What a Report amounts to; a missing match is no judgement of the article. */
export type Outcome = 'match' | 'no-match' | 'too-short';

/** Whether a Report names anything beyond the page itself. */
export function outcomeOf(report: Report): Outcome {
  const leadsOn = report.chain.some(hop => hop.role !== 'publisher') || report.sources.length > 0;
  if (leadsOn) return 'match';
  return report.article.words < FEWEST_WORDS ? 'too-short' : 'no-match';
}
