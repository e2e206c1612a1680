import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { JSDOM } from 'jsdom';
import type { ReadArticle } from '../../content/blocks.ts';
import { clearMarks, mark, reveal } from '../../content/marks.ts';
import type { Place } from '../../src/messages.ts';

const WORDS = 'The keeper lit “every lamp” at the lock';

/** A registry as a browser has it, with the texts that are painted under each name. */
class FakeHighlight {
  readonly ranges: readonly Range[];
  priority = 0;
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

let read: ReadArticle;
let highlights: Map<string, FakeHighlight>;
let dom: JSDOM;

beforeEach(() => {
  dom = new JSDOM(`<p>${WORDS}</p>`);
  const { document, NodeFilter, Element, Range } = dom.window;
  highlights = new Map();
  // What jsdom has not: painting, sheets, and a window that scrolls.
  Element.prototype.scrollIntoView = () => undefined;
  Range.prototype.getBoundingClientRect = () => ({ top: 0, bottom: 10 }) as DOMRect;
  Object.assign(document, { adoptedStyleSheets: [] });
  const CSSStyleSheet = class {
    replaceSync(): void {}
  };
  Object.assign(globalThis, {
    document,
    NodeFilter,
    CSSStyleSheet,
    CSS: { highlights },
    Highlight: FakeHighlight,
    innerHeight: 100,
  });
  const article = {
    title: '',
    text: WORDS,
    blocks: [{ span: { start: 0, end: WORDS.length }, kind: 'paragraph' as const }],
    margins: [],
    metadata: {},
  };
  read = { kind: 'article', article, elements: [document.querySelector('p')!], marginElements: [] };
});

function place(kind: Place['kind'], words: string): Place {
  const start = WORDS.indexOf(words);
  return { kind, span: { start, end: start + words.length } };
}

function painted(): string[] {
  return [...highlights.values()].flatMap(({ ranges }) => ranges.map(String)).sort();
}

test('each kind has a highlight of its own, whose name says nothing', () => {
  const kinds = ['passage', 'name', 'quote-same', 'quote-changed', 'quote-retold', 'quote-unfound'] as const;
  const placed = mark(
    read,
    kinds.map((kind, i) => place(kind, WORDS.split(' ')[i]!)),
  );
  assert.equal(placed, kinds.length);
  assert.equal(highlights.size, kinds.length);
  for (const name of highlights.keys()) assert.match(name, /^mark-[a-z]$/);
});

test('marks replace those before, and clearing takes all away', () => {
  const before = dom.serialize();
  mark(read, [place('quote-same', 'every lamp')]);
  mark(read, [place('name', 'keeper')]);
  assert.deepEqual(painted(), ['keeper']);
  assert.equal(document.adoptedStyleSheets.length, 1);
  clearMarks();
  assert.deepEqual([painted(), document.adoptedStyleSheets.length], [[], 0]);
  assert.equal(dom.serialize(), before);
});

test('a place that is shown lies over what is marked, one at a time', () => {
  mark(read, [place('quote-same', 'every lamp')]);
  assert.equal(reveal(read, place('evidence', 'keeper')), true);
  assert.equal(reveal(read, place('evidence', 'lock')), true);
  assert.deepEqual(painted(), ['every lamp', 'lock']);
  assert.deepEqual([...highlights.values()].map(({ priority }) => priority).sort(), [0, 1]);
});

test('a place that left the page is not counted', () => {
  dom.window.document.querySelector('p')?.remove();
  assert.equal(mark(read, [place('quote-same', 'every lamp')]), 0);
  assert.equal(reveal(read, place('evidence', 'keeper')), false);
});
