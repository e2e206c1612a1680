import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../../src/engine/article.ts';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { above, articleOf, below, index, PARAGRAPH } from './known-outlets.ts';

/** Pieces that the patterns look for, thrown together. */
const pieces = fc.constantFrom(
  'Reuters',
  'KCNA',
  ' (AP) ',
  ' — ',
  'By ',
  'told ',
  'said',
  '©',
  'PORT HALLEY, May 15 ',
  '/TASS/',
  'contributed to this report',
  'This story was originally published by ',
  'Source: ',
  '(',
  ')',
  '"',
  '来源：',
  ' and ',
  ',',
  '. ',
  'Ida Brandt',
  '\n',
  'state media',
  'told the ',
  ' said in a statement on Monday',
  'Distributed by ',
  'SOURCE ',
  'About ',
  'Pier Gazette',
  ' reported ',
  'は3日、',
  'と発表した',
  '18:45配信',
  '에 따르면',
  '연합뉴스',
  'mit ',
  "l'AFP",
);
const line = fc.oneof(
  fc.string(),
  fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
);
const anyArticle = fc
  .record({
    lines: fc.array(line, { maxLength: 6 }),
    before: fc.array(line, { maxLength: 3 }),
    after: fc.array(line, { maxLength: 3 }),
    byline: line,
  })
  .map(
    ({ lines, before, after, byline }): Article =>
      articleOf(lines, {
        byline,
        margins: [...above(...before), ...below(...after)],
        metadata: { author: byline, provider: byline },
      }),
  );

test('every span holds the text of its evidence, every margin too', () => {
  fc.assert(
    fc.property(anyArticle, article => {
      for (const { evidence } of readCredits(article, index).credits) {
        const { span, margin, text } = evidence;
        if (span) assert.equal(article.text.slice(span.start, span.end), text);
        if (margin !== undefined) assert.ok(article.margins[margin]?.text.includes(text));
        assert.ok(span === undefined || margin === undefined);
      }
    }),
    { numRuns: 150 },
  );
});

test('credits each name once for each type', () => {
  fc.assert(
    fc.property(anyArticle, article => {
      const keys = readCredits(article, index).credits.map(
        ({ type, name }) => `${type} ${name.toLowerCase()}`,
      );
      assert.equal(new Set(keys).size, keys.length);
    }),
  );
});

/** Characters that send careless patterns backwards. */
const JUNK = [
  'a',
  ' ',
  '(',
  '"',
  '.',
  '—',
  'By ',
  'AP ',
  '来源：',
  'A, ',
  '(AP',
  '© ',
  'a/b ',
  'told the A ',
  'A of ',
  'The A reported ',
  '가나은 ',
  '보도 가나은 ',
  'は3日、',
  '„',
  'this story was ',
];
/** Generous: a slow machine under load reads a megabyte of anything in less. */
const PATIENCE = 8000;

for (const junk of JUNK) {
  test(`reads a megabyte of ${JSON.stringify(junk)} in time`, () => {
    const text = junk.repeat(Math.ceil(1_000_000 / junk.length));
    const started = performance.now();
    readCredits(
      articleOf([text], {
        title: text,
        byline: text,
        siteName: text,
        margins: [...above(text), ...below(text)],
        metadata: { author: text, provider: text },
      }),
      index,
    );
    assert.ok(performance.now() - started < PATIENCE, `${performance.now() - started} ms`);
  });
}

test('reads a long article without noticing', () => {
  const article = articleOf(Array.from({ length: 400 }, () => `${PARAGRAPH} Yonhap reported it.`));
  const started = performance.now();
  readCredits(article, index);
  assert.ok(performance.now() - started < PATIENCE);
});
