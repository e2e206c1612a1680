import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/engine/article.ts';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { above, articleOf, below, index, PARAGRAPH, said } from './known-outlets.ts';

const LOCAL = 'https://www.pier-gazette.example/story';

/** What a page claims of its text: who wrote it, carried it, contributed to it. */
function claimsOf(article: Article): string[] {
  return said(
    readCredits(article, index).credits.filter(({ type }) => /^(?:wrote|carried|contributed)$/.test(type)),
  );
}

/** A page whose body is a story with one paragraph of ours in it. */
function storyWith(paragraph: string, given: Partial<Article> = {}): Article {
  return articleOf([PARAGRAPH, `${paragraph} ${PARAGRAPH}`, PARAGRAPH], { url: LOCAL, ...given });
}

test("a station's call sign in a dateline names no agency", () => {
  assert.deepEqual(claimsOf(articleOf([`COLUMBIA, Mo. (KMIZ) — ${PARAGRAPH}`], { url: LOCAL })), []);
});

test('whoever is told something wrote nothing', () => {
  for (const told of [
    '"It works", she told AFP.',
    'She told the Associated Press so.',
    'Er sagte der dpa, es gehe.',
    "Il l'a dit à l'AFP.",
  ])
    assert.deepEqual(claimsOf(storyWith(told)), []);
});

test("a picture's credit is nobody's text", () => {
  for (const photo of [
    '(AP Photo/Ole Finn)',
    'Ole Finn/AFP via Getty Images',
    'Foto: Ole Finn/dpa',
    '© Reuters/Ole Finn',
    '写真：ロイター',
    '사진=연합뉴스',
  ])
    assert.deepEqual(
      claimsOf(articleOf([PARAGRAPH, photo, PARAGRAPH], { url: LOCAL, margins: below(photo) })),
      [],
    );
});

test('an agency in the headline of a side column did not write this story', () => {
  const margins = below(
    'Most read',
    'Storm nears the coast (AP)',
    'Ferry line cuts fares (Reuters)',
    'Pier poll: AFP',
  );
  assert.deepEqual(claimsOf(articleOf([PARAGRAPH, PARAGRAPH], { url: LOCAL, margins })), []);
});

test('a credit in a box of related stories is not this text’s', () => {
  const margins = below(
    'Related',
    'Harbour fees rise – Reuters',
    'By Associated Press | 3 May',
    'Ferry line cuts fares | AFP | 2h',
  );
  assert.deepEqual(claimsOf(articleOf([PARAGRAPH, PARAGRAPH, PARAGRAPH], { url: LOCAL, margins })), []);
});

test('an agency of which the story tells is its subject', () => {
  for (const line of [
    'Reuters named a new chief on Monday and moved its desk to the harbour.',
    'The Associated Press will close its office on the pier.',
    'Agence France-Presse was founded long before the pier was.',
    'Staff of the news agency dpa went on strike.',
  ])
    assert.deepEqual(claimsOf(storyWith(line)), []);
});

test('a party of a lawsuit is no writer', () => {
  for (const line of [
    'In Associated Press v. Harbour Board the court ruled for the board.',
    'Reuters vs. Pier Corp is heard in May.',
  ])
    assert.deepEqual(claimsOf(storyWith(line)), []);
});

test('papers with Press in their names are no agencies', () => {
  for (const name of [
    'Veldmark Free Press',
    'The Pier Free Press',
    'United Press of Veldmark',
    'Halley Associated Press Club',
    'Harbour Press Association',
  ])
    assert.deepEqual(
      claimsOf(
        articleOf([name, PARAGRAPH, `Ida Brandt works for the ${name}.`], {
          url: LOCAL,
          margins: [...above(name), ...below(name)],
        }),
      ),
      [],
    );
});

test("an agency's own site is not credited by another line", () => {
  const article = articleOf([`HALLEY (AP) — ${PARAGRAPH}`], { url: 'https://apnews.com/article/pier' });
  assert.deepEqual(claimsOf(article), ['wrote Associated Press']);
});

test("a member station's own reporting is its own", () => {
  const margins = below('KQZX is a member of the network.', 'Copyright 2024 KQZX. All rights reserved.');
  assert.deepEqual(
    claimsOf(articleOf([PARAGRAPH, PARAGRAPH], { url: 'https://kqzx.example/pier', margins })),
    [],
  );
});

test("a reader's comment that names an agency is no credit", () => {
  const margins = below(
    'Comments',
    'harbourfan: this was on Reuters yesterday, old news',
    'olef: Source? Reuters says otherwise.',
    'pierwatch: AFP had it first!',
  );
  assert.deepEqual(claimsOf(articleOf([PARAGRAPH, PARAGRAPH, PARAGRAPH], { url: LOCAL, margins })), []);
});

test('a syndicated column keeps its author, a local byline its own', () => {
  const column = articleOf(
    [PARAGRAPH, 'Ida Brandt is a columnist whose work has appeared in Reuters and the AP.'],
    {
      url: LOCAL,
      byline: 'Ida Brandt',
    },
  );
  assert.deepEqual(claimsOf(column), []);
  assert.deepEqual(readCredits(column, index).byline, ['Ida Brandt']);
});

test('an agency inside a quotation is only spoken of', () => {
  for (const quote of [
    '"I read it on Reuters and I believed it," he said.',
    '“Reuters, AP, they all came,” said the warden.',
    '"Source: Reuters," he had scribbled on the wall.',
  ])
    assert.deepEqual(claimsOf(storyWith(quote)), []);
});

test("an agency's photo does not make a staff story the agency's", () => {
  const article = articleOf(['The pier at dawn. Ole Finn/AFP/Getty Images', PARAGRAPH, PARAGRAPH], {
    url: LOCAL,
    byline: 'Ida Brandt, Staff Writer',
  });
  assert.deepEqual(claimsOf(article), []);
});

test('a press release with the dateline of an agency was not written by one', () => {
  const article = articleOf([`HALLEY, May 3, 2024 /PRNewswire/ -- ${PARAGRAPH}`], { url: LOCAL });
  assert.deepEqual(claimsOf(article), ['carried PR Newswire']);
});

test('a chart in the middle of a story names the source of its numbers', () => {
  const lines = [
    ...Array(6).fill(PARAGRAPH),
    'Landings by port',
    'Source: Reuters',
    ...Array(10).fill(PARAGRAPH),
  ];
  assert.deepEqual(claimsOf(articleOf(lines, { url: LOCAL })), []);
});

test('what an article says of another text is no credit of its own', () => {
  for (const line of [
    'The report was published by Reuters in May.',
    'The essay first appeared in The Guardian.',
    'An interview with the Associated Press was aired on Monday.',
    'The petition was distributed by Harbour Week.',
    'He contributed to Reuters for ten years.',
  ]) {
    const body = [...Array(6).fill(PARAGRAPH), `${line} ${PARAGRAPH}`, ...Array(10).fill(PARAGRAPH)];
    assert.deepEqual(claimsOf(articleOf(body, { url: LOCAL })), []);
  }
});
