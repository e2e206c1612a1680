import type { Block } from '../article.ts';
import type { Span } from '../text/span.ts';

/** Characters of the line that signs a block quote at most: a dash, a name and an office. */
const MAX_SIGNATURE = 100;
/** Blocks of one announced block quote at most; pages that set everything as quotes announce nothing. */
const MAX_BLOCKS = 8;
/** Characters of the words that a pull quote is known by. */
const MAX_PULLED = 80;

const SIGNATURE = /^\s*[\u2014\u2013\u2015-]/;

/**
 * Whether a block quote without marks holds somebody's words: the paragraph before it ends in a colon, or a dash
 * and a name sign it. Others are lists, pull quotes, notes of the house.
 */
export function isAnnounced(text: string, blocks: readonly Block[], at: number): boolean {
  if (isSignature(text, blocks[at]!.span)) return false;
  let first = at;
  while (at - first < MAX_BLOCKS && blocks[first - 1]?.kind === 'quote') first--;
  const before = blocks[first - 1];
  if (
    before &&
    /[:\uff1a]\s{0,4}$/.test(text.slice(Math.max(before.span.start, before.span.end - 6), before.span.end))
  )
    return true;
  const next = blocks[at + 1];
  return next !== undefined && isSignature(text, next.span);
}

function isSignature(text: string, { start, end }: Span): boolean {
  return end - start <= MAX_SIGNATURE && SIGNATURE.test(text.slice(start, Math.min(end, start + 6)));
}

/** Whether the words of a block quote stand elsewhere in the article: a pull quote is no second quotation. */
export function isRepeated(text: string, { start, end }: Span, blocks: readonly Block[]): boolean {
  const words = text.slice(start, Math.min(end, start + MAX_PULLED)).replace(/[.,!?\u2026\s]{1,4}$/, '');
  const first = text.indexOf(words);
  if (first !== start && !isQuoteBlock(first, blocks)) return true;
  const again = text.indexOf(words, start + words.length);
  return again >= 0 && !isQuoteBlock(again, blocks);
}

function isQuoteBlock(at: number, blocks: readonly Block[]): boolean {
  return blocks.some(({ span, kind }) => kind === 'quote' && span.start <= at && at < span.end);
}
