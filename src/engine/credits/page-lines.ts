import type { Article } from '../article.ts';
import type { Evidence, EvidenceKind } from '../report.ts';

/** Where a line stands: above the body, in it, below it, or in the page's metadata. */
export type LinePlace = 'head' | 'body' | 'tail' | 'meta';

/** One line of the page as credits are read from it. */
export interface PageLine {
  readonly text: string;
  readonly place: LinePlace;
  /** Offset of its first character in `article.text`, for lines of the body. */
  readonly start?: number;
  /** Index into the article's margins, for lines of the margin. */
  readonly margin?: number;
  readonly isCaption: boolean;
}

/** Text beyond it is not read for credits: four times the longest labelled article. */
export const MAX_READ = 60_000;
/** Body lines from the top that may still be the page's head: title, byline, date, place. */
const HEAD_LINES = 6;
/** A body line longer than this is prose, never a byline. */
export const SHORT_LINE = 160;

/** Every line of the page with its place: margins before, the body, margins after. */
export function linesOf(article: Article): PageLine[] {
  const margins = article.margins.map((margin, i): PageLine => {
    const place = margin.where === 'before' ? 'head' : margin.where === 'after' ? 'tail' : 'meta';
    return { text: margin.text, place, margin: i, isCaption: margin.kind === 'caption' };
  });
  const before = margins.filter(line => line.place === 'head');
  return [...before, ...bodyLines(article), ...margins.filter(line => line.place !== 'head')];
}

/** The lines of the body, blank ones left out. */
export function bodyLines(article: Article): PageLine[] {
  const captions = article.blocks.filter(block => block.kind === 'caption').map(block => block.span);
  const lines: PageLine[] = [];
  let start = 0;
  for (const text of article.text.slice(0, MAX_READ).split('\n')) {
    const from = start;
    start += text.length + 1;
    if (text.trim() === '') continue;
    const isHead = lines.length < HEAD_LINES && text.length <= SHORT_LINE;
    const isCaption = captions.some(span => span.start <= from && from < span.end);
    lines.push({ text, place: isHead ? 'head' : 'body', start: from, isCaption });
  }
  return lines;
}

/** Evidence for `line.text.slice(from, to)`, white space at the edges left out. */
export function evidenceIn(line: PageLine, kind: EvidenceKind, from = 0, to = line.text.length): Evidence {
  const raw = line.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const text = raw.trim();
  if (line.start !== undefined) {
    const at = line.start + start;
    return { kind, text, span: { start: at, end: at + text.length } };
  }
  if (line.margin !== undefined) return { kind, text, margin: line.margin };
  return { kind: 'metadata', text };
}
