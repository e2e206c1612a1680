import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodePage } from '../../src/extract/decode-page.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { STORY_TEXT } from './page-of.ts';

test('finds title, body, margins and date in raw text with furniture', () => {
  const text = `14.2 C\nSunday, March 31, 2024\n\nFerry crossings to double this winter\n\nStory by Meridian News\n\n${STORY_TEXT}

© 2024 Meridian News. All rights reserved.\n\nMarch 3, 2024 at 9:15AM\n\nSupport Us\n`;
  const article = articleFromText(text, {});
  assert.equal(article.title, 'Ferry crossings to double this winter');
  assert.equal(article.text, STORY_TEXT);
  assert.deepEqual(
    [article.published, article.publishedFrom, article.language],
    ['2024-03-03', 'text', 'en'],
  );
  const margins = article.margins.map(margin => `${margin.where}: ${margin.text}`);
  assert(margins.includes('before: Story by Meridian News'));
  assert(margins.includes('after: © 2024 Meridian News. All rights reserved.'));
});

test('keeps a short last sentence that quotes somebody in the body', () => {
  const last = 'Ho called the old bridge “a safe one”.';
  const article = articleFromText(`${STORY_TEXT}\n\n${last}\n\nRead “Harbour News” daily\n`, {});
  assert(article.text.endsWith(last));
  assert.deepEqual(
    article.margins.map(({ text }) => text),
    ['Read “Harbour News” daily'],
  );
});

test('takes what is given over what it finds', () => {
  const given = {
    title: 'Ferries',
    url: 'https://harbour-courier.example/1',
    published: '2024-01-01',
    language: 'de',
  };
  const { title, url, published, publishedFrom, language } = articleFromText(STORY_TEXT, given);
  assert.deepEqual({ title, url, published, publishedFrom, language }, { ...given, publishedFrom: 'given' });
});

test('leaves the title empty when the first line is prose', () => {
  const article = articleFromText(STORY_TEXT, {});
  assert.deepEqual([article.title, article.text], ['', STORY_TEXT]);
});

test('joins hard-wrapped lines, and parts lines that each end a sentence', () => {
  const wrapped = STORY_TEXT.split('\n\n')
    .map(block => block.replace(/(.{60,80}) /g, '$1\n'))
    .join('\n\n');
  assert.equal(articleFromText(wrapped, {}).text, STORY_TEXT);
});

test('joins its blocks into its text, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.string({
        maxLength: 400,
        unit: fc.constantFrom('a', ' ', '.', '\n', '\n\n', 'The sea was calm and the boats were full. '),
      }),
      text => {
        const article = articleFromText(text, {});
        const blocks = article.blocks.map(({ span }) => article.text.slice(span.start, span.end));
        assert.equal(blocks.join('\n\n'), article.text);
      },
    ),
  );
});

test('decodes saved pages: valid UTF-8, else as declared, else the old default', () => {
  const latin = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0));
  const rows: readonly (readonly [Uint8Array, string])[] = [
    [new TextEncoder().encode('“Fähre”'), '“Fähre”'],
    [latin('<meta charset="iso-8859-2">\xb1'), '<meta charset="iso-8859-2">ą'],
    [latin('F\xe4hre'), 'Fähre'],
    [latin('\xfe\xff\0F\0\xe4'), 'Fä'],
    [latin('\xff\xfeF\0\xe4\0'), 'Fä'],
    [latin('<meta charset="no-such">F\xe4hre'), '<meta charset="no-such">Fähre'],
  ];
  for (const [bytes, text] of rows) assert.equal(decodePage(bytes), text);
});
