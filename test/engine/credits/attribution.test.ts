import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { articleOf, index, PARAGRAPH } from './known-outlets.ts';

/** A sentence, whom it cites, and the words that say so. */
const SENTENCES: readonly (readonly [string, string, string])[] = [
  ['The pier is ready, KCNA said.', 'Korean Central News Agency', 'KCNA said'],
  [
    'The state-run Korean Central News Agency (KCNA) reported a launch.',
    'Korean Central News Agency',
    'Korean Central News Agency (KCNA) reported',
  ],
  ['Yonhap reported a launch.', 'Yonhap News Agency', 'Yonhap reported'],
  ['"It works", she told AFP by phone.', 'Agence France-Presse', 'told AFP'],
  [
    'Asked by KCNA, the spokesperson called the pier a threat.',
    'Korean Central News Agency',
    'Asked by KCNA',
  ],
  [
    'Answering the state news agency KCNA, the ministry called it a threat.',
    'Korean Central News Agency',
    'Answering the state news agency KCNA',
  ],
  ['The warden, speaking to Nikkei, agreed.', 'Nikkei', 'speaking to Nikkei'],
  ['The pier will open, according to Nikkei.', 'Nikkei', 'according to Nikkei'],
  [
    'A text carried by the state-run Korean Central News Agency was long.',
    'Korean Central News Agency',
    'carried by the state-run Korean Central News Agency',
  ],
  [
    "In comments carried by the North's official KCNA news agency he agreed.",
    'Korean Central News Agency',
    "carried by the North's official KCNA",
  ],
  [
    'She was quoted on Friday evening as saying so by the Interfax agency.',
    'Interfax',
    'quoted on Friday evening as saying so by the Interfax',
  ],
  [
    'A statement published by state news agency KCNA on Monday was short.',
    'Korean Central News Agency',
    'published by state news agency KCNA',
  ],
  [
    'The Korean Central News Agency, in an English dispatch, reported it.',
    'Korean Central News Agency',
    'Korean Central News Agency, in an English dispatch, reported',
  ],
];

for (const [sentence, name, text] of SENTENCES) {
  test(`cites ${name} in "${sentence}"`, () => {
    const article = articleOf([PARAGRAPH, sentence]);
    const cited = readCredits(article, index).credits.filter(({ type }) => type === 'cited');
    assert.deepEqual(
      cited.map(credit => [credit.name, credit.evidence.kind, credit.evidence.text]),
      [[name, 'attribution', text]],
    );
  });
}

test('cites state media that a text leaves unnamed, as printed and without an entity', () => {
  const article = articleOf([PARAGRAPH, 'North Korean state media reported a launch at dawn.']);
  const [cited] = readCredits(article, index).credits;
  assert.equal(cited?.name, 'North Korean state media');
  assert.equal(cited?.entity, undefined);
});

test('"the state news agency" is the one state agency that the text names', () => {
  const article = articleOf([
    'He answered a question put by KCNA at the pier.',
    'It opens, the state news agency reported on Sunday.',
  ]);
  const names = readCredits(article, index).credits.map(({ name, entity }) => [name, entity]);
  assert.deepEqual(names, [['Korean Central News Agency', 'agency:kcna']]);
});

test('an institution whose statement opens the story issued it', () => {
  const article = articleOf([
    `The Ministry of Piers said in a statement on Monday that all is well. ${PARAGRAPH}`,
  ]);
  assert.deepEqual(
    readCredits(article, index).credits.map(({ type, name }) => [type, name]),
    [['issued', 'Ministry of Piers']],
  );
});

const NOT_CITED = [
  'The ministry asked KCNA to withdraw its story.',
  'Critics questioned KCNA on its silence.',
  'Speaking of Nikkei, he laughed.',
];

for (const sentence of NOT_CITED) {
  test(`cites nobody in "${sentence}"`, () => {
    assert.deepEqual(readCredits(articleOf([PARAGRAPH, sentence]), index).credits, []);
  });
}
