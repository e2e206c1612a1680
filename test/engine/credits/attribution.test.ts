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
  [
    'The warden wrote to the respected, Veldmark-based news site NK News.',
    'NK News',
    'wrote to the respected, Veldmark-based news site NK News',
  ],
  [
    'Die Mole ist fertig, sagte der Hafenmeister der dpa.',
    'Deutsche Presse-Agentur',
    'sagte der Hafenmeister der dpa',
  ],
  ['Laut dpa ist die Mole fertig.', 'Deutsche Presse-Agentur', 'Laut dpa'],
  ['Er sagte es gegenüber „Reuters“ am Montag.', 'Reuters', 'gegenüber „Reuters'],
  [
    'In einer von der staatlichen Zentralnachrichtenagentur (KCNA) veröffentlichten Erklärung hieß es so.',
    'Korean Central News Agency',
    'von der staatlichen Zentralnachrichtenagentur (KCNA',
  ],
  ["La jetée est prête, a déclaré jeudi à l'AFP le maire.", 'Agence France-Presse', "déclaré jeudi à l'AFP"],
  ["Selon l'AFP, la jetée est prête.", 'Agence France-Presse', "Selon l'AFP"],
  ['El muelle está listo, dijo a Efe el alcalde.', 'Agencia EFE', 'dijo a Efe'],
  ['Según Reuters, el muelle está listo.', 'Reuters', 'Según Reuters'],
  ['O cais está pronto, disse à Reuters o prefeito.', 'Reuters', 'disse à Reuters'],
  ['De acordo com a Reuters, o cais está pronto.', 'Reuters', 'acordo com a Reuters'],
  ["Il molo è pronto, ha detto all'Ansa il sindaco.", 'ANSA', "detto all'Ansa"],
  ['Secondo Reuters il molo è pronto.', 'Reuters', 'Secondo Reuters'],
  ['La notizia è riportata da Reuters.', 'Reuters', 'riportata da Reuters'],
  ['Причал готов, сообщает ТАСС.', 'TASS', 'сообщает ТАСС'],
  ['Об этом пишет РИА Новости.', 'RIA Novosti', 'пишет РИА Новости'],
  ['Dermaga siap, dikutip dari Reuters.', 'Reuters', 'dikutip dari Reuters'],
  ['据新华社10日报道，码头已经建好。', 'Xinhua News Agency', '新华社10日报道'],
  ['他告诉路透社，码头已经建好。', 'Reuters', '告诉路透社'],
  ['ロイター通信によると、桟橋は完成した。', 'Reuters', 'ロイター通信によると'],
  ['KCNAによると、桟橋は完成した。', 'Korean Central News Agency', 'KCNAによると'],
  ['Zuvor hatte die «dpa» über die Mole berichtet.', 'Deutsche Presse-Agentur', 'hatte die «dpa'],
  ['연합뉴스에 따르면 부두는 완공됐다.', 'Yonhap News Agency', '연합뉴스에 따르면'],
  [
    '조선중앙통신은 부두가 완공됐다고 보도했다.',
    'Korean Central News Agency',
    '조선중앙통신은 부두가 완공됐다고 보도했',
  ],
  ['وقال لوكالة رويترز إن الرصيف جاهز.', 'Reuters', 'لوكالة رويترز'],
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
  'The Palestinian Harbour Authority (PNA) said in Rome that it is so.',
  'Staff at the news agency Reuters were given desks.',
  '신화사는 서울에 있다.',
  '新华社在北京。',
  'The ministry asked KCNA to withdraw its story.',
  'Critics questioned KCNA on its silence.',
  'Speaking of Nikkei, he laughed.',
  'The set is tuned according to AFP-T and nothing else.',
];

for (const sentence of NOT_CITED) {
  test(`cites nobody in "${sentence}"`, () => {
    assert.deepEqual(readCredits(articleOf([PARAGRAPH, sentence]), index).credits, []);
  });
}
