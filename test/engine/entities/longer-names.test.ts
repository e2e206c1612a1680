import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printed } from './sample-list.ts';

const PLACES: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'He works at the Texas Department of State Tides now.',
    ['Texas Department of State Tides = organization:texas-department-of-state-tides'],
  ],
  [
    'He landed at San Francisco International Airport today.',
    ['San Francisco International Airport = place:san-francisco-international-airport'],
  ],
  [
    'She left Long Beach High School in June.',
    ['Long Beach High School = organization:long-beach-high-school'],
  ],
  [
    'He reads at the University of Western Ohio every day.',
    ['University of Western Ohio = organization:university-of-western-ohio'],
  ],
  ['The duke of Paris, or rather the Duke of Paris, wrote.', ['Paris = place:paris']],
  [
    'The firm of Tidewater Co of Columbus grew.',
    ['Tidewater Co = organization:tidewater-co', 'Columbus = place:columbus'],
  ],
  ['They moved to Northern California and to Paris-Plage.', []],
  ['A song called “Paris” was played.', []],
  ['They spoke of the Western Tides Co-Welfare Scheme.', []],
  ['It cost US$ 40 and Gullwing+ came free.', []],
  [
    'The U.S. military said that Texas Governor Ann Lee agreed.',
    ['Texas = place:texas', 'Ann Lee = person:ann-lee'],
  ],
  ['A Paris-based and US-led group met.', ['Paris = place:paris', 'US = place:united-states']],
  ['In Ohio State he was known.', []],
  [
    'The United States Lower House and the Ohio Lower House voted.',
    ['United States Lower House = organization:lower-chamber'],
  ],
  [
    'Gullwing Inc. and Gullwing Boats sold it to Gullwing Airlines.',
    [
      'Gullwing Inc = organization:gullwing',
      'Gullwing Boats = organization:gullwing',
      'Gullwing Airlines = organization:gullwing-airlines',
    ],
  ],
];

for (const [text, names] of PLACES) {
  test(`whole names in “${text}”`, () => assert.deepEqual(printed(text), names));
}

const TEAMS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ["She was named Ohio's coach on Thursday.", []],
  ['The quarterback left early in the season. Texas beat Ohio by a point.', []],
  ['The quarterback spent the season in Ohio, where he lives.', ['Ohio = place:ohio']],
  ['Columbus manager Jane Lane smiled.', ['Jane Lane = person:jane-lane']],
  [
    'The Columbus Oars left early. Columbus manager Jane Lane smiled.',
    [
      'Columbus Oars = organization:columbus-oars',
      'Columbus = organization:columbus-oars',
      'Jane Lane = person:jane-lane',
    ],
  ],
  ['Texas won the right to tax boats.', ['Texas = place:texas']],
];

for (const [text, names] of TEAMS) {
  test(`teams are no places in “${text}”`, () => assert.deepEqual(printed(text), names));
}

test('headlines join no name to the words beside it', () => {
  assert.deepEqual(printed('Paris Waits While Columbus Sleeps Again\n\nIt rained.'), [
    'Paris = place:paris',
    'Columbus = place:columbus',
  ]);
});

test('a name never reaches over the end of a block', () => {
  assert.deepEqual(printed('He saw Long\n\nBeach chairs were out.'), []);
});
