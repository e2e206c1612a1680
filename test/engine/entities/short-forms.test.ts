import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listEntities } from '../../../src/engine/entities/listed.ts';
import { findNames } from '../../../src/engine/entities/mentions.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';
import { namesOf, onlyFromPage, printed, sampleIndex } from './sample-list.ts';

const SHORT: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'The Tidal Survey Board (TSB) met. The TSB then left.',
    [
      'Tidal Survey Board = organization:tidal-survey-board',
      'TSB = organization:tidal-survey-board',
      'TSB = organization:tidal-survey-board',
    ],
  ],
  [
    'The Bureau of Quiet Harbours, or BQH, met. BQH left.',
    [
      'Bureau of Quiet Harbours = organization:bureau-of-quiet-harbours',
      'BQH = organization:bureau-of-quiet-harbours',
      'BQH = organization:bureau-of-quiet-harbours',
    ],
  ],
  [
    'The QLF (Quiet Lamp Fund) paid.',
    ['QLF = organization:quiet-lamp-fund', 'Quiet Lamp Fund = organization:quiet-lamp-fund'],
  ],
  [
    'The Lantern Times asked. He told the Times that time flies.',
    ['The Lantern Times = outlet:the-lantern-times', 'Times = outlet:the-lantern-times'],
  ],
  [
    'Odo Venn came. Venn sat; later Odo left, and Venn’s hat stayed.',
    ['Odo Venn = person:odo-venn', 'Venn = person:odo-venn', 'Venn = person:odo-venn'],
  ],
  ['Odo Venn came with Mira Venn. Venn sat.', ['Odo Venn = person:odo-venn', 'Mira Venn = person:mira-venn']],
  [
    'Odo Venn came with Mira Venn. Odo Venn sang. Then Venn sat.',
    [
      'Odo Venn = person:odo-venn',
      'Mira Venn = person:mira-venn',
      'Odo Venn = person:odo-venn',
      'Venn = person:odo-venn',
    ],
  ],
  [
    'Jane Warren spoke in Warren, Ohio. Warren said so.',
    ['Jane Warren = person:jane-warren', 'Warren, Ohio = place:warren', 'Warren = person:jane-warren'],
  ],
];

for (const [text, names] of SHORT) {
  test(`short forms in “${text}”`, () => assert.deepEqual(printed(text), names));
}

function referencesIn(text: string): string[] {
  return [...namesOf(text).references].flatMap(([id, spans]) =>
    spans.map(({ start, end }) => `${text.slice(start, end)} = ${id}`),
  );
}

const REFERENCES: readonly (readonly [text: string, references: readonly string[]])[] = [
  ['The Harbour Pact met. Later the alliance ate.', ['the alliance = alliance:harbour-pact']],
  ['Later the alliance ate. The Harbour Pact met.', []],
  ['The Elm Island Museum and the Oak Lake Museum opened. Then the museum closed.', []],
  [
    'Stonework Bakers Inc sold bread. Then the company closed the house.',
    ['the company = organization:stonework-bakers-inc'],
  ],
];

for (const [text, references] of REFERENCES) {
  test(`references in “${text}”`, () => assert.deepEqual(referencesIn(text), references));
}

const DESCRIBED: readonly (readonly [text: string, described: readonly string[]])[] = [
  [
    'Pak Chol Su, an official with the Tide Ministry’s Lamp Research Center, wrote it.',
    ['Pak Chol Su: official with the Tide Ministry’s Lamp Research Center'],
  ],
  ['Jane Tallow, 34, saw it.', ['Jane Tallow: ']],
  ['Jane Tallow, who saw it, left.', ['Jane Tallow: ']],
  ['By Jane Tallow\n\nIt rained.', []],
];

for (const [text, described] of DESCRIBED) {
  test(`people are described as “${text}” does`, () =>
    assert.deepEqual(
      onlyFromPage(text).flatMap(({ name, type, description }) =>
        type === 'person' ? [`${name}: ${description}`] : [],
      ),
      described,
    ));
}

test('what the title names leads, then what the text opens with, then what it names often', () => {
  const text = `Rain fell on Columbus and went on for the whole of a long, dark and windy Monday there.\n\n${'Odo Venn spoke. Odo Venn sang. '.repeat(3)}\n\nIt was dry in Paris.`;
  const listed = listEntities(namesOf(text).mentions, { text, title: 'Dry Paris' });
  assert.deepEqual(
    listed.map(({ name }) => name),
    ['Paris', 'Odo Venn', 'Columbus'],
  );
});

const NOT_NAMES: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['The Least Drift Length (LDL) of a boat is short; LDL is a number. The Goal Oar (GO) and GO.', []],
  ['The Reuse Licence said nothing, and General Reuse License Version 3 neither.', []],
  ['Nobody owns the Warren or the mill.', []],
  ['A photograph: “Wait,” said Jane Tallow/Lantern.', ['Jane Tallow = person:jane-tallow']],
  ['Nobody knew Warren A. Tallow here.', []],
];

for (const [text, names] of NOT_NAMES) {
  test(`no names beside those in “${text}”`, () => assert.deepEqual(printed(text), names));
}

test('a title names a person by the family name that the text need not have alone', () => {
  const text = 'It rained in Columbus. Odo Venn spoke.';
  const [first] = listEntities(namesOf(text).mentions, { text, title: 'Venn speaks' });
  assert.equal(first?.name, 'Odo Venn');
});

test('an adjective is told from a name', () => {
  const text = 'A Canadian painter left Canada.';
  const [canada] = listEntities(namesOf(text).mentions, { text, title: '' });
  assert.deepEqual(canada?.mentions, [
    { start: 2, end: 10, isAdjective: true },
    { start: 24, end: 30 },
  ]);
});

const NAMESAKES: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'Odo Venn, 34, a plumber from Columbus, fixed it.',
    ['Odo Venn = person:page-odo-venn', 'Columbus = place:columbus'],
  ],
  ['The striker Odo Venn scored.', []],
  ['Odo Venn, a president of old, sat.', ['Odo Venn = person:odo-venn']],
];

for (const [text, names] of NAMESAKES) {
  test(`the person of the list is meant or not in “${text}”`, () => assert.deepEqual(printed(text), names));
}

test('a plumber of a president’s name is another man', () => {
  const [plumber] = onlyFromPage('Odo Venn, 34, a plumber from Columbus, fixed it.');
  assert.deepEqual([plumber?.name, plumber?.country], ['Odo Venn', undefined]);
});

test('a page written long before an office does not name its holder', () => {
  const text = 'They met Odo Venn there.';
  assert.equal(findNames(tokenize(text), sampleIndex, { year: 1950 }).mentions.length, 0);
  assert.equal(findNames(tokenize(text), sampleIndex, { year: 1999 }).mentions.length, 1);
});
