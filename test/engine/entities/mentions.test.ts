import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileEntities, readEntityRows } from '../../../src/build/entities.ts';
import { mergeEntityRows } from '../../../src/build/merge-entity-rows.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { findMentions } from '../../../src/engine/entities/mentions.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';

const packed = compileEntities();
const index = EntityIndex.from(packed);

function mentionsIn(text: string) {
  return findMentions(tokenize(text), index);
}

/** What is named in a text: the words, then the name of the entity, or its id when only the page knows it. */
function namesIn(text: string): string[] {
  return mentionsIn(text).map(({ entity, span }) => {
    const known = index.byId(entity.id) ? entity.name : entity.id;
    return `${text.slice(span.start, span.end)} = ${known}`;
  });
}

const pieces = fc.constantFrom(
  'Kim Jong Un',
  'Kim Sol Hwa',
  'Kim',
  'the US',
  'us',
  'NATO',
  "Japan's",
  'President',
  'Biden',
  'said',
  'Jane Doe',
  '. ',
  ', ',
  '\n\n',
  '“',
  '”',
  'Ри',
  '北朝鮮',
  'of',
  'the',
  'Ministry',
  'Seol-hwa Kim',
  '\u200b',
  '😀',
  '-',
);

test('mentions are sorted, never overlap and stand in the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 }),
      parts => {
        const text = parts.join(' ');
        let last = 0;
        for (const { span, entity } of mentionsIn(text)) {
          assert(span.start >= last && span.end > span.start && span.end <= text.length);
          assert(entity.id !== '' && entity.name !== '');
          last = span.end;
        }
      },
    ),
  );
});

test('every name of every list finds an entity', () => {
  for (const row of mergeEntityRows(readEntityRows())) {
    for (const name of [row.name, ...row.aliases]) assert(index.named(name), `${row.id} ${name}`);
    for (const host of row.domains) assert(index.ofDomain(host), `${row.id} ${host}`);
  }
});

test('the compiled list stays within its budget', () => {
  assert(packed.byteLength < 4_000_000);
});

const ROWS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['He told us that the US would wait.', ['US = United States']],
  ['A quad bike stood there. The Quad meets in Tokyo.', ['Quad = Quad', 'Tokyo = Tokyo']],
  ['Those who know the WHO will ask who pays.', ['WHO = World Health Organization']],
  ['Prices rose. Rose said nothing about roses.', []],
  ['Time will tell, and People like the Sun.', []],
  ['Georgia and Tbilisi signed.', ['Georgia = Georgia', 'Tbilisi = Tbilisi']],
  ['He studied at Ohio Lake University.', ['Ohio Lake University = organization:ohio-lake-university']],
  ['Paris Tallow spoke.', []],
  [
    "North Korea's foreign ministry rejected it.",
    ["North Korea's foreign ministry = North Korean Foreign Ministry"],
  ],
  ['The Japanese Defense Ministry counted two.', ['Japanese Defense Ministry = Japanese Defence Ministry']],
  ['The Senate voted.', []],
  ['In the United States the Senate voted.', ['United States = United States', 'Senate = U.S. Senate']],
  ['The composer Wagner was read about.', []],
  ['Russia paid Wagner for it.', ['Russia = Russia', 'Wagner = Wagner Group']],
  ['Rossiya 24 and Rossiya 1 differ.', ['Rossiya 24 = Rossiya 24', 'Rossiya 1 = Rossiya 1']],
  ['The National Security Council met.', []],
  [
    'In the United States the Wisconsin Senate voted.',
    ['United States = United States', 'Wisconsin Senate = organization:wisconsin-senate'],
  ],
  ['북한은 미국을 비난했다.', ['북한 = North Korea', '미국 = United States']],
  ['КНДР и США молчали.', ['КНДР = North Korea', 'США = United States']],
  ['北朝鮮は日本を非難した。', ['北朝鮮 = North Korea', '日本 = Japan']],
];

for (const [text, names] of ROWS) {
  test(`names in “${text}”`, () => assert.deepEqual(namesIn(text), names));
}

const PEOPLE: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'Hong Seol-hwa of the institute wrote it. Hong added a warning.',
    ['Hong Seol-hwa = person:ko:hong-sol-hwa', 'Hong = person:ko:hong-sol-hwa'],
  ],
  [
    'Kim Thae Hwa met Kim Jong Un. Kim smiled.',
    ['Kim Thae Hwa = person:ko:kim-tae-hwa', 'Kim Jong Un = Kim Jong Un'],
  ],
  ['Kim Chŏng-ŭn and Kim Yeo-jeong watched.', ['Kim Chŏng-ŭn = Kim Jong Un', 'Kim Yeo-jeong = Kim Yo Jong']],
  ['President Biden left. Biden said so.', ['Biden = Joe Biden', 'Biden = Joe Biden']],
  [
    '“We wait,” said Mira Tallow, a baker. Tallow sighed.',
    ['Mira Tallow = person:mira-tallow', 'Tallow = person:mira-tallow'],
  ],
  ['Spokesman Odo Venn declined. The Green Door opened.', ['Odo Venn = person:odo-venn']],
  ['According to Ana de la Vela, it rained.', ['Ana de la Vela = person:ana-de-la-vela']],
];

for (const [text, names] of PEOPLE) {
  test(`people in “${text}”`, () => assert.deepEqual(namesIn(text), names));
}

test('a page of one letter, of spaces or of capitals takes no longer than its length', () => {
  for (const unit of ['a', ' ', 'A', 'Kim ', "Kim's-", 'U.S.', '("']) {
    const start = performance.now();
    mentionsIn(unit.repeat(50_000 / unit.length));
    assert(performance.now() - start < 5_000, unit);
  }
});
