import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { articleOf, index, PARAGRAPH, said } from './known-outlets.ts';

const AFP = 'contributed Agence France-Presse';
const DPA = 'contributed Deutsche Presse-Agentur';
const REUTERS = 'contributed Reuters';
const EFE = 'contributed Agencia EFE';
const ANSA = 'contributed ANSA';

/** Lines below a story that name agencies whose material it uses, in the forms of many languages. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ['AP writer Ole Finn contributed.', ['contributed Associated Press', 'contributed Ole Finn']],
  ["CNN's Petra Brandt contributed to this report.", ['contributed CNN', 'contributed Petra Brandt']],
  ['(with inputs from PTI)', ['contributed Press Trust of India']],
  ['Written with inputs from Reuters', [REUTERS]],
  ['With files from The Canadian Press and Reuters', ['contributed The Canadian Press', REUTERS]],
  ['Additional reporting by Reuters', [REUTERS]],
  ['mit Material von dpa', [DPA]],
  ['(mit dpa und AFP)', [AFP, DPA]],
  ['Mit Agenturmaterial der dpa', [DPA]],
  ['avec AFP', [AFP]],
  ['(avec AFP et Reuters)', [AFP, REUTERS]],
  ["Avec l'AFP", [AFP]],
  ['Avec agences', ['contributed agences']],
  ['Con información de EFE', [EFE]],
  ['(Con información de EFE y Reuters)', [EFE, REUTERS]],
  ['Con información de agencias', ['contributed agencias']],
  ['Com informações da Reuters', [REUTERS]],
  ['*Com informações da Agência Brasil e da Reuters', ['contributed Agência Brasil', REUTERS]],
  ['Com agências', ['contributed agências']],
  ['con fonti Ansa', [ANSA]],
  ['(con fonte Ansa)', [ANSA]],
  ['По материалам ТАСС', ['contributed TASS']],
  ['По материалам агентств ТАСС и РИА Новости', ['contributed RIA Novosti', 'contributed TASS']],
  ['연합뉴스 종합', ['contributed Yonhap News Agency']],
  ['외신 종합', ['contributed 외신']],
  ['（综合新华社报道）', ['contributed Xinhua News Agency']],
  ['综合新华社、路透社报道', [REUTERS, 'contributed Xinhua News Agency']],
  ['新华社、路透社综合报道', [REUTERS, 'contributed Xinhua News Agency']],
  ['（共同通信などによる）', ['contributed Kyodo News']],
  ['ロイター通信などによると。', [REUTERS]],
  ['dengan laporan AFP', [AFP]],
  ['(Dengan laporan dari Reuters)', [REUTERS]],
  ['مع وكالات', ['contributed وكالات']],
];

for (const [line, credits] of LINES) {
  test(`takes "${line}" for help, not for authorship`, () => {
    const found = readCredits(articleOf([...Array(8).fill(PARAGRAPH), line]), index);
    assert.deepEqual(said(found.credits), [...credits].sort());
  });
}

/** Company, means and manner: the small words credit nobody. */
for (const line of [
  'Con Ida Brandt',
  'Avec Le Port',
  'mit Material',
  'com amor',
  'With love, Reuters fans',
  'con el Ansa',
]) {
  test(`nobody helped in "${line}"`, () => {
    const credits = readCredits(
      articleOf([...Array(8).fill(PARAGRAPH), `${line} sind wir da gewesen.`]),
      index,
    ).credits;
    assert.deepEqual(said(credits), []);
  });
}
