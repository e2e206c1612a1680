import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printed } from './sample-list.ts';

const OBRAM = 'Obram = person:barto-obram';

const BARE: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['The Obram administration left, and Obram said so.', [OBRAM, OBRAM]],
  ["Nobody read Obram's letter.", [OBRAM]],
  ['Farrow Obram slept. Then Obram left.', []],
  ['J. Obram slept. Then Obram left.', []],
  ['Mrs. Obram left the house.', []],
  ['They landed at Obram Airport.', ['Obram Airport = place:obram-airport']],
  ['It rained in Warren.', ['Warren = place:warren']],
  ['Nobody had seen Casey for days.', []],
  ['Nobody had read Marsh.', []],
  [
    'In the United States nobody had read Marsh.',
    ['United States = place:united-states', 'Marsh = person:edna-marsh'],
  ],
];

for (const [text, names] of BARE) {
  test(`one word for a person in “${text}”`, () => assert.deepEqual(printed(text), names));
}

const LONGER: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['“We wait,” said Odo Venn Lorne.', ['Odo Venn Lorne = person:odo-venn-lorne']],
  ['Die Odo-Venn-Stiftung liegt am Odo-Venn-Weg.', []],
  ['He told Odo Venn Monday that it rained.', ['Odo Venn = person:odo-venn']],
  [
    'Ilo van der Quay left. Later van der Quay slept.',
    ['Ilo van der Quay = person:ilo-van-der-quay', 'van der Quay = person:ilo-van-der-quay'],
  ],
  ['千葉さんは千葉で寝た。', ['千葉 = place:chiba']],
  ['NOBODY KNOWS WHERE GO IS NOW', []],
  ['Der Spiegel ist nicht alt und die Wand ist es auch; das Glas im Spiegel wird nicht alt.', []],
];

for (const [text, names] of LONGER) {
  test(`longer names in “${text}”`, () => assert.deepEqual(printed(text), names));
}
