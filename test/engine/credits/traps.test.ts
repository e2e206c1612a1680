import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { above, articleOf, below, index, PARAGRAPH, said } from './known-outlets.ts';

/** Lines a naive reader takes for a credit of the text. */
const TRAPS: readonly string[] = [
  '(AP Photo/Ole Finn)',
  'Photo: Ole Finn/AFP',
  'KCNA/via REUTERS',
  'Foto: dpa',
  'Ole Finn/AFP/Getty Images',
  'Photograph: Ole Finn/Reuters',
  'The pier at dawn. Picture by Ole Finn via Reuters',
  'Cheaper diesel contributed to a selloff',
  'The agency said the pier is safe.',
  'Halley Associated Press',
  'The Veldmark Press is a weekly.',
  'She has written for Reuters, the Associated Press and Bloomberg News.',
  'Associated Press articles: Copyright © 2016 The Associated Press.',
  'The council met with Reuters for an hour.',
  'Reuters on Pier News',
];

for (const line of TRAPS) {
  test(`no author is read from "${line}"`, () => {
    for (const article of [
      articleOf([PARAGRAPH, line, PARAGRAPH]),
      articleOf([PARAGRAPH], { margins: below(line) }),
    ]) {
      const claims = readCredits(article, index).credits.filter(({ type }) =>
        /^(?:wrote|carried|contributed)$/.test(type),
      );
      assert.deepEqual(said(claims), []);
    }
  });
}

test('an agency that is only the subject of the story is not cited', () => {
  const article = articleOf([`Staff at Reuters were given new desks. ${PARAGRAPH}`]);
  assert.deepEqual(said(readCredits(article, index).credits), []);
});

test('a site that is told something does not cite itself', () => {
  const article = articleOf([`"We will build", he told CNN. ${PARAGRAPH}`], {
    url: 'https://edition.cnn.com/pier',
  });
  assert.deepEqual(said(readCredits(article, index).credits), []);
});

test('the agency that wrote the text is not its own source', () => {
  const article = articleOf([`HALLEY (AFP) - ${PARAGRAPH}`, `"We will build", he told AFP. ${PARAGRAPH}`]);
  assert.deepEqual(said(readCredits(article, index).credits), ['wrote Agence France-Presse']);
});

test("a service of the publisher's own house is not credited", () => {
  const url = 'https://timesofindia.indiatimes.com/pier';
  const article = articleOf([PARAGRAPH], {
    url,
    siteName: 'The Times of India',
    margins: above('Ida Brandt, TNN'),
  });
  assert.deepEqual(said(readCredits(article, index).credits), []);
});
