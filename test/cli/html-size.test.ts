import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureHtml } from '../../src/cli/html-size.ts';

const SIZES: readonly (readonly [html: string, elements: number, depth: number])[] = [
  ['', 0, 0],
  ['words < more words & 3<4', 0, 0],
  ['<html><body><p>one<p>two<br></body></html>', 5, 3],
  ['<ul><li>a<li>b<li>c</ul>', 4, 2],
  ['<div><span>a<span>b</div><div>c</div>', 4, 3],
  ['<!-- <div><div> --><p>a', 1, 1],
  ['<script>if (a<b) document.write("<div><div>")</script><p>a', 1, 1],
  ['<DIV><Div></dIV></div></div></div>', 2, 2],
  ['<!-- never ends <p>', 0, 0],
];

for (const [html, elements, depth] of SIZES) {
  test(`${JSON.stringify(html)} is ${elements} elements, ${depth} deep`, () => {
    assert.deepEqual(measureHtml(html), { elements, depth });
  });
}

test('a megabyte of any sign is measured at once', () => {
  for (const sign of ['a', ' ', '<', '"', '<!--', '<a', '</a>', '<script>', '<p', '<x>', '<b></i>']) {
    const start = performance.now();
    measureHtml(sign.repeat(1_000_000 / sign.length));
    const took = performance.now() - start;
    assert.ok(took < 1_500, `${sign}: ${took} ms`);
  }
});
