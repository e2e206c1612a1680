import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { articleOf, index, PARAGRAPH } from './known-outlets.ts';

/** Sentences that cite an outlet which no list has, and its name. */
const CITED: readonly (readonly [string, string])[] = [
  ['"It works", she told the Harbour Gazette.', 'Harbour Gazette'],
  ['The pier will open, according to The Wharf.', 'The Wharf'],
  ['The pier will open, reports The Wharf.', 'The Wharf'],
  ['It opens in May, the Veldmark Herald reported.', 'Veldmark Herald'],
  ['The Pier and Harbour newspaper reported on the vote.', 'The Pier and Harbour'],
  ['It was first reported by Veldmark Public Radio.', 'Veldmark Public Radio'],
  ['The plan, according to the website Molewatch, is dead.', 'Molewatch'],
  ['The plan is dead, according to molewatch.com.', 'molewatch.com'],
  ['On May 2, NBC 4 Veldmark reported that it had sunk.', 'NBC 4 Veldmark'],
  ['Hat tip to Molewatch for the find.', 'Molewatch'],
  ['Molewatch.com reports that it opens.', 'Molewatch.com'],
  ['Es sei ein Erfolg, sagte der Hafenmeister bei "Mole".', 'Mole'],
  ['Zuvor hatte die «Halleyer Rundschau» über den Fall berichtet.', 'Halleyer Rundschau'],
  ['In einem Artikel des Hafenportals Molenblick hieß es, sie sei fertig.', 'Molenblick'],
  ["It opens, Veldmark's Pier Tribune reported.", 'Pier Tribune'],
  ['In an interview with Molewatch, a news site for crews, she agreed.', 'Molewatch'],
];

for (const [sentence, name] of CITED) {
  test(`cites ${name} in "${sentence}"`, () => {
    const { credits } = readCredits(articleOf([PARAGRAPH, `${sentence} ${PARAGRAPH}`]), index);
    assert.deepEqual(
      credits.map(credit => [credit.type, credit.name, credit.entity]),
      [['cited', name, undefined]],
    );
  });
}

/** Persons, bodies and things that are told, reported and quoted as well. */
const NOBODY = [
  'She told the Harbour Council to wait.',
  'She told Ida Brandt to wait.',
  'According to The Hague, it is law.',
  'The FBI says it is law.',
  'The Harbour Department reported a loss.',
  'Senate Majority Leader Ole Finn says it is law.',
  'It was reported in Indianapolis. The Post was shut.',
  'The study was published in the Journal of Piers.',
  'Veldmark Shipping reported a loss of two million.',
  'The Post reported it too.',
  'He wrote an article by hand for Pier magazine.',
];

for (const sentence of NOBODY) {
  test(`cites nobody in "${sentence}"`, () => {
    assert.deepEqual(readCredits(articleOf([PARAGRAPH, sentence]), index).credits, []);
  });
}
