import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptChoices, markingOf, NO_LIBRARY } from '../../src/marking.ts';
import { MARK_CHOICES } from '../../src/wording/marks.ts';
import { FULL } from '../popup/fixtures.ts';

const kindsOf = (choices: Parameters<typeof markingOf>[1]) =>
  new Set(markingOf(FULL, choices, NO_LIBRARY).places.map(({ kind }) => kind));

test('what is marked is what was chosen', () => {
  assert.deepEqual(kindsOf([]), new Set());
  assert.deepEqual(kindsOf(['names']), new Set(['name']));
  assert.deepEqual(
    kindsOf(['quotes']),
    new Set(['quote-changed', 'quote-same', 'quote-retold', 'quote-unfound']),
  );
});

test('each marked name has its card, in words ready to show', () => {
  const { places, cards, turnOff } = markingOf(FULL, ['names'], NO_LIBRARY);
  assert.ok(places.length > 0 && turnOff !== '');
  for (const { card = -1, span } of places) {
    assert.ok(span && cards[card] && cards[card].name !== '' && cards[card].kind !== '');
    const entity = FULL.entities.find(({ mentions }) => mentions.some(({ start }) => start === span.start));
    assert.equal(cards[card].name, entity?.name);
  }
  assert.deepEqual(markingOf(FULL, ['quotes'], NO_LIBRARY).cards, []);
});

test('an adjective is no name to paint', () => {
  const [entity] = FULL.entities;
  const mentions = [
    { start: 0, end: 4, isAdjective: true as const },
    { start: 9, end: 13 },
  ];
  const { places, cards } = markingOf(
    { ...FULL, entities: [{ ...entity!, mentions }] },
    ['names'],
    NO_LIBRARY,
  );
  assert.deepEqual(
    places.map(({ span }) => span?.start),
    [9],
  );
  assert.equal(cards.length, 1);
});

test('nothing that only the reader’s own library tells is painted, since a page can read what is', () => {
  const { places } = markingOf(FULL, MARK_CHOICES, () => true);
  const quotesWithSource = FULL.quotes.filter(({ source }) => source !== undefined);
  assert.ok(quotesWithSource.length > 0 && FULL.sources.length > 0);
  assert.equal(
    places.some(({ kind }) => kind === 'passage'),
    false,
  );
  for (const { span } of quotesWithSource) {
    assert.equal(
      places.some(place => place.kind !== 'name' && place.span?.start === span.start),
      false,
    );
  }
});

test('of kept choices only such as there are count', () => {
  assert.deepEqual(keptChoices(['names', 'quotes']), ['names', 'quotes']);
  for (const kept of [undefined, null, 'names', ['everything'], { 0: 'names' }])
    assert.deepEqual(keptChoices(kept), []);
});
