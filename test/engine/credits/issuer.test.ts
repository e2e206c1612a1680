import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { articleOf, index, PARAGRAPH } from './known-outlets.ts';

function issuersOf(...lines: readonly string[]): string[] {
  return readCredits(articleOf(lines), index)
    .credits.filter(({ type }) => type === 'issued')
    .map(({ name }) => name);
}

/** Lead sentences and the institution whose words the story relays. */
const LEADS: readonly (readonly [string, string])[] = [
  ['The Ministry of Piers said in a statement on Monday that all is well.', 'Ministry of Piers'],
  ['The pier opens in May, the Harbour Ministry said Friday in a news release.', 'Harbour Ministry'],
  ['Pier Corp said on Thursday it aims to dredge more sand than it moves.', 'Pier Corp'],
  [
    "Trade fell by a tenth, Veldmark's National Statistics Institute said Friday.",
    "Veldmark's National Statistics Institute",
  ],
  ['The reefs are dying, said Reef Watch International on Tuesday, March 3.', 'Reef Watch International'],
  [
    'Wages rose, according to a report published Tuesday by the Harbour Wage Commission.',
    'Harbour Wage Commission',
  ],
  ['The talks are off, Veldmark foreign ministry spokesperson Ole Finn said.', 'Veldmark foreign ministry'],
  [
    'The Harbour Insurance Fund is downgrading its outlook for the coast this year.',
    'Harbour Insurance Fund',
  ],
  ['Die Mole wird gesperrt. Das teilte die Stadt am Freitag nach einer Sitzung mit.', 'Stadt'],
  ['Die Mole wird gesperrt, wie das Hafenamt am Montag mitteilte, und zwar bald.', 'Hafenamt'],
  ['La jetée ouvrira en mai, a annoncé jeudi le Conseil du port dans un texte.', 'Conseil du port'],
  ['El muelle abrirá en mayo, informó este lunes el Ministerio de Puertos.', 'Ministerio de Puertos'],
  ['O cais abre em maio, informou nesta segunda-feira o Ministério dos Portos.', 'Ministério dos Portos'],
  ['Il molo riapre a maggio, ha annunciato oggi il Comune di Veldmark a tutti.', 'Comune di Veldmark'],
  ['Причал откроют в мае, сообщили в Минтрансе после заседания совета порта.', 'Минтрансе'],
  ['港湾庁は１日、東の桟橋を五月に開くと発表した。地元の漁師は反対している。', '港湾庁'],
  ['外交部发言人某某表示，东码头将于五月开放，欢迎各国船只前来停靠参观。', '外交部'],
  ['항만청은 3일 동쪽 부두를 오월에 연다고 밝혔다. 어민들은 반대하고 있다.', '항만청'],
];

for (const [lead, name] of LEADS) {
  test(`"${lead}" was issued by ${name}`, () => assert.deepEqual(issuersOf(lead, PARAGRAPH), [name]));
}

test('a release ends with its issuer describing itself', () => {
  const about = ['About Molewatch', 'Molewatch offers an open platform for pier crews and their families.'];
  assert.deepEqual(issuersOf(PARAGRAPH, ...about), ['Molewatch']);
});

test('a release names its issuer in its last line, as printed', () => {
  assert.deepEqual(
    issuersOf(
      `Pier Corp, a maker of piers, today announced a new one. ${PARAGRAPH}`,
      'SOURCE Pier Corp, Inc.',
    ),
    ['Pier Corp, Inc.'],
  );
});

/** Persons, and bodies of which the story only tells. */
const NOBODY = [
  'Ida Brandt said on Monday that the pier would open to everyone in May.',
  'Attorney General Ida Brandt said on Monday that the pier would open in May.',
  'The council of Veldmark met on Monday to vote on the pier in the east.',
  'Brandt said in a statement that the pier would open to everyone in May.',
  'About the author and what she did before she came to the pier in May.',
];

for (const lead of NOBODY) {
  test(`"${lead}" was issued by nobody`, () => assert.deepEqual(issuersOf(lead, PARAGRAPH), []));
}

test('deep inside a story an institution only speaks', () => {
  const lead = 'The Ministry of Piers said on Monday that all is well with the eastern pier.';
  assert.deepEqual(issuersOf(...Array(5).fill(PARAGRAPH), lead), []);
});
