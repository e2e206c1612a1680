import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../src/engine/quotes/quotations.ts';
import { mixQuoted } from './quoted.ts';

const line = (i: number) => `The lock keeper of the upper canal counted ${i} herons at dusk on that day.`;
const text = Array.from({ length: 40 }, (_, i) => line(i)).join(' ');
const ingredients = {
  documents: [{ id: 'lock', title: 'Lock', date: '2025-01-10', text }],
  heldBack: [`${text} “Nobody,” he said, “counts them twice.”`],
};

test('quoted articles have a thousand words and ten quotations', () => {
  for (const { text, blocks } of mixQuoted(ingredients, 4)) {
    const words = text.split(/\s+/).length;
    assert(words >= 1000 && words < 1060, `${words} words`);
    assert.equal(findQuotations(text, blocks).length, 10);
  }
});
