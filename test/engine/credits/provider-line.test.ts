import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { above, articleOf, below, index, PARAGRAPH, said } from './known-outlets.ts';

const PORTAL = 'https://news.portal.example/story';

/** Lines above a portal's story, and whose text they say it is. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ['Pier Gazette 9/21/2016 Ida Brandt', ['carried Pier Gazette']],
  ['Harbour NewsOctober 3, 2016', ['carried Harbour News']],
  ['Pier Gazette · 2 hours ago', ['carried Pier Gazette']],
  ['The Guardian 3 May 2019', ['carried The Guardian']],
  ['Harbour Insider', ['carried Harbour Insider']],
  ['Ida Brandt 1 day ago', []],
  ['Ida Brandt', []],
  ['Harbour Portal 3 May 2019', []],
  ['Five daily papers that left the pier for good', []],
];

for (const [line, credits] of LINES) {
  test(`a portal's "${line}" names ${credits.join() || 'no provider'}`, () => {
    const page = articleOf([PARAGRAPH, PARAGRAPH], { url: PORTAL, margins: above(line) });
    assert.deepEqual(said(readCredits(page, index).credits), credits);
  });
}

test('on any other site the same line is no credit', () => {
  const page = articleOf([PARAGRAPH], {
    url: 'https://pier.example/',
    margins: above('Pier Gazette 9/21/2016 Ida Brandt'),
  });
  assert.deepEqual(said(readCredits(page, index).credits), []);
});

test("reads the provider behind the time of a portal's byline", () => {
  const line = 'By IDA BRANDT March 11, 2015 3:46 PM Good Pier Morning';
  const page = articleOf([PARAGRAPH], { url: PORTAL, margins: below(line) });
  assert.deepEqual(said(readCredits(page, index).credits), ['carried Good Pier Morning']);
});

test('an author who is a site, with its address in its box, supplied the text', () => {
  const margins = below('NeoPier ネオピア', 'ウェブサイト: http://www.neopier.example/');
  const page = articleOf([PARAGRAPH, PARAGRAPH], {
    url: 'https://pier.example/',
    byline: 'NeoPier／ネオピア',
    margins,
  });
  assert.deepEqual(said(readCredits(page, index).credits), ['carried NeoPier／ネオピア']);
  const person = articleOf([PARAGRAPH, PARAGRAPH], {
    byline: 'Ida Brandt',
    margins: below('http://idabrandt.example'),
  });
  assert.deepEqual(said(readCredits(person, index).credits), []);
});

/** Said so in so many words, on any site. */
const HANDED_ON: readonly (readonly [string, readonly string[]])[] = [
  ['港湾新聞 3/9(木) 18:45配信', ['carried 港湾新聞']],
  ['PIER Japan 3/9(木) 18:45配信', ['carried PIER Japan']],
  ['港口新闻网 10月14日报道', ['carried 港口新闻网']],
  ['本报北京3月10日讯', []],
  ['北京3月10日电', []],
];

for (const [line, credits] of HANDED_ON) {
  test(`"${line}" hands on ${credits.join() || 'nothing'}`, () => {
    assert.deepEqual(said(readCredits(articleOf([line, PARAGRAPH]), index).credits), credits);
  });
}
