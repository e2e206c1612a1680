/** The characters of an element's text nodes without white space, each with its place in the page. */
export interface LiveText {
  readonly characters: string;
  readonly nodes: readonly Text[];
  /** For each node, how many characters stand before it. */
  readonly before: readonly number[];
}

/** Characters of a live text, from one up to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WHITE_SPACE = /\s+/g;
const SOLID = /\S/;
/** ASCII's last white space, and the first character beyond ASCII that may be some: most are between. */
const [LAST_SPACE, NEXT_SPACE] = [0x20, 0xa0];
/** Elements whose text nobody sees. */
const UNSEEN = 'script, style, noscript, template';

/** Reads an element's text as it is now. */
export function liveText(root: Element): LiveText {
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

/** A text without its white space. */
export function squeeze(text: string): string {
  return text.replace(WHITE_SPACE, '');
}

/** The live range of a stretch. */
export function rangeOf(live: LiveText, { start, end }: Stretch): Range {
  const range = document.createRange();
  range.setStart(...position(live, start));
  const [last, offset] = position(live, end - 1);
  range.setEnd(last, offset + 1);
  return range;
}

/** The text nodes that a stretch lies in. */
export function nodesOf({ nodes, before }: LiveText, { start, end }: Stretch): readonly Text[] {
  return nodes.slice(lastAtMost(before, start), lastAtMost(before, end - 1) + 1);
}

/** Where the n-th character that is not white space stands: its text node, and the offset in it. */
function position({ nodes, before }: LiveText, n: number): [Text, number] {
  const index = lastAtMost(before, n);
  const node = nodes[index];
  const { data } = node;
  let left = n - before[index];
  for (let offset = 0; offset < data.length; offset++) {
    if (isSolid(data, offset) && left-- === 0) return [node, offset];
  }
  throw new Error(`Character ${n} is not in its text node.`);
}

function isSolid(data: string, offset: number): boolean {
  const code = data.charCodeAt(offset);
  return (code > LAST_SPACE && code < NEXT_SPACE) || SOLID.test(data[offset]);
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
