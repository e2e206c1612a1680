import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chineseNameKey } from '../../../src/engine/romanisation/chinese-names.ts';

/** Each row is one name in pinyin and in Wade–Giles or the spelling of Taiwan. */
const ONE_NAME: readonly (readonly string[])[] = [
  ['Mao Zedong', 'Mao Tse-tung', 'Mao Tse-Tung', 'Máo Zédōng', 'Mao Ze Dong'],
  ['Zhou Enlai', 'Chou En-lai', 'Zhōu Ēnlái'],
  ['Deng Xiaoping', 'Teng Hsiao-p’ing', 'Deng Xiao-ping', 'Teng Hsiao Ping'],
  ['Hua Guofeng', 'Hua Kuo-feng'],
  ['Cai Yingwen', 'Tsai Ing-wen'],
  ['Lai Qingde', 'Lai Ching-te'],
  ['Li Denghui', 'Lee Teng-hui'],
  ['Chen Shuibian', 'Chen Shui-bian', "Ch'en Shui-pien"],
  ['Xi Jinping', 'Hsi Chin-p’ing', 'Xi Jin-ping', 'Xi Jin Ping', 'XI JINPING'],
  ['Zhao Ziyang', 'Chao Tzu-yang'],
  ['Hu Shiren', 'Hu Shih-jen'],
];

for (const names of ONE_NAME) {
  test(`${names[0]} has one key in ${names.length} spellings`, () => {
    assert(chineseNameKey(names[0]!));
    assert.deepEqual(names.map(chineseNameKey), Array(names.length).fill(chineseNameKey(names[0]!)));
  });
}

for (const name of [
  'Wang Yi',
  'Li Qiang',
  'Kim Jong Un Jr',
  'Vladimir Putin',
  'Joe Biden',
  'Anna Mae Wong',
  '',
]) {
  test(`${name || 'nothing'} has no key`, () => assert.equal(chineseNameKey(name), undefined));
}

const syllable = fc.constantFrom(
  ...'ming guo wei hua jian zhong xiao yong fang lin ping de hui ze dong en lai'.split(' '),
);

test('hyphens, spaces and case never matter', () => {
  fc.assert(
    fc.property(syllable, syllable, (first, second) => {
      const key = chineseNameKey(`Wang ${first}-${second}`);
      assert(key);
      assert.equal(chineseNameKey(`WANG ${first} ${second}`), key);
      if (!/^[aeiou]/.test(second)) assert.equal(chineseNameKey(`Wang ${first}${second}`), key);
    }),
  );
});
