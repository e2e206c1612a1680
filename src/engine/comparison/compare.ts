import type { Report, ReportArticle } from '../report.ts';

/** Lays another page's text beside the article of a Report. */
export function compare(report: Report, against: ReportArticle): Report {
  return { ...report, comparison: { against, coverage: 0, passages: [], leftOut: [] } };
}
