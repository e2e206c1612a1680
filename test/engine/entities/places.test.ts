import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNames } from '../../../src/engine/entities/mentions.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';
import { printed, sampleIndex } from './sample-list.ts';

const TEXTS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Georgia and Tbilisi signed.', ['Georgia = place:georgia', 'Tbilisi = place:tbilisi']],
  ['Snow fell in Georgia.', []],
  [
    'They drove from Georgia through Texas to Ohio and California.',
    [
      'Georgia = place:georgia-us',
      'Texas = place:texas',
      'Ohio = place:ohio',
      'California = place:california',
    ],
  ],
  ['He lives in Springfield.', []],
  ['He lives in Springfield, Ohio, with two dogs.', ['Springfield, Ohio = place:springfield-ohio']],
  ['SPRINGFIELD, Tex. - It rained.', ['SPRINGFIELD = place:springfield-texas', 'Tex = place:texas']],
  ['It rained in Odo, W. Va., too.', ['Odo = place:odotown', 'W. Va = place:west-virginia']],
  [
    'In the United States it rained in Odo, Ohio.',
    ['United States = place:united-states', 'Ohio = place:ohio'],
  ],
  ['He read, W. Vale said, all day.', ['W. Vale = person:w-vale']],
  ['He was born in Paris, Texas.', ['Texas = place:texas']],
  ['He was born in Paris.', ['Paris = place:paris']],
  ['A Canadian painter met Canadians.', ['Canadian = place:canada']],
  ['He reads in Canadian and the Canadian army marched.', []],
];

for (const [text, names] of TEXTS) {
  test(`places in “${text}”`, () => assert.deepEqual(printed(text), names));
}

test('the country of the page speaks for a place in it', () => {
  const text = 'Snow fell in Georgia.';
  const { mentions } = findNames(tokenize(text), sampleIndex, { country: 'US' });
  assert.deepEqual(
    mentions.map(({ entity }) => entity.country),
    ['US'],
  );
});
