import type { Article, Block, Margin } from '../engine/article.ts';
import { findDate } from './dates.ts';
import { isFurnitureLine } from './furniture.ts';
import { languageOfText } from './language.ts';
import { foldSpace } from './white-space.ts';

/** What is known of a text beside the text itself. */
export interface Given {
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
}

/** Characters from which a line counts as prose when it has an end mark. */
const MIN_PROSE = 80;
/** Longest line that can be a title. */
const MAX_TITLE = 200;

/** Makes an article of plain text: blank lines part blocks, short lines at the edges become margins. */
export function articleFromText(text: string, given: Given): Article {
  const lines = text.split(/\r?\n[^\S\n]*\n|\r\n?\r/).flatMap(linesOf);
  const firstProse = lines.findIndex(isProse);
  const lastProse = lines.map(isProse).lastIndexOf(true);
  const titleAt = given.title ? lines.indexOf(foldSpace(given.title)) : findTitle(lines, firstProse);
  const title = given.title ?? lines[titleAt] ?? '';
  const bodyStart = firstProse < 0 ? titleAt + 1 : bodyStartOf(lines, titleAt, firstProse);
  const bodyEnd = firstProse < 0 ? lines.length : lastProse + 1;
  const body = lines.slice(bodyStart, bodyEnd).filter(line => !isFurnitureLine(line, 0));
  const language = given.language ?? languageOfText(body.join('\n'));
  const before = lines.slice(0, bodyStart).filter((_, index) => index !== titleAt);
  const after = lines.slice(bodyEnd);
  return {
    ...(given.url && { url: given.url }),
    ...(language && { language }),
    ...datesOf(given, lines.slice(titleAt + 1, bodyStart), before, after, language),
    title,
    ...blocksOf(body),
    margins: [...marginsOf(before, 'before'), ...marginsOf(after, 'after')],
    metadata: {},
  };
}

/** Lines of one part: hard-wrapped prose is one line, a list of short lines stays apart. */
function linesOf(part: string): string[] {
  const lines = part.split(/\n/).map(foldSpace).filter(Boolean);
  const wrapped =
    lines.length > 1 && lines.slice(0, -1).every(line => line.length >= 50 && line.length <= 100);
  return wrapped ? [lines.join(' ')] : lines;
}

function isProse(line: string): boolean {
  return line.length >= MIN_PROSE && /[.!?。！？:…]["'”’»)\]」]*$/u.test(line);
}

/** The first line that looks like a title: words, not a sentence, and not a date or a reading of the weather. */
function findTitle(lines: readonly string[], firstProse: number): number {
  const until = firstProse < 0 ? Math.min(lines.length, 1) : firstProse;
  for (let i = 0; i < until; i++) if (looksLikeTitle(lines[i]!)) return i;
  return -1;
}

function looksLikeTitle(line: string): boolean {
  if (line.length < 15 || line.length > MAX_TITLE || /[.,;:]$/.test(line)) return false;
  if (isFurnitureLine(line, 0) || /^(?:by|story by)\s/i.test(line) || /^skip to /i.test(line)) return false;
  const date = findDate(line);
  return !(date && line.length - (date.end - date.start) < 25);
}

/** Short lines right above the prose belong to the body when they are sentences or a standfirst. */
function bodyStartOf(lines: readonly string[], titleAt: number, firstProse: number): number {
  let start = firstProse;
  while (start > titleAt + 1 && lines[start - 1]!.length >= MIN_PROSE) start--;
  return start;
}

function blocksOf(body: readonly string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of body) {
    blocks.push({ span: { start, end: start + line.length }, kind: 'paragraph' });
    start += line.length + 2;
  }
  return { text: body.join('\n\n'), blocks };
}

function marginsOf(lines: readonly string[], where: 'before' | 'after'): Margin[] {
  return [...new Set(lines)].filter(line => !isFurnitureLine(line, 0)).map(text => ({ text, where }));
}

type Dates = Pick<Article, 'published' | 'publishedFrom'>;

/** The given date, else one between title and body, after the body, or above the title when it is no clock. */
function datesOf(
  given: Given,
  between: readonly string[],
  before: readonly string[],
  after: readonly string[],
  language: string | undefined,
): Dates {
  if (given.published) return { published: given.published, publishedFrom: 'given' };
  const unclocked = before.filter(line => !/^\p{L}{3,9},/u.test(line));
  for (const line of [...between, ...after.slice(0, 6), ...unclocked]) {
    const found = line.length <= 200 ? findDate(line, language) : undefined;
    if (found) return { published: found.date, publishedFrom: 'text' };
  }
  return {};
}
