import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { above, articleOf, index, PARAGRAPH, said } from './known-outlets.ts';

const BYLINES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['By Ida Brandt', ['Ida Brandt'], []],
  ['By Ida Brandt, Associated Press', ['Ida Brandt'], ['wrote Associated Press']],
  [
    'By IDA BRANDT and OLE VAN DEN BERG, Associated Press Writers',
    ['IDA BRANDT', 'OLE VAN DEN BERG'],
    ['wrote Associated Press'],
  ],
  ['By: Ida Brandt, Ole Finn, The Associated Press', ['Ida Brandt', 'Ole Finn'], ['wrote Associated Press']],
  ['Ida Brandt | AP', ['Ida Brandt'], ['wrote Associated Press']],
  ['Ida Brandt and AP', ['Ida Brandt'], ['wrote Associated Press']],
  ['By Associated Press', [], ['wrote Associated Press']],
  ['Reuters Staff', [], ['wrote Reuters']],
  ['Associated Press in Veldmark', [], ['wrote Associated Press']],
  ['Von dpa 30.04.2024, 18:58', [], ['wrote Deutsche Presse-Agentur']],
  ['Par La Rédaction et AFP', [], ['wrote Agence France-Presse']],
  ['AFP and Reuters, Wednesday 29 Feb 2012', [], ['wrote Agence France-Presse', 'wrote Reuters']],
  ['Reuters | Veldmark | Updated: 27-05-2024 14:54 IST', [], ['wrote Reuters']],
  ['By Our Desk with Agencies', [], ['contributed Agencies']],
  ['By Ida Brandt, CNN', ['Ida Brandt'], ['carried CNN']],
  ['By Ida Brandt, The Washington Post', ['Ida Brandt'], ['wrote The Washington Post']],
  ['ByIda Brandt Dec 9, 2016', ['Ida Brandt'], []],
  ['By Harbour Desk', [], []],
];

for (const [byline, persons, credits] of BYLINES) {
  test(`reads the byline "${byline}"`, () => {
    const found = readCredits(articleOf([PARAGRAPH, PARAGRAPH], { margins: above(byline) }), index);
    assert.deepEqual(found.byline, persons);
    assert.deepEqual(said(found.credits), credits);
  });
}

test("takes a byline's persons from the metadata when the page prints none", () => {
  const article = articleOf([PARAGRAPH], { metadata: { author: 'Ida Brandt' } });
  assert.deepEqual(readCredits(article, index).byline, ['Ida Brandt']);
});

test('points the evidence of a byline at its margin', () => {
  const article = articleOf([PARAGRAPH], { byline: 'By Reuters', margins: above('Harbour', 'By Reuters') });
  assert.deepEqual(readCredits(article, index).credits[0]?.evidence, {
    kind: 'byline',
    text: 'By Reuters',
    margin: 1,
  });
});

test('takes a photographer with an agency for no byline', () => {
  const article = articleOf([PARAGRAPH], { margins: above('Ole Finn/AP', 'Copyright Ole Finn/AP') });
  const found = readCredits(article, index);
  assert.deepEqual(found.byline, []);
  assert.deepEqual(
    said(found.credits).filter(credit => !credit.startsWith('photo')),
    [],
  );
});

test('an outlet that prints its own name in the byline credits nobody', () => {
  const article = articleOf([PARAGRAPH], {
    url: 'https://www.cnn.com/pier',
    siteName: 'CNN',
    margins: above('By Ida Brandt, CNN'),
  });
  assert.deepEqual(said(readCredits(article, index).credits), []);
});
