import type { Block } from '../article.ts';
import { startsLower } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { type Family, findMarks, type Mark } from './marks.ts';

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
  for (const { span, kind } of blocks) {
    while (first < marks.length && marks[first]!.at < span.start) first++;
    let end = first;
    while (end < marks.length && marks[end]!.at < span.end) end++;
    if (kind !== 'code') pair(text, span, marks.slice(first, end), marks[end], quotations);
    first = end;
  }
  return quotations;
}

/** Pairs the marks of one block, left to right, each opening mark with the nearest that may close it. */
function pair(
  text: string,
  block: Span,
  marks: readonly Mark[],
  next: Mark | undefined,
  quotations: Quotation[],
): void {
  const closers = new Closers(text, marks);
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (!mark.opens) continue;
    const close = closers.of(i);
    if (close !== undefined) {
      push(text, quotations, mark, marks[close]!.at, marks[close]!.at + marks[close]!.width, false);
      i = close;
    } else if (i >= closers.lastOpening(mark.family) && reopens(text, block, mark, next)) {
      push(text, quotations, mark, block.end, block.end, true);
      return;
    }
  }
}

/** Whether the next block starts with the same mark. */
function reopens(text: string, block: Span, mark: Mark, next: Mark | undefined): boolean {
  if (!next || next.char !== mark.char || !next.opens) return false;
  return next.at - block.end < MAX_GAP && text.slice(block.end, next.at).trim() === '';
}

/** Between two paragraphs stands one blank line, at most a few stray spaces more. */
const MAX_GAP = 8;

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

function isStraight({ char }: Mark): boolean {
  return char === '"' || char === "''";
}

/** Answers, for every opening mark of a block, which mark closes it. Built in one pass from the right. */
class Closers {
  private readonly closes: (number | undefined)[] = [];
  private readonly last = new Map<Family, number>();

  constructor(
    private readonly text: string,
    private readonly marks: readonly Mark[],
  ) {
    this.pairNesting(['double']);
    this.pairNesting(['guillemet', 'corner']);
    this.pairStraight();
    this.pairSingles();
  }

  of(index: number): number | undefined {
    return this.closes[index];
  }

  /** Index of the last mark of this family that can only open. */
  lastOpening(family: Family): number {
    return this.last.get(family) ?? -1;
  }

  /** Marks that tell left from right nest. A closing mark belongs to the last one open. */
  private pairNesting(families: readonly Family[]): void {
    const open: number[] = [];
    this.marks.forEach((mark, i) => {
      if (!families.includes(mark.family) || isStraight(mark)) return;
      const opening = mark.closes ? open.pop() : undefined;
      if (opening !== undefined) this.closes[opening] = i;
      else if (mark.opens) open.push(i);
      if (mark.opens) this.last.set(mark.family, i);
    });
  }

  /**
   * A straight quotation ends at the next straight mark that may close it; meeting a new opening first, it is
   * dropped. A curly one that no curly mark closes may end there too.
   */
  private pairStraight(): void {
    let close: number | undefined;
    let closeOfCurly: number | undefined;
    for (let i = this.marks.length - 1; i >= 0; i--) {
      const mark = this.marks[i]!;
      if (mark.family !== 'double') continue;
      if (isStraight(mark)) {
        if (mark.opens) this.closes[i] = close;
        if (mark.opens && !this.last.has('double')) this.last.set('double', i);
        close = mark.closes ? i : undefined;
        closeOfCurly = close;
      } else if (mark.opens && !mark.closes) {
        this.closes[i] ??= closeOfCurly;
        closeOfCurly = undefined;
      }
    }
  }

  /**
   * A single quotation ends at the next single mark after punctuation, else at the next that no letter
   * follows (which may be a plural's apostrophe). It never parts a double one.
   */
  private pairSingles(): void {
    const doublesBefore = this.countDoubles();
    let punctuated: number | undefined;
    let plain: number | undefined;
    for (let i = this.marks.length - 1; i >= 0; i--) {
      const mark = this.marks[i]!;
      if (mark.family !== 'single') continue;
      if (mark.opens) {
        const close = punctuated ?? plain;
        const whole = close !== undefined && (doublesBefore[close]! - doublesBefore[i]!) % 2 === 0;
        this.closes[i] = whole ? close : undefined;
        punctuated = undefined;
        plain = undefined;
      } else if (/[,.?!\u2026]/.test(this.text[mark.at - 1] ?? '')) {
        punctuated = i;
        plain = undefined;
      } else {
        plain = i;
        if (!this.isPlural(mark)) punctuated = undefined;
      }
    }
  }

  private isPlural(mark: Mark): boolean {
    return (
      this.text[mark.at - 1] === 's' &&
      this.text[mark.at + 1] === ' ' &&
      startsLower(this.text.charAt(mark.at + 2))
    );
  }

  private countDoubles(): Uint32Array {
    const counts = new Uint32Array(this.marks.length + 1);
    this.marks.forEach((mark, i) => {
      counts[i + 1] = counts[i]! + (mark.family === 'double' ? 1 : 0);
    });
    return counts;
  }
}
