import { JSDOM } from 'jsdom';
import type { ReadPage } from '../../content/marks-on.ts';
import type { Block } from '../../src/engine/article.ts';

/** A registry entry as a browser has it, with its ranges for the test to see. */
class FakeHighlight {
  readonly ranges = new Set<Range>();
  priority = 0;
  constructor(...ranges: Range[]) {
    for (const range of ranges) this.ranges.add(range);
  }
  get size(): number {
    return this.ranges.size;
  }
  add(range: Range): void {
    this.ranges.add(range);
  }
  delete(range: Range): void {
    this.ranges.delete(range);
  }
}

/** What an observer of the window is told. */
interface FakeEntry {
  readonly target: Element;
  readonly isIntersecting: boolean;
  readonly boundingClientRect: { readonly width: number; readonly height: number };
}

/** A page in jsdom with what jsdom has not: painting, and a window that scrolls. */
export interface FakePage {
  readonly dom: JSDOM;
  readonly read: ReadPage;
  readonly highlights: Map<string, FakeHighlight>;
  /** Texts that are painted now. */
  painted(): string[];
  /** Brings the elements of a selector near the window, or away from it. */
  scrollTo(selector: string): void;
  scrollAway(selector: string): void;
  /** Waits until a change of the page has been looked at. */
  settled(): Promise<void>;
  /** Lets the page be looked at without a change. */
  stirred(): Promise<void>;
}

/** Milliseconds in which a page that came to rest has been looked at. */
const REST = 400;

/** Loads a page whose article has a block for each paragraph. */
export function fakePage(html: string, address: string): FakePage {
  const dom = new JSDOM(html, { url: address, pretendToBeVisual: true });
  const { document, NodeFilter, Node, Element, Range, MutationObserver, AbortController, location } =
    dom.window;
  const highlights = new Map<string, FakeHighlight>();
  const observers: FakeObserver[] = [];
  class FakeObserver {
    constructor(readonly tell: (entries: FakeEntry[]) => void) {
      observers.push(this);
    }
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Element.prototype.scrollIntoView = () => undefined;
  Range.prototype.getBoundingClientRect = () => ({ top: 0, bottom: 10, left: 0, right: 10 }) as DOMRect;
  Object.assign(globalThis, {
    document,
    window: dom.window,
    location,
    NodeFilter,
    Node,
    MutationObserver,
    AbortController,
    IntersectionObserver: FakeObserver,
    CSS: { highlights },
    Highlight: FakeHighlight,
    innerHeight: 100,
  });
  const see = (selector: string, isIntersecting: boolean) => {
    const entries = [...document.querySelectorAll(selector)].map(target => ({
      target,
      isIntersecting,
      boundingClientRect: { width: 10, height: 10 },
    }));
    observers.at(-1)?.tell(entries);
  };
  const wait = () => new Promise<void>(resolve => setTimeout(resolve, REST));
  return {
    dom,
    highlights,
    read: { address, article: articleIn(document) },
    painted: () => [...highlights.values()].flatMap(({ ranges }) => [...ranges].map(String)).sort(),
    scrollTo: selector => see(selector, true),
    scrollAway: selector => see(selector, false),
    settled: wait,
    stirred: () => {
      dom.window.dispatchEvent(new dom.window.Event('popstate'));
      return wait();
    },
  };
}

function articleIn(document: Document): ReadPage['article'] {
  const elements = [...document.querySelectorAll('p')];
  const blocks: Block[] = [];
  let start = 0;
  for (const { textContent } of elements) {
    const end = start + (textContent ?? '').length;
    blocks.push({ span: { start, end }, kind: 'paragraph' });
    start = end + 2;
  }
  const text = elements.map(({ textContent }) => textContent).join('\n\n');
  const article = { title: '', text, blocks, margins: [], metadata: {} };
  return { kind: 'article', article, elements, marginElements: [] };
}
