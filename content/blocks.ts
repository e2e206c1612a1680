import type { Span } from '../src/engine/text/span.ts';
import type { Place } from '../src/messages.ts';
import { type LiveText, rangeOf, type Stretch, squeeze } from './live-text.ts';
import { PageLook, type ReadArticle } from './page-look.ts';

/** Where a part of a place stands in the page. Most marks never come near the window: the characters are found when they do. */
export interface Spot {
  readonly element: Element;
  /** Which characters of the element's live text it is; none when the page no longer shows them. */
  readonly find: (live: LiveText) => Stretch | undefined;
}

/** The live ranges of a place in the article, one a block; none when the page no longer shows it. */
export function rangesOf(read: ReadArticle, place: Place): Range[] {
  const look = new PageLook(read);
  return spotsOf(place, look).flatMap(({ element, find }) => {
    const live = look.textOf(element);
    const stretch = find(live);
    return stretch ? [rangeOf(live, stretch)] : [];
  });
}

/** Where a place in the article stands in the page, a spot for each block; none when the page no longer shows it. */
export function spotsOf(place: Place, look: PageLook): Spot[] {
  if (place.span) return spotsOfSpan(place.span, look);
  const margin = look.read.article.margins[place.margin ?? -1];
  const element = look.read.marginElements[place.margin ?? -1];
  if (!margin || !element?.isConnected) return [];
  return shown({ element, find: live => nearest(live, squeeze(place.text ?? margin.text), 0) }, look);
}

function spotsOfSpan(span: Span, look: PageLook): Spot[] {
  const { blocks } = look.read.article;
  const spots: Spot[] = [];
  for (let index = firstWithin(look.read, span.start); index < blocks.length; index++) {
    const block = blocks[index].span;
    if (block.start >= span.end) break;
    const part = { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) };
    for (const spot of spotsInBlock(index, part, look)) spots.push(spot);
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

function spotsInBlock(index: number, part: Span, look: PageLook): Spot[] {
  const { text, blocks } = look.read.article;
  const element = look.read.elements[index];
  const words = () => squeeze(text.slice(part.start, part.end));
  const before = () => squeeze(text.slice(blocks[index].span.start, part.start)).length;
  if (!element?.isConnected) return moved(index, words(), before(), look);
  const spot: Spot = { element, find: live => nearest(live, words(), before()) };
  return look.isWhole(index) ? [spot] : shown(spot, look);
}

function shown(spot: Spot, look: PageLook): Spot[] {
  return spot.find(look.textOf(spot.element)) ? [spot] : [];
}

/** In a block whose element is gone: the page may have put the same text elsewhere, in a new element. */
function moved(index: number, words: string, before: number, look: PageLook): Spot[] {
  const home = once(squeeze(look.textOfBlock(index)), look);
  if (!home) return shownOnce(words, look);
  return shown({ element: home.element, find: live => nearest(live, words, home.start + before) }, look);
}

function shownOnce(words: string, look: PageLook): Spot[] {
  const home = once(words, look);
  return home ? [{ element: home.element, find: live => nearest(live, words, home.start) }] : [];
}

interface Home extends Stretch {
  readonly element: Element;
}

/** A text without an element of its own, if the page shows it exactly once. */
function once(wanted: string, look: PageLook): Home | undefined {
  const live = look.textOf(document.body);
  const at = live.characters.indexOf(wanted);
  if (wanted === '' || at < 0 || at !== live.characters.lastIndexOf(wanted)) return undefined;
  const { commonAncestorContainer: common } = rangeOf(live, { start: at, end: at + wanted.length });
  const element = common.nodeType === common.ELEMENT_NODE ? (common as Element) : common.parentElement;
  const stretch = element ? nearest(look.textOf(element), wanted, 0) : undefined;
  return element && stretch ? { element, ...stretch } : undefined;
}

/** The occurrence of a text nearest to where it is expected: extraction may have left out parts before it. */
function nearest({ characters }: LiveText, wanted: string, expected: number): Stretch | undefined {
  const length = wanted.length;
  if (length > 0 && characters.startsWith(wanted, expected))
    return { start: expected, end: expected + length };
  const after = characters.indexOf(wanted, expected);
  const before = characters.lastIndexOf(wanted, expected);
  if (length === 0 || (after < 0 && before < 0)) return undefined;
  const start = before < 0 || (after >= 0 && after - expected <= expected - before) ? after : before;
  return { start, end: start + length };
}
