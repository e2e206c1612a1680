import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldSyllable, koreanNameKey } from '../../../src/engine/entities/korean-names.ts';
import { COMMON_SYLLABLES } from '../../../src/engine/entities/korean-syllables.ts';

/** Each row is one person's name in several romanisations. */
const ONE_NAME: readonly (readonly string[])[] = [
  [
    'Kim Sol Hwa',
    'Kim Seol-hwa',
    'Kim Sŏl-hwa',
    'Kim Solhwa',
    'Seol-hwa Kim',
    'KIM SOL HWA',
    'Gim Seolhwa',
    'Kim Sul-hwa',
  ],
  ['Kim Jong Un', 'Kim Jong-un', 'Kim Chŏng-ŭn', 'Kim Jeong-eun', 'Kim Jung-eun', 'Kim Jung Un'],
  ['Kim Jong Il', 'Kim Jong-il', 'Kim Chŏng-il', 'Kim Jeong-il'],
  ['Kim Yo Jong', 'Kim Yo-jong', 'Kim Yŏ-jŏng', 'Kim Yeo-jeong', 'Kim Yeo-jung'],
  ['Choe Son Hui', 'Choi Son-hui', 'Choe Sŏn-hŭi', 'Choe Seon-hui', 'Choi Sonhui'],
  ['Ri Yong Ho', 'Lee Yong-ho', 'Yi Yŏng-ho', 'I Yeong-ho', 'Lee Young-ho', 'Rhee Yong-ho'],
  ['Pak Thae Song', 'Park Tae-song', 'Pak T’ae-sŏng', 'Bak Tae-seong', 'Park Tae-sung'],
  ['Pak Yong Chol', 'Park Young-chul', 'Pak Yŏng-ch’ŏl', 'Bak Yeong-cheol'],
  ['Hyon Song Wol', 'Hyun Song-wol', 'Hyeon Song-wol'],
  ['Jo Yong Won', 'Cho Yong-won', 'Cho Young-won', 'Jo Yeong-won'],
  ['Kang Kyong Hwa', 'Kang Kyung-wha'.replace('wha', 'hwa'), 'Gang Gyeong-hwa', 'Kang Kyŏng-hwa'],
  ['Mun Jae In', 'Moon Jae-in', 'Mun Jaein'],
  ['Ro Mu Hyon', 'Roh Moo-hyun', 'No Mu-hyeon'],
  ['Thae Yong Ho', 'Tae Yong-ho', "T'ae Yong-ho"],
];

for (const names of ONE_NAME) {
  test(`${names[0]} has one key in ${names.length} romanisations`, () => {
    assert.deepEqual([...new Set(names.map(koreanNameKey))], [koreanNameKey(names[0]!)]);
    assert(koreanNameKey(names[0]!));
  });
}

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Kim Jong Un', 'Kim Yong Un'],
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Kim Jong Un', 'Kim Jong Nam'],
  ['Kim Jong Il', 'Kim Yong Il'],
  ['Kim Yong Nam', 'Kim Yong Chol'],
  ['Ri Son Gwon', 'Ri Son Gyong'],
  ['Ri Yong Ho', 'Ri Yong Gil'],
  ['Kim Jong Suk', 'Kim Jong Un'],
  ['Pak Jong Chon', 'Pak Jong Chol'],
  ['Choe Ryong Hae', 'Choe Son Hui'],
  ['Han Sang Un', 'An Sang Un'],
];

for (const [one, other] of DIFFERENT) {
  test(`${one} and ${other} are two names`, () => assert.notEqual(koreanNameKey(one), koreanNameKey(other)));
}

for (const name of [
  'Kim Novak',
  'Lee Harvey Oswald',
  'Robert E. Lee',
  'Chang',
  'Xi Jinping',
  'Kim Jong Un Jr',
  '',
]) {
  test(`${name || 'nothing'} has no key`, () => assert.equal(koreanNameKey(name), undefined));
}

test('a folded syllable folds to itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...COMMON_SYLLABLES), syllable => {
      const folded = foldSyllable(syllable);
      assert(folded === undefined || foldSyllable(folded) === folded);
    }),
  );
});

test('one name in one writing has one key, hyphen, space and case aside', () => {
  const syllable = fc.constantFrom(...COMMON_SYLLABLES);
  fc.assert(
    fc.property(syllable, syllable, (first, second) => {
      const keys = [`Pak ${first} ${second}`, `PAK ${first}-${second}`, `pak ${first}-${second}`].map(
        koreanNameKey,
      );
      assert.equal(new Set(keys).size, 1);
    }),
  );
});
