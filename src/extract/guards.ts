/** What made a page too large to read. */
export interface TooLarge {
  readonly kind: 'too-large';
  readonly measure: 'elements' | 'depth' | 'text';
  readonly found: number;
  readonly allowed: number;
}

/** Readability visits each element several times: above this a page takes seconds. */
export const MAX_ELEMENTS = 15_000;
/** Readability's time grows with elements times depth: 2,000 nested boxes took 1.5 s; real pages stay under 100. */
export const MAX_DEPTH = 300;
/** Characters of text: a single text node of 6 MB took Readability over a second; books are below this. */
export const MAX_TEXT = 2_000_000;

/** Measures a tree before anything expensive touches it. Iterative, and stops at the first cap it passes. */
export function findExcess(root: Element): TooLarge | undefined {
  const elements = root.getElementsByTagName('*').length;
  if (elements > MAX_ELEMENTS) return tooLarge('elements', elements, MAX_ELEMENTS);
  let depth = 0;
  let text = 0;
  for (let node: Node | null = root; node; ) {
    if (node.nodeType === 3 && !isCode(node.parentNode)) text += (node as Text).length;
    if (text > MAX_TEXT) return tooLarge('text', text, MAX_TEXT);
    if (depth > MAX_DEPTH) return tooLarge('depth', depth, MAX_DEPTH);
    if (node.firstChild) {
      depth++;
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      depth--;
      node = node.parentNode;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return undefined;
}

/** Scripts and styles are removed before extraction reads text. */
function isCode(parent: Node | null): boolean {
  const name = parent?.nodeName;
  return name === 'SCRIPT' || name === 'STYLE';
}

function tooLarge(measure: TooLarge['measure'], found: number, allowed: number): TooLarge {
  return { kind: 'too-large', measure, found, allowed };
}
