/** An inert copy of a page whose elements know their originals. */
export interface NumberedCopy {
  readonly document: Document;
  /** The copy of what was asked for: the whole page's root or the subtree. */
  readonly root: Element;
  /** The live elements that an element of the copy stands for, outermost first; none when Readability made it. */
  originalsOf(element: Element): readonly Element[];
}

/** One attribute per number: Readability copies attributes when it merges elements, so none is lost. */
const PREFIX = 'data-headwater-';

/**
 * Copies a page, or only its head and one subtree, and numbers the elements of the copy by a parallel walk.
 * The live page is only read. The copy has no window: nothing in it loads or runs.
 */
export function copyNumbered(live: Document, subtree?: Element): NumberedCopy {
  const originals: Element[] = [];
  const root = subtree ? copyPart(live, subtree, originals) : copyWhole(live, originals);
  return {
    document: root.ownerDocument,
    root,
    originalsOf: element => numbersOf(element).map(number => originals[number]!),
  };
}

function copyWhole(live: Document, originals: Element[]): Element {
  const copy = live.cloneNode(true) as Document;
  number(live.documentElement, copy.documentElement, originals);
  return copy.documentElement;
}

function copyPart(live: Document, subtree: Element, originals: Element[]): Element {
  const copy = live.implementation.createHTMLDocument('');
  if (live.head) copy.head.replaceWith(copy.importNode(live.head, true));
  const part = copy.importNode(subtree, true);
  copy.body.append(part);
  number(subtree, part, originals);
  return part;
}

function number(live: Element, copy: Element, originals: Element[]): void {
  const from = [live, ...live.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  for (let i = 0; i < from.length; i++) {
    to[i]!.setAttribute(PREFIX + originals.length, '');
    originals.push(from[i]!);
  }
}

function numbersOf(element: Element): number[] {
  const numbers: number[] = [];
  for (const { name } of element.attributes) {
    if (name.startsWith(PREFIX)) numbers.push(Number(name.slice(PREFIX.length)));
  }
  return numbers.sort((a, b) => a - b);
}
