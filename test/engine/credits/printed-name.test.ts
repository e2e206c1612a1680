import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isMediaName } from '../../../src/engine/credits/media-words.ts';
import { printedName } from '../../../src/engine/credits/printed-name.ts';

/** What follows a formula such as "originally published by", and the name in it. */
const NAMES: readonly (readonly [string, string | undefined])[] = [
  ['Pier Gazette.', 'Pier Gazette'],
  ['the Pier Gazette and is shown here with permission.', 'Pier Gazette'],
  ['The Pier Gazette on Monday, 4 May 2020', 'The Pier Gazette'],
  ['our sister site Harbour Week, a newspaper', 'Harbour Week'],
  ['the Center for Harbour Reporting in May', 'Center for Harbour Reporting'],
  ['Harbour Week (Veldmark, Pa.). Visit it at', 'Harbour Week'],
  ['pier-gazette.example/story', 'pier-gazette.example'],
  ['eWharf', 'eWharf'],
  ['U.S. Pier Report', 'U.S. Pier Report'],
  ['Pier Media, Inc. All rights reserved', 'Pier Media'],
  ['Pier Gazette LLC', 'Pier Gazette'],
  ["Harper's Pier", "Harper's Pier"],
  ["the Pier Gazette's website", 'Pier Gazette'],
  ['«Портовая газета» 5 мая', 'Портовая газета'],
  ['„Der Hafen“', 'Der Hafen'],
  ['港湾新聞より転載', '港湾新聞'],
  ['港口日报 2020年', '港口日报'],
  ["Harper's magazine", "Harper's"],
  ["Ida Brandt's speech", undefined],
  ['Veldmark In Depth and', 'Veldmark In Depth'],
  ['Chapter Two, titled', undefined],
  ['Veldmark University Press', undefined],
  ['Tue 29 Nov 2016', undefined],
  ["There's one pier", undefined],
  ['November 3, 2019.', undefined],
  ['Monday', undefined],
  ['1905 in Paris', undefined],
  ['the Opinion section of the print edition', undefined],
  ['Page A1 of the New York edition', undefined],
  ['the Spanish by Ida Brandt', undefined],
  ['print on Monday', undefined],
  ['my own blog', undefined],
  ['Facebook', undefined],
  ['', undefined],
];

for (const [text, name] of NAMES) {
  test(`cuts ${name ?? 'no name'} out of "${text}"`, () => assert.equal(printedName(text), name));
}

test('a name is a stretch of the text, without white space at its ends', () => {
  const text = fc.array(
    fc.constantFrom(
      'Pier',
      'the',
      ' ',
      'Gazette',
      '.',
      ',',
      'of',
      '"',
      '港',
      'St.',
      'Inc.',
      'pier.example',
      '\n',
      'May',
      '(',
      "'s",
    ),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(text, parts => {
      const printed = parts.join(' ');
      const name = printedName(printed);
      if (name === undefined) return;
      assert.ok(printed.replace(/\s+/g, ' ').includes(name), `${name} in ${printed}`);
      assert.equal(name, name.trim());
    }),
  );
});

for (const [name, after, isMedia] of [
  ['Pier Gazette', '', true],
  ['KQZX', '', true],
  ['pier.example', '', true],
  ['Floodtide', ', a nonprofit newsroom that', true],
  ['港湾新聞', '', true],
  ['Ida Brandt', ', a warden', false],
  ['Veldmark Council', '', false],
] as const) {
  test(`${name}${after} is ${isMedia ? '' : 'not '}a name of media`, () =>
    assert.equal(isMediaName(name, after), isMedia));
}
