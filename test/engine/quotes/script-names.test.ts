import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonByShape } from '../../../src/engine/quotes/script-names.ts';
import { quotesIn, saidIn } from './read-text.ts';

/** Who is named, `-` for nobody. */
const SPEAKERS: readonly [language: string, text: string, speaker: string][] = [
  ['zh', '“井水是甜的，大家都来喝。”窦守田笑着说。', '窦守田'],
  ['zh', '“井水是甜的，大家都来喝。”窦守田恳切地说。', '窦守田'],
  ['zh', '青石镇水利站站长助理窦守田表示：“井水是甜的。”', '窦守田'],
  ['zh', '窦守田教授周三在会上表示：“井水是甜的，可以放心喝。”', '窦守田'],
  ['zh', '水务公司发言人埃琳娜·科尔多(Elena Cordo)表示：“井水是甜的，可以放心喝。”', '埃琳娜·科尔多'],
  ['zh', '水务公司发言人表示：“井水是甜的，可以放心喝。”', '水务公司发言人'],
  ['zh', '这本书里写着一句话，例如，它可以回答“井水为什么是甜的”。', '-'],
  ['zh', '高管表示：“井水是甜的，可以放心喝。”', '-'],
  ['ja', '窓口の一人は「井戸の水は甘いと思う」と話した。', '-'],
  ['ja', '村長は２日の会合で「井戸の水は甘いと思う」と述べた。', '村長'],
  ['ja', '水守喜一郎さん（61）は「井戸の水は甘いと思う」と話した。', '水守喜一郎'],
  ['ja', '中村喜一郎村長は「井戸の水は甘いと思う」と話した。', '中村喜一郎'],
  ['ja', '技師のエレナ・コルドさんは「井戸の水は甘いと思う」と話した。', 'エレナ・コルド'],
  ['ja', 'これが「井戸の水は甘いという噂」と述べたものだ。', '-'],
  ['ko', '삼십 년째 우물을 지키는 이장 두만복 씨는 "우물물이 아주 달다"고 말했다.', '-'],
  ['ko', '삼십 년째 우물을 지키는 이장 나만복 씨는 "우물물이 아주 달다"고 말했다.', '나만복'],
  ['ko', '나만복 군수는 15일 "우물물이 아주 달다"고 말했다.', '나만복'],
  ['ko', '나 군수는 15일 "우물물이 아주 달다"고 말했다.', '나 군수'],
  ['ko', '우물을 오가는 것이 즐겁다며 "우물물이 아주 달다"고 말했다.', '-'],
  ['ar', 'وقال المهندس رامز السواحلي المشرف على البئر «ماء البئر عذب جدا».', 'رامز السواحلي'],
  ['ar', 'وقال وزير المياه السابق رامز السواحلي «ماء البئر عذب جدا».', 'رامز السواحلي'],
  ['ar', 'وقال متحدث باسم الوزارة «ماء البئر عذب جدا».', 'متحدث باسم الوزارة'],
  ['ar', 'وقالت الوزارة «ماء البئر عذب جدا».', '-'],
  ['ar', 'وقالت النتائج «ماء البئر عذب جدا».', '-'],
  ['pt', 'Por Ada Marlow — Porto\n\nO poço abriu ontem. “A água do poço é doce e fresca”, disse ela.', '-'],
  ['de', '„Das Wasser ist süß und frisch“, sagte die Brunnenwärterin Ada Marlow.', 'Ada Marlow'],
  ['de', 'Das Dorf feiert: Dort sagt man „das Wasser ist süß und frisch“.', '-'],
  ['es', 'Según Ada Marlow, «el agua del pozo es dulce y fresca».', 'Ada Marlow'],
  ['fr', 'Par Ada Marlow, à Porto\n\n« L’eau du puits est douce et fraîche », a-t-elle dit.', '-'],
];

for (const [language, text, speaker] of SPEAKERS)
  test(`names the speaker of ${text} (${language})`, () => {
    assert.equal(quotesIn(text, language).at(-1)?.speaker?.name ?? '-', speaker);
  });

test('keeps a description of several words whole', () => {
  assert.deepEqual(saidIn('마로 시장은 15일 성명에서 “우물물이 달다”라고 말했다.', 'ko'), [
    '마로 시장 / 말했다',
  ]);
});

test('tells a person by the shape of the name alone', () => {
  const people = [
    '窦守田',
    '王毅',
    '埃琳娜·科尔多',
    '水守喜一郎',
    'エレナ・コルド',
    '나만복',
    '남궁선',
    'رامز السواحلي',
  ];
  const others = [
    '町長',
    '高官',
    '金沢市',
    '船長',
    '관계자',
    '대변인',
    '정부',
    '它可以',
    'トレンド',
    'متحدث باسم الوزارة',
    'โฆษก',
  ];
  assert.deepEqual(
    people.filter(name => !isPersonByShape(name)),
    [],
  );
  assert.deepEqual(
    others.filter(name => isPersonByShape(name)),
    [],
  );
});

test('reads long hostile subjects in time', () => {
  const started = process.cpuUsage().user;
  for (const [language, words] of [
    ['zh', `${'主席'.repeat(4000)}说：“井水是甜的，可以放心喝。”`],
    ['ja', `${'の'.repeat(8000)}は「井戸の水は甘いと思う」と述べた。`],
    ['ko', `${'나는 '.repeat(4000)}"우물물이 아주 달다"고 말했다.`],
    ['ar', `قال ${'ال '.repeat(4000)}«ماء البئر عذب جدا».`],
  ] as const)
    quotesIn(words, language);
  assert.ok(process.cpuUsage(undefined).user - started < 1_000_000);
});
