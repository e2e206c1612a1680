import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/engine/article.ts';
import { findDateline } from '../../../src/engine/credits/dateline.ts';
import { articleOf, index, PARAGRAPH } from './known-outlets.ts';

/** Opening, place, agency, date; the story follows the opening. */
const FORMS: readonly (readonly [string, string | undefined, string | undefined, string?])[] = [
  ['BERLIN (dpa) - ', 'Berlin', 'Deutsche Presse-Agentur'],
  ['Hannover (dpa/lni) - ', 'Hannover', 'Deutsche Presse-Agentur'],
  ['Berlin, 3. Mai (Reuters) - ', 'Berlin', 'Reuters', '3. Mai'],
  ['PARIS, 5 mai (AFP) - ', 'Paris', 'Agence France-Presse', '5 mai'],
  ['PARIS, le 5 mai (AFP) - ', 'Paris', 'Agence France-Presse', '5 mai'],
  ['PARIS (AFP), 5 mai - ', 'Paris', 'Agence France-Presse'],
  ['MADRID, 12 Ene. (EUROPA PRESS) - ', 'Madrid', 'Europa Press', '12 Ene'],
  ['Madrid, 12 ene (EFE).- ', 'Madrid', 'Agencia EFE', '12 ene'],
  ['La Habana, 5 may (Prensa Latina) ', 'La Habana', 'Prensa Latina', '5 may'],
  ['Lisboa, 05 mai 2023 (Lusa) – ', 'Lisboa', 'Lusa', '05 mai 2023'],
  ['Roma, 5 mag. (askanews) - ', 'Roma', 'askanews', '5 mag'],
  ['(ANSA) - ROMA, 05 MAG - ', 'Roma', 'ANSA', '05 MAG'],
  ['JAKARTA (ANTARA) - ', 'Jakarta', 'Antara'],
  ['New Delhi [India], October 12 (ANI): ', 'New Delhi', 'Asian News International', 'October 12'],
  ['Mumbai (Maharashtra) [India], May 5 (ANI): ', 'Mumbai', 'Asian News International', 'May 5'],
  ['NEW DELHI, May 5 (PTI) ', 'New Delhi', 'Press Trust of India', 'May 5'],
  ['القاهرة (رويترز) - ', 'القاهرة', 'Reuters'],
  ['القاهرة 5 مايو (رويترز) - ', 'القاهرة', 'Reuters', '5 مايو'],
  ['МОСКВА, 5 мая — РИА Новости. ', 'Москва', 'RIA Novosti', '5 мая'],
  ['МОСКВА, 5 мая. /ТАСС/. ', 'Москва', 'TASS', '5 мая'],
  ['Москва. 5 мая. ИНТЕРФАКС - ', 'Москва', 'Interfax', '5 мая'],
  ['（新华社北京5月3日电）', '北京', 'Xinhua News Agency', '5月3日'],
  ['新华社联合国5月3日电（记者王小明）', '联合国', 'Xinhua News Agency', '5月3日'],
  ['（中央社記者王小明台北5日電）', '台北', 'Central News Agency (Taiwan)', '5日'],
  ['【東京＝共同】', '東京', 'Kyodo News'],
  ['【ワシントン共同】', 'ワシントン', 'Kyodo News'],
  ['【ワシントン時事】', 'ワシントン', 'Jiji Press'],
  ['［ソウル　１５日　ロイター］ - ', 'ソウル', 'Reuters', '１５日'],
  ['【ロンドン＝岡田花子】', 'ロンドン', undefined],
  ['(서울=연합뉴스) 김철수 기자 = ', '서울', 'Yonhap News Agency'],
  ['[세종=뉴시스] 김철수 기자 = ', '세종', 'Newsis'],
  ['(서울·부산=뉴스1) 김철수 기자 = ', '서울·부산', 'News1'],
  ['〔記者王小明／台北報導〕', '台北', undefined],
  ['SÃO PAULO – ', 'São Paulo', undefined],
  ['BUENOS AIRES.- ', 'Buenos Aires', undefined],
  ['UNITED NATIONS (AP) — ', 'United Nations', 'Associated Press'],
  ['SEOUL/TOKYO (Reuters) - ', 'Seoul/Tokyo', 'Reuters'],
  ['SEOUL / TOKYO, May 3 (Reuters) - ', 'Seoul / Tokyo', 'Reuters', 'May 3'],
  ['THE HAGUE (AFP) - ', 'The Hague', 'Agence France-Presse'],
  ['JOHANNESBURG March 13 - ', 'Johannesburg', undefined, 'March 13'],
  ['MONTREAL, Feb 26 - <', 'Montreal', undefined, 'Feb 26'],
  ['VELDMARK (Bloomberg/AFP) - ', 'Veldmark', 'Bloomberg News'],
  ['HALLEY (AFP, PIER GAZETTE/VELD NEWS) - ', 'Halley', 'Agence France-Presse'],
  ['HALLEY (AFP PHOTO) - ', 'Halley', undefined],
  ['Halley, Veldmark (AFP) ', 'Halley', 'Agence France-Presse'],
  ['Veldmark (AFP) ', 'Veldmark', 'Agence France-Presse'],
  ['(AFP) ', undefined, undefined],
  ['dpa VELDMARK. ', 'Veldmark', 'Deutsche Presse-Agentur'],
  ['VELDMARK dpa | ', 'Veldmark', 'Deutsche Presse-Agentur'],
  ['Veldmark, AFP — ', 'Veldmark', 'Agence France-Presse'],
  ['AP, Veldmark: ', 'Veldmark', 'Associated Press'],
  ['HALLEY, Mo. (KQZX/AP) — ', 'Halley', 'Associated Press'],
  ['HALLEY, Mo. (KQZX) — ', 'Halley', undefined],
  ['NEW YORK, May 3 (PR Newswire) - ', 'New York', undefined, 'May 3'],
  ['NEW YORK, May 3, 2023 /PRNewswire/ -- ', 'New York', undefined, 'May 3, 2023'],
  ['TORONTO--(Newsfile Corp. - May 3, 2023) - ', 'Toronto', undefined],
  ['Wednesday, 26 February 2025 - ', undefined, undefined],
  ['Ida Brandt (AP) ', undefined, undefined],
  ['Reuters, the agency, said — ', undefined, undefined],
  ['IDA BRANDT/AFP/Getty ', undefined, undefined],
];

for (const [opening, place, agency, date] of FORMS) {
  test(`reads the dateline of "${opening.trim()}"`, () => {
    const article = articleOf([opening + PARAGRAPH, PARAGRAPH]);
    const found = findDateline(article, index, { isWire: false })?.dateline;
    assert.deepEqual([found?.place, found?.agency, found?.date], [place, agency, date]);
  });
}

test('reads the place that opens a German story with a period', () => {
  const story = `Veldmark. ${PARAGRAPH}`;
  const read = (language: string) => findDateline(articleOf([story], { language }), index, { isWire: false });
  assert.equal(read('de')?.dateline?.place, 'Veldmark');
  assert.equal(read('de')?.dateline?.text, 'Veldmark.');
  assert.equal(read('en'), undefined);
});

test("reads a reporter's initials and place on a line of their own", () => {
  const article = articleOf(['ku Veldmark', PARAGRAPH], { language: 'de' });
  assert.equal(findDateline(article, index, { isWire: false })?.dateline?.place, 'Veldmark');
});

test('reads the place of an agency, an outlet and the markup beside the story', () => {
  const at = (given: Partial<Article>) =>
    findDateline(articleOf([PARAGRAPH], given), index, { isWire: false })?.dateline;
  const above = [{ text: 'Associated Press in Halley', where: 'before' as const }];
  assert.equal(at({ margins: above })?.place, 'Halley');
  assert.equal(at({ margins: above })?.agency, 'Associated Press');
  const below = [{ text: 'Pier Money (Veldmark) First published 3 May', where: 'after' as const }];
  assert.equal(at({ margins: below, siteName: 'Pier Money' })?.place, 'Veldmark');
  assert.equal(at({ margins: below }), undefined);
  assert.equal(at({ metadata: { dateline: 'Halley' } })?.place, 'Halley');
});

test('reads a dateline whose paragraph became a margin', () => {
  const margins = [{ text: `VELDMARK (Reuters) - ${PARAGRAPH}`, where: 'before' as const }];
  const found = findDateline(articleOf([PARAGRAPH], { margins }), index, { isWire: false });
  assert.equal(found?.dateline?.agency, 'Reuters');
});

test('takes hostile lines in linear time', () => {
  for (const piece of ['A, ', '(A ', 'AB/', '新华社', '[서울=', 'Veldmark, ', '5 мая. ', '1.']) {
    const article = articleOf([piece.repeat(20_000)]);
    const start = process.cpuUsage().user;
    findDateline(article, index, { isWire: false });
    assert.ok(process.cpuUsage().user - start < 200_000, piece);
  }
});
