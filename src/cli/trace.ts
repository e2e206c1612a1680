import type { Article } from '../engine/article.ts';
import { compare } from '../engine/comparison/compare.ts';
import type { Report, ReportArticle } from '../engine/report.ts';
import { comparisonMarkdown } from '../export/comparison-markdown.ts';
import { reportMarkdown } from '../export/markdown.ts';
import { comparisonText } from '../wording/comparison-text.ts';
import { reportText } from '../wording/report-text.ts';
import { analyzeArticle } from './analyze-article.ts';
import type { Command, Format } from './command.ts';
import { readBytes } from './input.ts';
import { articleFromBytes } from './read-article.ts';
import { print, type Terminal } from './terminal.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const FORMATTERS: Readonly<Record<Format, (report: Report) => string>> = {
  text: report => withComparison(reportText(report), report, comparisonText),
  json: report => JSON.stringify(report, undefined, 2),
  markdown: report => withComparison(reportMarkdown(report), report, comparisonMarkdown),
};

/** `headwater trace FILE`: prints the report of one page. */
export async function trace(command: Extract<Command, { kind: 'trace' }>, terminal: Terminal): Promise<void> {
  const { file, url, published, format, against } = command;
  const article = await articleFromBytes(await readBytes(file, terminal.input), file, {
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  });
  const other =
    against === undefined
      ? undefined
      : await articleFromBytes(await readBytes(against, terminal.input), against, {});
  const workbench = await openWorkbench(terminal.dataFolder, command);
  const traced = analyzeArticle(article, workbench);
  const report = FORMATTERS[format](other ? compare(traced, pageOf(other, workbench)) : traced);
  await print(terminal.output, report.endsWith('\n') ? report : `${report}\n`);
}

/** What a Report says of the other page; its address is the one that it gives itself. */
function pageOf(other: Article, workbench: Workbench): ReportArticle {
  const { article } = analyzeArticle(other, workbench);
  return { ...(other.canonicalUrl !== undefined && { url: other.canonicalUrl }), ...article };
}

function withComparison(
  text: string,
  report: Report,
  format: (report: Report, comparison: NonNullable<Report['comparison']>) => string,
): string {
  return report.comparison ? `${text}\n${format(report, report.comparison)}` : text;
}
