import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { rangesOf } from '../../content/blocks.ts';
import type { ReadArticle } from '../../content/page-look.ts';
import type { Block } from '../../src/engine/article.ts';

/** An article with one block for each element that the selector finds, as extraction would fold its text. */
function readFrom(html: string, selector = 'p', texts?: readonly string[]): ReadArticle {
  const { window } = new JSDOM(html);
  Object.assign(globalThis, { document: window.document, NodeFilter: window.NodeFilter });
  const elements = [...window.document.querySelectorAll(selector)];
  const folded = texts ?? elements.map(element => fold(element.textContent));
  const blocks: Block[] = [];
  let start = 0;
  for (const text of folded) {
    blocks.push({ span: { start, end: start + text.length }, kind: 'paragraph' });
    start += text.length + 2;
  }
  const margins = [{ text: 'By Merle Quayside', where: 'before' as const }];
  const article = { title: '', text: folded.join('\n\n'), blocks, margins, metadata: {} };
  const byline = window.document.querySelector('.byline') ?? undefined;
  return { kind: 'article', article, elements, marginElements: [byline] };
}

function fold(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function marked(read: ReadArticle, words: string): string[] {
  const start = read.article.text.indexOf(words);
  const span = { start, end: start + words.length };
  return rangesOf(read, { kind: 'evidence', span }).map(range => fold(range.toString()));
}

test('finds words across inline elements and folded white space', () => {
  const read = readFrom('<p>The  <b>old\n gate</b>keeper of <i>Gull</i> Point</p>');
  assert.deepEqual(marked(read, 'old gatekeeper of Gull'), ['old gatekeeper of Gull']);
});

test('finds the occurrence that was meant, not the first', () => {
  const read = readFrom('<p>gate one, gate two, gate three</p>');
  const start = read.article.text.lastIndexOf('gate');
  const [range] = rangesOf(read, { kind: 'evidence', span: { start, end: start + 4 } });
  assert.equal(range.startOffset, start);
});

test('a span over several blocks is one range a block', () => {
  const read = readFrom('<p>The gate fell.</p><p>Nobody was hurt.</p>');
  assert.deepEqual(marked(read, 'fell.\n\nNobody'), ['fell.', 'Nobody']);
});

test('finds words after a part of the element that extraction left out', () => {
  const read = readFrom('<p><span>Advertisement</span> The gate fell.</p>', 'p', ['The gate fell.']);
  assert.deepEqual(marked(read, 'gate fell'), ['gate fell']);
});

test('an element that left the page has no place', () => {
  const read = readFrom('<p>The gate fell.</p>');
  document.querySelector('p')?.remove();
  assert.deepEqual(marked(read, 'gate'), []);
});

test('a block without an element is found by its words, if the page shows them once', () => {
  const once = { ...readFrom('<div>The gate fell.</div>', 'p', ['The gate fell.']), elements: [undefined] };
  assert.deepEqual(marked(once, 'gate fell'), ['gate fell']);
  const twice = { ...readFrom('<div>The gate. The gate.</div>', 'p', ['The gate.']), elements: [undefined] };
  assert.deepEqual(marked(twice, 'The gate'), []);
});

test('finds the meant part of a margin', () => {
  const read = readFrom('<div class="byline">By <a>Merle\n Quayside</a> | 3 min</div>');
  const place = { kind: 'evidence', margin: 0, text: 'Merle Quayside' } as const;
  assert.deepEqual(
    rangesOf(read, place).map(range => fold(range.toString())),
    ['Merle Quayside'],
  );
  assert.deepEqual(rangesOf(read, { kind: 'evidence', margin: 7 }), []);
});

test('every span of a folded text is found again in the live page', () => {
  const piece = fc.stringMatching(/^[ab \n]{0,6}$/);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const read = readFrom(`<p>${pieces.map(one => `<i>${one}</i>`).join('')}</p>`);
      const { text } = read.article;
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const ranges = rangesOf(read, { kind: 'evidence', span: { start, end } });
      const wanted = text.slice(start, end).replace(/\s/g, '');
      assert.equal(ranges.map(range => range.toString().replace(/\s/g, '')).join(''), wanted);
    }),
    { numRuns: 40 },
  );
});
