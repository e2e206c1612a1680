import type { Quote, Report } from '../engine/report.ts';

/** Whether a quote was judged against the page that the reader laid beside this one: that proves what stands there, not who said it. */
export function isOfOtherPage({ source }: Quote, { comparison }: Pick<Report, 'comparison'>): boolean {
  return (
    comparison !== undefined && source?.document === (comparison.against.url ?? comparison.against.title)
  );
}
