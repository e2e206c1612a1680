import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { type Ingredients, mixArticles } from './articles.ts';

/** Numbered sentences of eight words that stand nowhere else. */
function invented(name: string, sentences: number): string {
  const one = (i: number) => `The ${name} keeper counted ${i} herons at dusk.`;
  return Array.from({ length: sentences }, (_, i) => one(i)).join(' ');
}

const documents: PackDocument[] = Array.from({ length: 12 }, (_, i) => ({
  id: `lock-${i}`,
  title: `Lock ${i}`,
  date: `2025-01-${10 + i}`,
  text: invented(`lock-${i}`, 20),
}));
const ingredients: Ingredients = {
  documents: [...documents, { ...documents[3]!, id: 'copy-of-3' }, { id: 'record', title: 'No text' }],
  heldBack: [invented('weir', 30), invented('ford', 30)],
};

test('mixes the same articles every time', () => {
  assert.deepEqual(mixArticles(ingredients, 100, 5), mixArticles(ingredients, 100, 5));
});

test('mixes as many words as asked for, and a pair of sentences more at most', () => {
  for (const { article } of mixArticles(ingredients, 400, 12)) {
    const words = article.text.split(/\s+/).length;
    assert(words >= 400 && words < 400 + 25, `${words} words`);
  }
});

test('names every document that an article holds sentences of, its copies too, and no other', () => {
  for (const { article, sources } of mixArticles(ingredients, 200, 12)) {
    const held = documents.map(({ id }) => id).filter(id => article.text.includes(`${id} keeper`));
    const expected = held.includes('lock-3') ? [...held, 'copy-of-3'] : held;
    assert.deepEqual([...sources].sort(), [...expected].sort());
  }
});

test('half of an article stands in no document', () => {
  for (const { article } of mixArticles(ingredients, 200, 12)) {
    const sentences = article.text.match(/The (?:lock-\d+|weir|ford) keeper/g)!;
    const others = sentences.filter(sentence => !sentence.includes('lock'));
    assert(Math.abs(others.length - sentences.length / 2) <= 2, sentences.join());
  }
});

test('an article is dated the day after the last document in it', () => {
  const [{ article }] = mixArticles(ingredients, 60, 1) as [ReturnType<typeof mixArticles>[number]];
  assert.equal(article.published, '2025-01-11');
});
