import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeCard } from '../../content/card-place.ts';

const WINDOW = { width: 1280, height: 800 };

test('a card goes below its name, and above where there is no room', () => {
  const card = { width: 300, height: 160 };
  const name = { left: 400, right: 480, top: 200, bottom: 220 };
  assert.deepEqual(placeCard(name, card, WINDOW), { left: 400, top: 228, maxHeight: 564 });
  const low = { left: 1200, right: 1270, top: 700, bottom: 720 };
  assert.deepEqual(placeCard(low, card, WINDOW), { left: 972, top: 532, maxHeight: 684 });
});

test('a card begins where its line begins, on the right in some scripts', () => {
  const card = { width: 300, height: 160 };
  const name = { left: 700, right: 780, top: 200, bottom: 220, isRightToLeft: true };
  assert.equal(placeCard(name, card, WINDOW).left, 480);
  assert.equal(placeCard({ ...name, left: 20, right: 100 }, card, WINDOW).left, 8);
});

test('no card ever covers its name or leaves a window that has room', () => {
  const windows = fc.record({
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 200, max: 1200 }),
  });
  fc.assert(
    fc.property(
      windows,
      fc.nat(2000),
      fc.nat(1200),
      fc.nat(600),
      fc.boolean(),
      (window, x, y, height, isRightToLeft) => {
        const left = x % window.width;
        const top = y % (window.height - 20);
        const name = { left, right: left + 60, top, bottom: top + 20, isRightToLeft };
        const place = placeCard(name, { width: 300, height }, window);
        const bottom = place.top + Math.min(height, place.maxHeight);
        assert.ok(place.top >= name.bottom || bottom <= name.top);
        assert.ok(place.left >= 0 && place.left + 300 <= window.width);
        if (place.maxHeight > 0) assert.ok(place.top >= 0 && bottom <= window.height);
      },
    ),
  );
});
