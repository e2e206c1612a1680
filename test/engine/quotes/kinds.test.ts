import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Block } from '../../../src/engine/article.ts';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { findQuotes } from '../../../src/engine/quotes/quotes.ts';
import { quotesIn } from './read-text.ts';

const kinds: readonly (readonly [string, string, readonly string[]])[] = [
  ['a sentence with a cue is direct', '“The bridge is safe,” Mayor Ho Lee said.', ['direct']],
  ['a sentence that stands alone is direct', 'Ho Lee left. “It is safe!” The road stays shut.', ['direct']],
  ['a part of a sentence is mixed', 'Ho Lee said the bridge was “safe as ever” today.', ['mixed']],
  ['one word with a speaker is mixed', 'Ho Lee said the bridge was “safe” today.', ['mixed']],
  ['one word without a speaker is a term', 'The “safe” bridge fell into the river.', ['term']],
  ['two words without a speaker are a term', 'The “safe bridge” fell into the river.', ['term']],
  ['four words without a speaker are mixed', 'The bridge that was “as safe as ever” fell.', ['mixed']],
  ['what somebody is called is mixed', 'She kept calling the mayor a “liar” all day.', ['mixed']],
  ['what a thing is called is a term', 'It is the so-called “green road” of the town.', ['term']],
  ['what a crowd chants is mixed', 'The square was full of chants of “No bridge” that night.', ['mixed']],
  [
    'what something is referred to as is mixed',
    'The paper referred to the plan as a “fraud” twice.',
    ['mixed'],
  ],
  ['a song is a term', 'Ho Lee said she sang her song “The Last Bridge” there.', ['term']],
  ['a programme is a term', 'Ho Lee told “Morning With Kim” that the bridge was safe.', ['term']],
  ['a slogan on a hat is a term', 'Ho Lee said he wore a “Build It Now” hat.', ['term']],
  ['a title with an end mark after a comma is none', 'Ho Lee replied, “Build It Now!”', ['direct']],
  [
    'a reference is a term',
    '^ Lee, Ho (May 2010). “Bridges of the north: safety and decay”. Roads Today.',
    ['term'],
  ],
  ['a letter is a term', 'Ho Lee said the “D” line was open.', ['term']],
  ['a headline in single marks is mixed', "Mayor Ho Lee: Bridge 'as safe as ever'", ['mixed']],
  ['a short phrase in Chinese without a speaker is a term', '这座“安全桥”塌了。', ['term']],
];

for (const [name, text, expected] of kinds)
  test(name, () =>
    assert.deepEqual(
      quotesIn(text)
        .filter(({ kind }) => kind !== 'indirect')
        .map(({ kind }) => kind),
      expected,
    ),
  );

/** An article of blocks given with their kinds. */
function articleOfBlocks(...parts: readonly (readonly [Block['kind'], string])[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of parts) {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? words : `${text}\n\n${words}`;
    blocks.push({ span: { start, end: text.length }, kind });
  }
  return { title: '', text, blocks, margins: [], metadata: {} };
}

function quotedIn(article: Article): string[] {
  return findQuotations(article.text, article.blocks).map(({ span }) =>
    article.text.slice(span.start, span.end),
  );
}

test('a block quote that a colon announces is a quotation without marks, in each of its paragraphs', () => {
  const article = articleOfBlocks(
    ['paragraph', 'Mayor Ho Lee wrote:'],
    ['quote', 'The bridge is safe.'],
    ['quote', 'It is open.'],
    ['paragraph', 'Nobody answered.'],
  );
  assert.deepEqual(quotedIn(article), ['The bridge is safe.', 'It is open.']);
  const quotes = findQuotes(article, []);
  assert.deepEqual(
    quotes.map(({ kind, speaker }) => `${kind} ${speaker?.name}`),
    ['direct Ho Lee', 'direct Ho Lee'],
  );
});

test('a block quote that a dash and a name sign is a quotation without marks', () => {
  const article = articleOfBlocks(
    ['paragraph', 'The bridge stays shut.'],
    ['quote', 'We will build it again.'],
    ['quote', '— Ho Lee, mayor'],
  );
  assert.deepEqual(quotedIn(article), ['We will build it again.']);
});

test('a block quote that nobody announces is no quotation without marks', () => {
  const article = articleOfBlocks(
    ['paragraph', 'The bridge stays shut.'],
    ['quote', 'Read all about the bridge in our dossier.'],
    ['paragraph', 'Nobody answered.'],
  );
  assert.deepEqual(quotedIn(article), []);
});

test('a pull quote that repeats the text is no second quotation', () => {
  const article = articleOfBlocks(
    ['quote', '“The bridge is safe”'],
    ['paragraph', 'Ho Lee spoke. “The bridge is safe, and it is open,” she said.'],
  );
  assert.deepEqual(quotedIn(article), ['The bridge is safe, and it is open,']);
});

test('a quotation runs on across a picture and a heading', () => {
  const article = articleOfBlocks(
    ['paragraph', '“The bridge is safe.'],
    ['caption', 'The bridge at night'],
    ['heading', 'The bridge'],
    ['paragraph', '“It is open,” Mayor Ho Lee said.'],
  );
  assert.deepEqual(quotedIn(article), ['The bridge is safe.', 'It is open,']);
});

test('code holds no quotation', () => {
  assert.deepEqual(quotedIn(articleOfBlocks(['code', 'print("the bridge is safe")'])), []);
});
