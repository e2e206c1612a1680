import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidIn } from './read-text.ts';

/** Where the cue stands, what it is, and whom it belongs to. */
const TABLE: readonly [text: string, ...said: string[]][] = [
  ['“The wall is old,” said Ada Marlow.', 'Ada Marlow / said'],
  ['Ada Marlow said: “The wall is old.”', 'Ada Marlow / said'],
  ['“The wall is old,” Ada Marlow said in a statement on Tuesday.', 'Ada Marlow / said'],
  ['“The wall is old,” Ada Marlow told the Porto Gazette.', 'Ada Marlow / told'],
  ['“The wall,” Ada Marlow pointed out, “is old and weak.”', 'Ada Marlow / pointed', 'Ada Marlow / pointed'],
  ['According to Ada Marlow, the wall is “old and weak”.', 'Ada Marlow / according to'],
  ['The wall is “old and weak”, according to Ada Marlow.', 'Ada Marlow / according to'],
  ['As Ada Marlow put it, “the wall is old and weak”.', 'Ada Marlow / put'],
  ['The wall is, in Ada Marlow’s words, “old and weak”.', 'Ada Marlow / words'],
  ['Added Ada Marlow: “The wall is old and weak.”', 'Ada Marlow / added'],
  ['Ada Marlow released a statement saying “the wall is old and weak”.', 'Ada Marlow / saying'],
  ['Ada Marlow, who claimed the wall was “old and weak”, left.', 'Ada Marlow / claimed'],
  [
    '“The wall is old,” Ada Marlow claimed. “It will not last the winter.”',
    'Ada Marlow / claimed',
    'Ada Marlow / claimed',
  ],
];

for (const [text, ...said] of TABLE)
  test(`reads the cue of ${text}`, () => {
    assert.deepEqual(saidIn(text), said);
  });

const LANGUAGES: readonly [language: string, text: string, ...said: string[]][] = [
  ['de', '„Die Mauer ist alt und schwach“, sagte Ada Marlow.', 'Ada Marlow / sagte'],
  ['de', 'Das ist nicht neu. „Die Mauer ist alt und schwach“, so Ada Marlow.', 'Ada Marlow / so'],
  ['fr', '« Le mur est vieux et faible », a déclaré Ada Marlow.', 'Ada Marlow / déclaré'],
  ['fr', 'Selon Ada Marlow, le mur est « vieux et faible ».', 'Ada Marlow / selon'],
  [
    'fr',
    'Le maire Bert Quill est venu. « Le mur est vieux et faible », a dit Bert Quill. « Il va tomber », souligne-t-il.',
    'Bert Quill / dit',
    'Bert Quill / souligne',
  ],
  ['es', '«El muro es viejo y débil», dijo Ada Marlow.', 'Ada Marlow / dijo'],
  ['es', 'Según Ada Marlow, el muro es «viejo y débil».', 'Ada Marlow / según'],
  ['pt', '“O muro é velho e fraco”, afirmou Ada Marlow.', 'Ada Marlow / afirmou'],
  ['it', '«Il muro è vecchio e debole», ha detto Ada Marlow.', 'Ada Marlow / detto'],
  ['nl', '“De muur is oud en zwak”, zei Ada Marlow.', 'Ada Marlow / zei'],
  ['sv', '”Muren är gammal och svag”, säger Ada Marlow.', 'Ada Marlow / säger'],
  ['ru', '«Стена старая и слабая», — заявила Ада Марлоу.', 'Ада Марлоу / заявила'],
  ['uk', '«Стіна стара і слабка», — заявила Ада Марлоу.', 'Ада Марлоу / заявила'],
  ['pl', '„Mur jest stary i słaby” – powiedziała Ada Marlow.', 'Ada Marlow / powiedziała'],
  ['id', '“Tembok itu tua dan lemah,” kata Ada Marlow.', 'Ada Marlow / kata'],
  ['tr', 'Ada Marlow, “duvar eski ve zayıf” dedi.', 'Ada Marlow / dedi'],
  ['sw', 'Ada Marlow alisema: “Ukuta ni wa zamani na dhaifu.”', 'Ada Marlow / alisema'],
  ['ru', 'Стена «старая и слабая», сказано в заявлении Ады Марлоу.', 'Ады Марлоу / сказано'],
  ['zh', '市长马洛周一在记者会上表示：“这堵墙又旧又弱。”', '马洛 / 表示'],
  ['zh', '“这堵墙又旧又弱”，马洛说。', '马洛 / 说'],
  ['ja', '15日、マーロウ市長は「壁は古くて弱い」と述べた。', 'マーロウ市長 / と述べた'],
  ['ko', '마로 시장은 15일 성명에서 “벽이 낡았다”라고 말했다.', '마로 시장 / 말했다'],
  ['ar', 'وقالت آدا مارلو: «الجدار قديم وضعيف جدا».', 'آدا مارلو / وقالت'],
  ['ar', '«الجدار قديم وضعيف جدا»، قالت آدا مارلو في بيان.', 'آدا مارلو / قالت'],
  ['fa', 'شهردار مارلو در بیانیه‌ای گفت: «دیوار کهنه و ضعیف است».', 'شهردار مارلو / گفت'],
];

for (const [language, text, ...said] of LANGUAGES)
  test(`reads the cue of ${text} (${language})`, () => {
    assert.deepEqual(saidIn(text, language), said);
  });

/** Words that look like cues. The quotation stays without the speaker that they would name. */
const NO_CUES: readonly string[] = [
  'Bert Quill is said to be fond of the “Harbour Song”.',
  'There are, say, ten of the “Harbour Songs” in Porto.',
  'The value added of the “Harbour Song” is small.',
  'Everyone in Porto knows the noted actor of “Harbour Song”.',
];

for (const text of NO_CUES)
  test(`hears nobody speak in ${text}`, () => {
    assert.deepEqual(saidIn(text), ['- / -']);
  });

/** Whoever hands the words on is not who said them. */
const CARRIED: readonly [text: string, speaker: string][] = [
  ['“The wall is old and weak,” Bert Quill told KCNA.', 'Bert Quill'],
  ['KCNA quoted Bert Quill as saying “the wall is old and weak”.', 'Bert Quill'],
  ['“The wall is old and weak,” KCNA quoted Bert Quill as saying.', 'Bert Quill'],
  ['“The wall is old and weak,” Bert Quill was quoted as saying by KCNA.', 'Bert Quill'],
  ['“The wall is old and weak,” Yonhap reported, citing Bert Quill.', 'Bert Quill'],
  ['“The wall is old and weak,” Bert Quill said, according to KCNA.', 'Bert Quill'],
  ['“The wall is old and weak,” said Bert Quill, KCNA reported.', 'Bert Quill'],
];

for (const [text, speaker] of CARRIED)
  test(`names the speaker, not the carrier, in ${text}`, () => {
    assert.deepEqual(
      saidIn(text).map(said => said.split(' / ')[0]),
      [speaker],
    );
  });
