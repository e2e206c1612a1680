import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mixCredited } from './credited.ts';

const line = (i: number) => `The lock keeper of the upper canal counted ${i} herons at dusk on that day.`;
const text = Array.from({ length: 40 }, (_, i) => line(i)).join(' ');
const ingredients = {
  documents: [{ id: 'lock', title: 'Lock', date: '2025-01-10', text }],
  heldBack: [text],
};

test('credited articles have a thousand words and their credits around or in them', () => {
  const articles = mixCredited(ingredients, 4);
  for (const { text } of articles) assert(text.split(/\s+/).length >= 1000);
  const said = articles.map(({ text, margins }) => [text, ...margins.map(margin => margin.text)].join('\n'));
  for (const [i, credit] of ['(AP)', 'Editing by', 'inputs from PTI', 'Staff writer'].entries())
    assert(said[i]!.includes(credit), credit);
});
