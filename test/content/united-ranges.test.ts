import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { unitedRanges } from '../../content/united-ranges.ts';

const TEXTS = ['The keeper lit ', 'every lamp', ' at the outer lock.'];

test('united ranges cover what the ranges cover, in order and without overlaps', () => {
  const { document } = new JSDOM(`<p>${TEXTS[0]}<b>${TEXTS[1]}</b>${TEXTS[2]}</p>`).window;
  const nodes = [...document.querySelector('p')!.childNodes].map(node => node.firstChild ?? node);
  const length = TEXTS.join('').length;
  const at = (offset: number): [Node, number] => {
    let [node, left] = [0, offset];
    while (node < TEXTS.length - 1 && left > TEXTS[node]!.length) left -= TEXTS[node++]!.length;
    return [nodes[node]!, left];
  };
  const place = fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), places => {
      const ranges = places.map(([start, end]) => {
        const range = document.createRange();
        range.setStart(...at(start));
        range.setEnd(...at(end));
        return range;
      });
      const covered = new Array<number>(length).fill(0);
      for (const [start, end] of places) covered.fill(1, start, end);
      const united = unitedRanges(ranges);
      assert.equal(united.map(String).join('').length, covered.filter(one => one === 1).length);
      for (let i = 1; i < united.length; i++) {
        assert(united[i]!.compareBoundaryPoints(united[i]!.END_TO_START, united[i - 1]!) > 0);
      }
    }),
  );
});
