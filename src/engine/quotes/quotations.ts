import type { Block } from '../article.ts';
import type { Span } from '../text/span.ts';
import { isAnnounced, isRepeated } from './block-quotes.ts';
import { pairMarks } from './mark-pairs.ts';
import { findMarks, type Mark } from './marks.ts';
import { pairSingles } from './single-marks.ts';

/** Words between quotation marks; a quotation inside another belongs to the outer one. */
export interface Quotation {
  /** The words, without marks and the white space beside them. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  /** The last closing mark stands in a later paragraph. */
  readonly runsOn: boolean;
}

/**
 * The top-level quotations of a text, in order. A quotation ends in its own block; one left open is kept only
 * when the next block opens again, as print does with quotations of several paragraphs.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const marks = findMarks(text);
  const quotations: Quotation[] = [];
  let first = 0;
  let asked = 0;
  blocks.forEach((block, at) => {
    const { span, kind } = block;
    while (first < marks.length && marks[first]!.at < span.start) first++;
    let end = first;
    while (end < marks.length && marks[end]!.at < span.end) end++;
    if (kind === 'code') return;
    const found = end > first ? readBlock(text, blocks, at, marks.slice(first, end)) : [];
    if (kind === 'quote' && found.length === 0 && isAnnounced(text, blocks, at)) found.push(whole(span));
    for (const quotation of found)
      if (kind !== 'quote' || asked++ >= MAX_PULL_QUOTES || !isRepeated(text, quotation.span, blocks))
        quotations.push(quotation);
    first = end;
  });
  return quotations;
}

/** Quotations in block quotes that are looked for elsewhere in the text: no page has more pull quotes. */
const MAX_PULL_QUOTES = 40;

/** The quotations of one block, left to right. */
function readBlock(
  text: string,
  blocks: readonly Block[],
  block: number,
  marks: readonly Mark[],
): Quotation[] {
  const pairs = pairMarks(marks);
  pairSingles(text, marks, pairs);
  const found: Quotation[] = [];
  let left: { mark: Mark; before: number } | undefined;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const close = pairs[i];
    if (close !== undefined) {
      const end = marks[close]!;
      push(text, found, mark, end.at, end.at + end.width, false);
      if (left?.mark.char === mark.char) left = undefined;
      i = close;
    } else if (mark.opens) left = { mark, before: found.length };
  }
  if (!left) return found;
  const { end } = blocks[block]!.span;
  const runsOn = reopens(text, blocks, block, left.mark);
  if (!runsOn && (left.before < found.length || !isLastSentence(text, left.mark, end))) return found;
  found.length = left.before;
  push(text, found, left.mark, end, end, runsOn);
  return found;
}

/** Characters of a sentence whose closing mark was forgotten at most. */
const MAX_FORGOTTEN = 300;

/** Whether a cue announces what follows the mark and it is one sentence, the block's last: its closing mark was forgotten. */
function isLastSentence(text: string, { at, width, family }: Mark, end: number): boolean {
  if (family === 'single' || end - at > MAX_FORGOTTEN) return false;
  if (!/[,:\uff1a\uff0c]\s?$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  const words = text.slice(at + width, end);
  return /^[^.!?]{1,300}[.!?]\s*$/.test(words) && !/,\s[^,]{1,40}$/.test(words);
}

/** What stands between two paragraphs of one quotation. */
const BETWEEN: ReadonlySet<Block['kind']> = new Set(['caption', 'table', 'code', 'heading']);

/** Whether the next paragraph starts with the same mark. */
function reopens(text: string, blocks: readonly Block[], block: number, { char }: Mark): boolean {
  let next = block + 1;
  while (next < blocks.length && BETWEEN.has(blocks[next]!.kind)) next++;
  if (next >= blocks.length || next - block > MAX_BETWEEN) return false;
  const { start, end } = blocks[next]!.span;
  const opening = /^\s{0,4}(\S{1,2})/.exec(text.slice(start, Math.min(end, start + 6)))?.[1] ?? '';
  return opening.startsWith(char) && (char !== "'" || opening !== "''");
}

/** A picture with its caption and a heading, at most, stand inside a quotation. */
const MAX_BETWEEN = 3;

function push(
  text: string,
  quotations: Quotation[],
  open: Mark,
  close: number,
  outerEnd: number,
  runsOn: boolean,
): void {
  let start = open.at + open.width;
  let end = close;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start)
    quotations.push({ span: { start, end }, outer: { start: open.at, end: outerEnd }, runsOn });
}

/** A block quote without marks. */
function whole(span: Span): Quotation {
  return { span, outer: span, runsOn: false };
}
