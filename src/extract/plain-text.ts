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
/** Characters of a sentence that quotes a word of somebody's, at least. */
const MIN_SENTENCE = 30;
/** One quotation in double marks, and an end mark. */
const QUOTING_SENTENCE =
  /["\u201c\u00ab\u201e][^"\u201d\u00bb\u201c]{2,80}["\u201d\u00bb\u201c].{0,60}(?<=[.!?\u2026]["\u201d\u00bb]?)$/;

/** Longest line that can be a title. */
const MAX_TITLE = 200;

/** Lines with which a site's furniture, or its notices, begin below a text. */
const END_MARK =
  /^(?:article topic follows|jump to comments|be part of the conversation|join the (?:conversation|discussion)|leave a (?:comment|reply)|post a comment|comments?$|support us|most popular|related (?:stories|articles|posts|news|topics)|more from|you (?:may|might) (?:also )?like|©|™|copyright\b|the-cnn-wire|all rights reserved|share this|tags?:|filed under|about the author|sign up|subscribe|secured by|check out other|댓글)/i;

/** Notices that stand above a text and read as prose. */
const NOTICE = /^disclaimer|copyright|does not (?:represent|endorse)|\bcookies\b/i;

/** Makes an article of plain text: blank lines part blocks, short lines at the edges become margins. */
export function articleFromText(text: string, given: Given): Article {
  const lines = text.split(/\r?\n[^\S\n]*\n/).flatMap(linesOf);
  const { titleAt, start, end } = findBody(lines, given.title);
  const body = withoutTeasers(lines.slice(start, end));
  const language = given.language ?? languageOfText(body.join('\n'));
  const before = lines.slice(0, start).filter((_, index) => index !== titleAt);
  const after = lines.slice(end);
  return {
    ...(given.url && { url: given.url }),
    ...(language && { language }),
    ...datesOf(given, lines.slice(titleAt + 1, start), before, after, language),
    title: given.title ?? lines[titleAt] ?? '',
    ...blocksOf(body),
    margins: [...marginsOf(before, 'before'), ...marginsOf(after, 'after')],
    metadata: {},
  };
}

/** Where the title stands, -1 for nowhere, and the lines of the body, end excluded. */
function findBody(
  lines: readonly string[],
  title: string | undefined,
): { titleAt: number; start: number; end: number } {
  const firstProse = lines.findIndex(line => isProse(line) && !NOTICE.test(line));
  const titleAt = title ? lines.indexOf(foldSpace(title)) : findTitle(lines, firstProse);
  if (firstProse < 0) return { titleAt, start: titleAt + 1, end: lines.length };
  let lastProse = lines.map(isProse).lastIndexOf(true);
  while (lastProse + 1 < lines.length && quotesSomebody(lines[lastProse + 1]!)) lastProse++;
  // Past the middle, so that a story that opens with its credits keeps its text.
  const half = firstProse + Math.floor((lastProse - firstProse) / 2);
  const mark = lines.findIndex((line, index) => index > half && END_MARK.test(line));
  const end = mark < 0 ? lastProse + 1 : Math.min(mark, lastProse + 1);
  return { titleAt, start: startOf(lines, titleAt, firstProse), end };
}

/** Lines of one part: hard-wrapped prose is one line, a list of short lines stays apart. */
function linesOf(part: string): string[] {
  const lines = part.split('\n').map(foldSpace).filter(Boolean);
  const isWrapped =
    lines.length > 1 && lines.slice(0, -1).every(line => line.length >= 50 && line.length <= 100);
  const endsEach =
    lines.every(line => /[.!?]$/.test(line)) || (lines.length === 2 && /[.!?]$/.test(lines[0]!));
  return isWrapped && !endsEach ? [lines.join(' ')] : lines;
}

/** Drops teasers, and the short lines under a teaser's heading. */
function withoutTeasers(lines: readonly string[]): string[] {
  let underTeaser = false;
  return lines.filter(line => {
    const isTeaser = isFurnitureLine(line, 0);
    underTeaser = isTeaser || (underTeaser && line.length < MIN_PROSE);
    return !underTeaser;
  });
}

function isProse(line: string): boolean {
  return line.length >= MIN_PROSE && /[.!?。！？:…]["'”’»)\]」]*$/u.test(line);
}

/** A short sentence with words in quotation marks: the story's last, no margin. */
function quotesSomebody(line: string): boolean {
  return line.length >= MIN_SENTENCE && QUOTING_SENTENCE.test(line) && !END_MARK.test(line);
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
function startOf(lines: readonly string[], titleAt: number, firstProse: number): number {
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
