import type { Article } from '../engine/article.ts';
import { articleFromText } from '../extract/plain-text.ts';
import { analyzeArticle } from './analyze-article.ts';
import type { Command } from './command.ts';
import { dateOf, languageOf, parseLine, textOf } from './given.ts';
import { readLines } from './input.ts';
import { articleFromHtml, type Given } from './read-article.ts';
import { badInput, isRefusal, oneLine } from './refusal.ts';
import { print, type Terminal } from './terminal.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

type Fields = Readonly<Record<string, unknown>>;

/** `headwater trace --jsonl FILE`: answers each line with one line, in order. A bad line gets its error. */
export async function traceLines(
  command: Extract<Command, { kind: 'trace-lines' }>,
  terminal: Terminal,
): Promise<void> {
  const workbench = await openWorkbench(terminal.dataFolder, command);
  for await (const { number, line } of readLines(command.file, terminal.input)) {
    await print(terminal.output, `${JSON.stringify(await answer(line, number, workbench))}\n`);
  }
}

async function answer(line: string, number: number, workbench: Workbench): Promise<object> {
  let id: unknown = null;
  try {
    const fields = parseLine(line);
    id = idOf(fields);
    return { id, report: analyzeArticle(await articleOf(fields), workbench) };
  } catch (error) {
    const place = id === null ? `line ${number}: ` : '';
    return { id, error: `${place}${isRefusal(error) ? '' : 'could not be analysed: '}${oneLine(error)}` };
  }
}

function idOf({ id }: Fields): string | number {
  if (typeof id === 'number' || (typeof id === 'string' && id !== '')) return id;
  throw badInput('no "id"');
}

async function articleOf(fields: Fields): Promise<Article> {
  const given = givenOf(fields);
  const html = textOf(fields, 'html');
  if (html !== undefined) return articleFromHtml(html, given);
  const text = textOf(fields, 'text');
  if (text === undefined || text.trim() === '') throw badInput('no "html" and no "text"');
  return articleFromText(text, given);
}

function givenOf(fields: Fields): Given {
  const url = textOf(fields, 'url');
  const title = textOf(fields, 'title');
  const published = dateOf(fields, 'published');
  const language = languageOf(fields);
  if (url !== undefined && !URL.canParse(url)) throw badInput('"url" is not an address');
  return {
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}
