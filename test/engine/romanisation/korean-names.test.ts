import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { koreanNameKey, readKoreanName } from '../../../src/engine/romanisation/korean-names.ts';
import { FAMILY_NAMES, FIRST_SYLLABLES, SECOND_SYLLABLES, type Weighted } from '../../eval/hangul-names.ts';
import { mcCune, north, type Romanised, revised } from '../../eval/romanise.ts';

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
    'Kim Sŏrhwa',
    'Kim, Sol Hwa',
    '김설화',
    '김 설화',
  ],
  ['Kim Jong Un', 'Kim Jong-un', 'Kim Chŏng-ŭn', 'Kim Jeong-eun', 'Kim Jung-eun', 'Kim Jung Un'],
  ['Kim Jong Il', 'Kim Jong-il', 'Kim Chŏng-il', 'Kim Jeong-il'],
  ['Kim Yo Jong', 'Kim Yo-jong', 'Kim Yŏ-jŏng', 'Kim Yeo-jeong', 'Kim Yeo-jung'],
  [
    'Choe Son Hui',
    'Choi Son-hui',
    'Choe Sŏn-hŭi',
    'Choe Seon-hui',
    'Choi Sonhui',
    'Choy Senhuy',
    'Choi Sun-hee',
    '최선희',
  ],
  ['Ri Yong Ho', 'Lee Yong-ho', 'Yi Yŏng-ho', 'I Yeong-ho', 'Lee Young-ho', 'Rhee Yong-ho'],
  ['Pak Thae Song', 'Park Tae-song', 'Pak T’ae-sŏng', 'Bak Tae-seong', 'Park Tae-sung'],
  ['Pak Yong Chol', 'Park Young-chul', 'Pak Yŏng-ch’ŏl', 'Bak Yeong-cheol'],
  ['Hyon Song Wol', 'Hyun Song-wol', 'Hyeon Song-wol'],
  ['Jo Yong Won', 'Cho Yong-won', 'Cho Young-won', 'Jo Yeong-won'],
  ['Kang Kyong Hwa', 'Kang Kyung-wha', 'Gang Gyeong-hwa', 'Kang Kyŏng-hwa', '강경화'],
  ['Mun Jae In', 'Moon Jae-in', 'Mun Jaein'],
  ['Ro Mu Hyon', 'Roh Moo-hyun', 'No Mu-hyeon'],
  ['Thae Yong Ho', 'Tae Yong-ho', "T'ae Yong-ho"],
  ['Choe Ryong Hae', 'Choi Ryong-hae', 'Choi Yong-hae', '최룡해', '최용해'],
  ['Ri Sol Ju', 'Lee Seol-ju', 'Yi Sŏl-chu', '리설주', '이설주'],
  ['Ryu Hyon U', 'Yoo Hyun-woo', 'Yu Hyeon-u', 'Ryoo Hyun Woo', '류현우', '유현우'],
  ['Yun Sok Yol', 'Yoon Suk Yeol', 'Yoon Seok-youl', 'Yoon Seok-yeol', '윤석열'],
  ['Kim Hak Rim', 'Kim Hang-nim', 'Kim Hak-rim', '김학림'],
  ['Ryu Hyon Jin', 'Hyun Jin Ryu', 'Ryu Hyun-jin', '류현진'],
  ['U Tong Chuk', 'Woo Dong-chuk', 'U Tong-ch’uk', '우동축'],
  ['Namgung Ok', 'Nam Gung Ok', 'Nam-goong Ok', 'Namkung Ok', '남궁옥'],
  ['Hwangbo Kwan Il', 'Hwang Bo Gwan Il', 'Hwangpo Kwan-il', '황보관일'],
  ['Pak Sang Ho', 'Sang Ho Park', 'Sangho Park', 'Park Sangho', '박상호'],
  ['An Jung Gun', 'An Chung-gŭn', 'Ahn Jung-geun', '안중근'],
  ['Jon Song Un', "Chŏn Sŏng'ŭn", 'Chun Sung-eun', '전성은'],
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

const pick = (list: readonly Weighted[]) => fc.constantFrom(...list.map(([hangul]) => hangul));
const KOREAN = fc.record({
  family: pick(FAMILY_NAMES),
  given: fc.tuple(pick(FIRST_SYLLABLES), pick(SECOND_SYLLABLES)),
});
const inHangul = ({ family, given }: Romanised) => koreanNameKey(family + given.join(''));

/** A family and a given syllable that read as a family of two syllables: 사 공희 as 사공 희. */
const beginsLongFamily = ({ family, given: [first] }: Romanised) =>
  /^(?:남궁|제갈|독고|사공)$/.test(family + first);

/** A given name that is a family of two syllables, such as 선우. */
const isLongFamily = (name: Romanised) => /선우|순우|소문|서문|동방|제갈/.test(name.given.join(''));

test('a name in 한글 has the key of all its romanisations, hyphens, case and marks aside', () => {
  fc.assert(
    fc.property(KOREAN, name => {
      if (beginsLongFamily(name)) return;
      for (const romanised of [revised, north, mcCune]) {
        const { family, given } = romanised(name);
        const marked = [`${family} ${given.join('-')}`, `${family.toUpperCase()} ${given.join(' ')}`];
        const plain = marked.map(written => written.normalize('NFD').replace(/[\p{Mn}']/gu, ''));
        for (const written of [...marked, ...plain]) assert.equal(koreanNameKey(written), inHangul(name));
      }
    }),
    { numRuns: 500 },
  );
});

test('a hyphen in the given name lets the family stand last', () => {
  fc.assert(
    fc.property(KOREAN, name => {
      if (isLongFamily(name)) return;
      for (const romanised of [revised, north]) {
        const { family, given } = romanised(name);
        assert.equal(koreanNameKey(`${given.join('-')} ${family}`), inHangul(name));
      }
    }),
    { numRuns: 500 },
  );
});

test('a key reads as a name of the same key', () => {
  fc.assert(
    fc.property(KOREAN, name => {
      const key = inHangul(name)!;
      const [family, ...given] = key.split('-');
      assert.equal(koreanNameKey(`${family} ${given.join('-')}`), key);
    }),
    { numRuns: 500 },
  );
});

test('a long hostile line is read in no time and is no name', () => {
  for (const piece of ['kim-', 'a', "k'", 'ŏ', '김', ' ', 'Kim ']) {
    assert.equal(koreanNameKey(`Kim ${piece.repeat(100_000)}`), undefined);
  }
});

test('rare given names are not typical', () => {
  assert.equal(readKoreanName('Kim Sol Hwa')?.isTypical, true);
  assert.equal(readKoreanName('Kim Kka Ppu')?.isTypical, false);
});
