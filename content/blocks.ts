import type { Span } from '../src/engine/text/span.ts';
import type { Extraction } from '../src/extract/extract.ts';
import type { Place } from '../src/messages.ts';

/** An article together with the live elements it was read from. */
export type ReadArticle = Extract<Extraction, { kind: 'article' }>;

/** The characters of an element's text nodes without white space, each with its place in the page. */
export interface LiveText {
  readonly characters: string;
  readonly nodes: readonly Text[];
  /** For each node, how many characters stand before it. */
  readonly before: readonly number[];
}

const WHITE_SPACE = /\s+/g;
const SOLID = /\S/;
/** Elements whose text nobody sees. */
const UNSEEN = 'script, style, noscript, template';

/** Gives an element's live text. */
export type Reader = (element: Element) => LiveText;

/** Reads each element once: for places that are looked up together, while the page stays as it is. */
export function reader(): Reader {
  const texts = new Map<Element, LiveText>();
  return element => {
    const text = texts.get(element) ?? liveText(element);
    texts.set(element, text);
    return text;
  };
}

/** The live ranges of a place in the article, one a block; none when the page no longer shows it. */
export function rangesOf(read: ReadArticle, place: Place, textOf: Reader = reader()): Range[] {
  if (place.span) return rangesOfSpan(read, place.span, textOf);
  const margin = read.article.margins[place.margin ?? -1];
  const element = read.marginElements[place.margin ?? -1];
  if (!margin || !element?.isConnected) return [];
  return found(textOf(element), place.text ?? margin.text, 0);
}

function rangesOfSpan({ article, elements }: ReadArticle, span: Span, textOf: Reader): Range[] {
  return article.blocks.flatMap((block, index) => {
    const start = Math.max(span.start, block.span.start);
    const end = Math.min(span.end, block.span.end);
    if (start >= end) return [];
    const element = elements[index];
    const text = article.text.slice(start, end);
    if (!element?.isConnected) return foundOnce(textOf(document.body), text);
    return found(textOf(element), text, squeeze(article.text.slice(block.span.start, start)).length);
  });
}

/** A block without a live element of its own: its text, if the page shows it exactly once. */
function foundOnce(live: LiveText, text: string): Range[] {
  const wanted = squeeze(text);
  const at = live.characters.indexOf(wanted);
  return at === live.characters.lastIndexOf(wanted) ? found(live, text, at) : [];
}

/** The occurrence of a text nearest to where it is expected: extraction may have left out parts before it. */
function found(live: LiveText, text: string, expected: number): Range[] {
  const wanted = squeeze(text);
  const after = live.characters.indexOf(wanted, expected);
  const before = live.characters.lastIndexOf(wanted, expected);
  if (wanted === '' || (after < 0 && before < 0)) return [];
  const start = before < 0 || (after >= 0 && after - expected <= expected - before) ? after : before;
  const range = document.createRange();
  range.setStart(...position(live, start));
  const [last, offset] = position(live, start + wanted.length - 1);
  range.setEnd(last, offset + 1);
  return [range];
}

function liveText(root: Element): LiveText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const before: number[] = [];
  const parts: string[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const part = squeeze(node.data);
    if (part === '' || node.parentElement?.closest(UNSEEN)) continue;
    nodes.push(node);
    before.push(length);
    parts.push(part);
    length += part.length;
  }
  return { characters: parts.join(''), nodes, before };
}

/** Where the n-th character that is not white space stands: its text node, and the offset in it. */
function position({ nodes, before }: LiveText, n: number): [Text, number] {
  const index = lastAtMost(before, n);
  const node = nodes[index];
  const { data } = node;
  let left = n - before[index];
  for (let offset = 0; offset < data.length; offset++) {
    if (SOLID.test(data[offset]) && left-- === 0) return [node, offset];
  }
  throw new Error(`Character ${n} is not in its text node.`);
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function squeeze(text: string): string {
  return text.replace(WHITE_SPACE, '');
}
