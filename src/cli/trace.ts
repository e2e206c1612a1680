import type { Report } from '../engine/report.ts';
import { reportMarkdown } from '../export/markdown.ts';
import { reportText } from '../wording/report-text.ts';
import { analyzeArticle } from './analyze-article.ts';
import type { Command, Format } from './command.ts';
import { readBytes } from './input.ts';
import { articleFromBytes } from './read-article.ts';
import { print, type Terminal } from './terminal.ts';
import { openWorkbench } from './workbench.ts';

const FORMATTERS: Readonly<Record<Format, (report: Report) => string>> = {
  text: reportText,
  json: report => JSON.stringify(report, undefined, 2),
  markdown: reportMarkdown,
};

/** `headwater trace FILE`: prints the report of one page. */
export async function trace(command: Extract<Command, { kind: 'trace' }>, terminal: Terminal): Promise<void> {
  const { file, url, published, format } = command;
  const bytes = await readBytes(file, terminal.input);
  const article = await articleFromBytes(bytes, file, {
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  });
  const workbench = await openWorkbench(terminal.dataFolder, command);
  const report = FORMATTERS[format](analyzeArticle(article, workbench));
  await print(terminal.output, report.endsWith('\n') ? report : `${report}\n`);
}
