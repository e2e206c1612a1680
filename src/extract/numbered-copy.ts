/** An inert copy of a page whose elements know their originals. */
export interface NumberedCopy {
  readonly document: Document;
  /** The copy of what was asked for: the whole page's root or the subtree. */
  readonly root: Element;
  /** The live elements that an element of the copy stands for, outermost first; none when Readability made it. */
  originalsOf(element: Element): readonly Element[];
}

const PREFIX = 'data-headwater-';
/**
 * Readability merges boxes that hold nothing but one box and copies their attributes: names differ by depth, so that no
 * number is lost. Not more than these, since each merged box carries all: real pages merge some ten.
 */
const NAMES = 32;

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
  if (live.body && copy.body) number(live.body, copy.body, originals);
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

/** Both trees have one shape, so their elements have one order. */
function number(live: Element, copy: Element, originals: Element[]): void {
  const inside = live.querySelectorAll('*');
  originals.push(live);
  const visit = (element: Element, depth: number) => {
    element.setAttribute(PREFIX + (depth % NAMES), String(originals.length - 1));
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      originals.push(inside[originals.length - 1]!);
      visit(child, depth + 1);
    }
  };
  visit(copy, 0);
}

function numbersOf(element: Element): number[] {
  const numbers: number[] = [];
  for (const name of element.getAttributeNames()) {
    if (name.startsWith(PREFIX)) numbers.push(Number(element.getAttribute(name)));
  }
  return numbers.length > 1 ? numbers.sort((a, b) => a - b) : numbers;
}
