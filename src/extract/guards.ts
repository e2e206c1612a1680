/** What made a page too large to read. */
export interface TooLarge {
  readonly kind: 'too-large';
  readonly measure: 'elements' | 'depth' | 'text';
  readonly found: number;
  readonly allowed: number;
}

/** Readability visits each element several times: above this a page takes seconds. */
export const MAX_ELEMENTS = 15_000;
/** Readability's time grows with elements times depth; the deepest of 120 real pages had 50. */
export const MAX_DEPTH = 150;
/** Characters of text: a single text node of 6 MB took Readability over a second; books are below this. */
export const MAX_TEXT = 2_000_000;

/** Measures a tree before anything expensive touches it. Stops at the first cap it passes. */
export function findExcess(root: Element): TooLarge | undefined {
  const elements = root.getElementsByTagName('*').length;
  if (elements > MAX_ELEMENTS) return tooLarge('elements', elements, MAX_ELEMENTS);
  const depth = depthOf(root);
  if (depth > MAX_DEPTH) return tooLarge('depth', depth, MAX_DEPTH);
  const text = textLength(root);
  return text > MAX_TEXT ? tooLarge('text', text, MAX_TEXT) : undefined;
}

/** Boxes in boxes at the deepest place; goes no deeper than one past the cap. */
function depthOf(element: Element, depth = 0): number {
  let deepest = depth;
  for (
    let child = element.firstElementChild;
    child && deepest <= MAX_DEPTH;
    child = child.nextElementSibling
  ) {
    deepest = Math.max(deepest, depthOf(child, depth + 1));
  }
  return deepest;
}

/** Characters of text; scripts and styles, which extraction never reads, are looked for only when it matters. */
function textLength(root: Element): number {
  let length = root.textContent?.length ?? 0;
  if (length <= MAX_TEXT) return length;
  for (const code of root.querySelectorAll('script, style')) length -= code.textContent?.length ?? 0;
  return length;
}

function tooLarge(measure: TooLarge['measure'], found: number, allowed: number): TooLarge {
  return { kind: 'too-large', measure, found, allowed };
}
