import type { Span } from '../src/engine/text/span.ts';
import type { Extraction } from '../src/extract/extract.ts';
import type { Place } from '../src/messages.ts';
import { type LiveText, type Reader, rangeOf, reader, type Stretch, squeeze } from './live-text.ts';

/** An article together with the live elements it was read from. */
export type ReadArticle = Extract<Extraction, { kind: 'article' }>;

/** Where a part of a place stands in the page: characters of an element's live text. */
export interface Spot extends Stretch {
  readonly element: Element;
}

/** The live ranges of a place in the article, one a block; none when the page no longer shows it. */
export function rangesOf(read: ReadArticle, place: Place, textOf: Reader = reader()): Range[] {
  return spotsOf(read, place, textOf).map(spot => rangeOf(textOf(spot.element), spot));
}

/** Where a place in the article stands in the page, a spot for each block; none when the page no longer shows it. */
export function spotsOf(read: ReadArticle, place: Place, textOf: Reader): Spot[] {
  if (place.span) return spotsOfSpan(read, place.span, textOf);
  const margin = read.article.margins[place.margin ?? -1];
  const element = read.marginElements[place.margin ?? -1];
  if (!margin || !element?.isConnected) return [];
  return nearest(element, textOf(element), squeeze(place.text ?? margin.text), 0);
}

function spotsOfSpan(read: ReadArticle, span: Span, textOf: Reader): Spot[] {
  const { text, blocks } = read.article;
  const spots: Spot[] = [];
  for (let index = firstWithin(read, span.start); index < blocks.length; index++) {
    const block = blocks[index].span;
    if (block.start >= span.end) break;
    const start = Math.max(span.start, block.start);
    const wanted = squeeze(text.slice(start, Math.min(span.end, block.end)));
    const before = squeeze(text.slice(block.start, start)).length;
    spots.push(...spotsInBlock(read, index, { wanted, before }, textOf));
  }
  return spots;
}

/** Index of the first block that does not end before an offset. */
function firstWithin({ article: { blocks } }: ReadArticle, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Part {
  readonly wanted: string;
  /** How many characters of the block stand before it. */
  readonly before: number;
}

function spotsInBlock(read: ReadArticle, index: number, part: Part, textOf: Reader): Spot[] {
  const element = read.elements[index];
  if (element?.isConnected) return nearest(element, textOf(element), part.wanted, part.before);
  const { start, end } = read.article.blocks[index].span;
  const block = squeeze(read.article.text.slice(start, end));
  return replaced(block, part, textOf) ?? once(part.wanted, textOf);
}

/** In a block whose element is gone: the page may have put the same text elsewhere, in a new element. */
function replaced(block: string, { wanted, before }: Part, textOf: Reader): Spot[] | undefined {
  const [home] = once(block, textOf);
  return home && nearest(home.element, textOf(home.element), wanted, home.start + before);
}

/** A text without an element of its own, if the page shows it exactly once. */
function once(wanted: string, textOf: Reader): Spot[] {
  const live = textOf(document.body);
  const at = live.characters.indexOf(wanted);
  if (wanted === '' || at < 0 || at !== live.characters.lastIndexOf(wanted)) return [];
  const { commonAncestorContainer: common } = rangeOf(live, { start: at, end: at + wanted.length });
  const element = common.nodeType === common.ELEMENT_NODE ? (common as Element) : common.parentElement;
  return element ? nearest(element, textOf(element), wanted, 0) : [];
}

/** The occurrence of a text nearest to where it is expected: extraction may have left out parts before it. */
function nearest(element: Element, live: LiveText, wanted: string, expected: number): Spot[] {
  const after = live.characters.indexOf(wanted, expected);
  const before = live.characters.lastIndexOf(wanted, expected);
  if (wanted === '' || (after < 0 && before < 0)) return [];
  const start = before < 0 || (after >= 0 && after - expected <= expected - before) ? after : before;
  return [{ element, start, end: start + wanted.length }];
}
