import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineLines, readByline } from '../../../src/engine/credits/byline.ts';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { linesOf } from '../../../src/engine/credits/page-lines.ts';
import { isPersonName } from '../../../src/engine/credits/person-names.ts';
import { above, articleOf, below, index, PARAGRAPH } from './known-outlets.ts';

const BYLINES: readonly (readonly [string, readonly string[]])[] = [
  ['By Ida E. Brandt', ['Ida E. Brandt']],
  ['By E. Y. Brandt and Ole Finn', ['E. Y. Brandt', 'Ole Finn']],
  ['By Byron Finn', ['Byron Finn']],
  ['Byron Finn', ['Byron Finn']],
  ['Diogo Brandt', ['Diogo Brandt']],
  ['Porter Finn', ['Porter Finn']],
  ['BYIDA BRANDT', ['IDA BRANDT']],
  ['By: Ida BrandtOle Finn', ['Ida Brandt', 'Ole Finn']],
  ['By Ida BrandtStaff Writer', ['Ida Brandt']],
  ['By Ida McBrandt', ['Ida McBrandt']],
  ['By Ida Brandt and IDA BRANDT', ['Ida Brandt']],
  ['By José Brandt, Jose Brandt', ['José Brandt']],
  ['By Ida Brandt, Veldmark', ['Ida Brandt']],
  ['By Ida Brandt Special to The Pier Gazette', ['Ida Brandt']],
  ['By Ida Brandt, Senior Reporter', ['Ida Brandt']],
  ['By Ida Brandt, Chief Economist', ['Ida Brandt']],
  ['By Ida Brandt @idabrandt', ['Ida Brandt']],
  ['Ida Brandt Senior Politics Editor, The Pier Gazette', ['Ida Brandt']],
  ['by Ida Brandt@idabrandt Dec 15, 2016, 1:55pm EST', ['Ida Brandt']],
  ['By Ida Brandt Published in Harbour December 14, 2016 2:24 pm', ['Ida Brandt']],
  ['Ida BrandtCEO', ['Ida Brandt']],
  ['by Ida Brandt (reporting) and Ole Finn (photography)', ['Ida Brandt']],
  ['By Veldmark Pumps, Inc.', []],
  ['By Ida Brandt, Veldmark Pumps GmbH', ['Ida Brandt']],
  ['作者：财经', []],
  ['Kategorien Allgemein', []],
  ['VELD Speech', []],
  ['小暮ひさのり', ['小暮ひさのり']],
  ['[田中花子，Pier]', ['田中花子']],
  ['文● オカモト', ['オカモト']],
  ['By Dr. Ida Brandt', ['Ida Brandt']],
  ['By Ida Brandt with Ole Finn', ['Ida Brandt', 'Ole Finn']],
  ['Edited by Ida Brandt', []],
  ['By Ida Brandt. Edited by Ole Finn', ['Ida Brandt']],
  ['By Ida Brandt, Photos by Ole Finn', ['Ida Brandt']],
  ['By Web Desk', []],
  ['By Staff', []],
  ['By Agencies', []],
  ['By Super User', []],
  ['Von Ida Brandt und Ole Finn', ['Ida Brandt', 'Ole Finn']],
  ['Par Ida Brandt avec AFP', ['Ida Brandt']],
  ['Por Ida Brandt y Ole Finn', ['Ida Brandt', 'Ole Finn']],
  ['di Ida Brandt', ['Ida Brandt']],
  ['Oleh Ida Brandt dan Ole Finn', ['Ida Brandt', 'Ole Finn']],
  ['Penulis: Ida Brandt', ['Ida Brandt']],
  ['Автор: Ида Брандт', ['Ида Брандт']],
  ['От Ида Брандт', ['Ида Брандт']],
  ['بقلم: محمد الهادي', ['محمد الهادي']],
  ['بقلم فريق التحرير', []],
  ['作者：王小明', ['王小明']],
  ['記者 王小明', ['王小明']],
  ['Author Ida Brandt', ['Ida Brandt']],
];

for (const [byline, persons] of BYLINES) {
  test(`names the persons of "${byline}"`, () => {
    const given = { byline, margins: above(byline) };
    const found = readCredits(articleOf([PARAGRAPH, PARAGRAPH], given), index);
    assert.deepEqual(found.byline, persons);
  });
}

const SIGNED: readonly (readonly [string, string, readonly string[]])[] = [
  ['(서울=연합뉴스) 김철수 기자 = 항구는 열렸다.', PARAGRAPH, ['김철수']],
  [PARAGRAPH, '항구는 열렸다. 김철수 기자 kim@pier.example', ['김철수']],
  ['新华社海港5月3日电（记者王小明、李大山）港口开放。', PARAGRAPH, ['王小明', '李大山']],
  ['（中央社記者王小明台北5日電）港口開放。', PARAGRAPH, ['王小明']],
  ['〔記者王小明／台北報導〕港口開放。', PARAGRAPH, ['王小明']],
  ['【ロンドン＝岡田花子】港が開いた。', PARAGRAPH, ['岡田花子']],
  ['【東京＝共同】港が開いた。', PARAGRAPH, []],
  [PARAGRAPH, '港口开放。（编译/王小明）', ['王小明']],
  [PARAGRAPH, '作者︱春春', ['春春']],
];

for (const [first, last, persons] of SIGNED) {
  test(`reads who signs "${persons.length > 0 && last !== PARAGRAPH ? last : first}"`, () => {
    assert.deepEqual(readCredits(articleOf([first, PARAGRAPH, last]), index).byline, persons);
  });
}

test('takes a picture signed agency first for no byline', () => {
  const found = readCredits(articleOf([PARAGRAPH], { margins: above('REUTERS/Ole Finn') }), index);
  assert.deepEqual(found.byline, []);
  assert.ok(found.credits.every(({ type }) => type === 'photo'));
});

test('takes a sentence that begins with "By" for no byline', () => {
  for (const line of ['By 1963, as the Associated Press explains:', 'By Veldmark Reuters had left:'])
    assert.deepEqual(readCredits(articleOf([PARAGRAPH, line, PARAGRAPH]), index).credits, [], line);
});

test('takes the link to a feed for no agency', () => {
  assert.deepEqual(
    readCredits(articleOf([PARAGRAPH], { margins: above('Welcome | RSS') }), index).credits,
    [],
  );
});

test('takes an editor named on the page for no author, though the metadata says so', () => {
  const given = { metadata: { author: '王小明' }, margins: below('责任编辑：王小明') };
  assert.deepEqual(readCredits(articleOf([PARAGRAPH], given), index).byline, []);
});

test('takes no author from a line that says who edited', () => {
  for (const line of ['PierEdited by Ida Brandt (with inputs)', 'Penulis: Antara Editor: Ida Brandt 3 Mei']) {
    const given = { byline: 'Ida Brandt', margins: above(line) };
    assert.deepEqual(readCredits(articleOf([PARAGRAPH], given), index).byline, []);
  }
});

test('reads an author among the facts below the text', () => {
  assert.deepEqual(
    readCredits(articleOf([PARAGRAPH], { margins: below('Author Ida Brandt') }), index).byline,
    ['Ida Brandt'],
  );
});

test('knows persons, desks and dummies apart', () => {
  for (const name of ['Ida Brandt', 'ida brandt', 'Ida van den Brandt', "Ole d'Arc", 'Ида Брандт', '김철수'])
    assert.equal(isPersonName(name), name !== 'ida brandt', name);
  for (const name of ['News Desk', 'Super User', 'Pier Gazette', 'Site Admin', '105092', 'i@pier.example'])
    assert.equal(isPersonName(name), false, name);
});

test('reads hostile bylines in linear time', () => {
  for (const piece of ['Ida ', 'Ida and ', 'IdaBrandt', '(', 'by ', '作者 ', 'edited by ', '记者']) {
    const byline = piece.repeat(20_000);
    const article = articleOf([byline, PARAGRAPH], { byline, margins: above(byline, byline.slice(0, 249)) });
    const start = process.cpuUsage().user;
    for (const line of bylineLines(article, linesOf(article))) readByline(line, index);
    assert.ok(process.cpuUsage().user - start < 200_000, piece);
  }
});
