import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { articleOf, index, PARAGRAPH, said } from './known-outlets.ts';

const OPENINGS: readonly (readonly [string, string | undefined, string | undefined, readonly string[]])[] = [
  ['VELDMARK (Reuters) - ', 'Veldmark', 'Reuters', ['wrote Reuters']],
  ['PORT HALLEY, Oct. 9 (Xinhua) -- ', 'Port Halley', 'Xinhua News Agency', ['wrote Xinhua News Agency']],
  ['PORT HALLEY, May 29. /TASS/. ', 'Port Halley', 'TASS', ['wrote TASS']],
  [
    'Pyongyang, May 15 (KCNA) -- ',
    'Pyongyang',
    'Korean Central News Agency',
    ['wrote Korean Central News Agency'],
  ],
  ['HALLEY CITY, Veld Strip, Dec. 29 (AP) — ', 'Halley City', 'Associated Press', ['wrote Associated Press']],
  ['HALLEY, (Reuters) – ', 'Halley', 'Reuters', ['wrote Reuters']],
  ['HALLEY (REUTERS, AFP) - ', 'Halley', 'Reuters', ['wrote Agence France-Presse', 'wrote Reuters']],
  ['Halley/Main (dpa) - ', 'Halley/Main', 'Deutsche Presse-Agentur', ['wrote Deutsche Presse-Agentur']],
  ['(AFP) — ', undefined, undefined, ['wrote Agence France-Presse']],
  ['March 16 (UPI) — ', undefined, undefined, ['wrote United Press International']],
  ['HALLEY, Jan. 5, 2023 /PRNewswire/ -- ', 'Halley', undefined, ['carried PR Newswire']],
  ['HALLEY--(BUSINESS WIRE)--', 'Halley', undefined, ['carried Business Wire']],
  ['(할리=연합뉴스) ', '할리', 'Yonhap News Agency', ['wrote Yonhap News Agency']],
  ['新华社海港4月24日电 ', '海港', 'Xinhua News Agency', ['wrote Xinhua News Agency']],
  ['ГАВАНЬ, 15 мая - РИА Новости. ', 'Гавань', 'RIA Novosti', ['wrote RIA Novosti']],
  ['HALLEY — ', 'Halley', undefined, []],
  ['VELDMARK: ', 'Veldmark', undefined, []],
  ['IDA BRANDT: ', undefined, undefined, []],
  ['PORT HALLEY, Nov 22 — ', 'Port Halley', undefined, []],
  ['Halley, Ill. — ', 'Halley', undefined, []],
  ['Veldmark — ', 'Veldmark', undefined, []],
  ['HALLEY, Mo. (KZZQ) — ', 'Halley', undefined, []],
  ['HALLEY, Mo. (KQZX) — ', 'Halley', undefined, ['carried KQZX']],
  ['But the Halley Pier Company (AP) ', undefined, undefined, []],
  ['Update — ', undefined, undefined, []],
];

for (const [opening, place, agency, credits] of OPENINGS) {
  test(`reads the opening "${opening.trim()}"`, () => {
    const found = readCredits(articleOf([opening + PARAGRAPH, PARAGRAPH]), index);
    assert.equal(found.dateline?.place, place);
    assert.equal(found.dateline?.agency, agency);
    assert.deepEqual(said(found.credits), credits);
  });
}

test('reads a dateline behind a headline that damage joined to it', () => {
  const found = readCredits(articleOf([`Pier vote is off. Pyongyang, May 15 (KCNA) -- ${PARAGRAPH}`]), index);
  assert.equal(found.dateline?.place, 'Pyongyang');
  assert.equal(found.dateline?.text, 'Pyongyang, May 15 (KCNA) --');
  assert.equal(found.dateline?.date, 'May 15');
});

test("a station's call sign on its own site credits nobody", () => {
  const article = articleOf([`HALLEY, Mo. (KQZX) — ${PARAGRAPH}`], { url: 'https://www.kqzx.example/pier' });
  assert.deepEqual(said(readCredits(article, index).credits), []);
});

test('takes no dateline from a caption credit', () => {
  const article = articleOf(['File photo of harbour master Ida Brandt. (Reuters)', PARAGRAPH]);
  const found = readCredits(article, index);
  assert.equal(found.dateline, undefined);
  assert.deepEqual(said(found.credits), ['photo Reuters']);
});
