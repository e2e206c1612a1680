import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/engine/article.ts';
import { extract } from '../../src/extract/extract.ts';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_TEXT } from '../../src/extract/guards.ts';
import { articleOf, documentOf, newsPage, nodePrototype, STORY, STORY_TEXT } from './page-of.ts';

const FURNISHED = newsPage({
  head: '<meta property="og:type" content="article"><meta name="author" content="Ada Brandt">',
  above: '<p class="byline">By Ada Brandt, Meridian News</p><p class="date">March 3, 2024 at 9:15AM</p>',
  body: `${STORY}<div class="related-box"><h4>Related</h4><ul><li><a href="/a">Bridge tolls rise again</a></li></ul></div>
<p><strong><a href="/b">READ MORE: What the bridge costs the town</a></strong></p><p>Advertisement</p>`,
  below:
    '<div class="credit">© 2024 Meridian News. All rights reserved.</div><p class="topic">Article Topic Follows: Transport</p>',
});

/** Laws that hold for every article. */
function assertWhole(article: Article): void {
  const blocks = article.blocks.map(({ span }) => article.text.slice(span.start, span.end));
  assert.equal(blocks.join('\n\n'), article.text);
  for (const block of blocks) assert.match(block, /^\S(?:.*\S)?$/u);
  for (const margin of article.margins) {
    assert.equal(margin.text, margin.text.trim());
    if (margin.where !== 'meta') assert(!blocks.includes(margin.text), `repeated: ${margin.text}`);
  }
}

test('keeps the story and drops teasers, slots and boxes about other stories', () => {
  const article = articleOf(FURNISHED);
  assert.equal(article.text, STORY_TEXT);
  assertWhole(article);
});

test('keeps bylines, credits, dates and topics around the body as margins, each on its side', () => {
  const { margins } = articleOf(FURNISHED);
  assert.deepEqual(margins, [
    { text: 'By Ada Brandt, Meridian News', where: 'before' },
    { text: 'March 3, 2024 at 9:15AM', where: 'before' },
    { text: '© 2024 Meridian News. All rights reserved.', where: 'after' },
    { text: 'Article Topic Follows: Transport', where: 'after' },
    { text: 'Ada Brandt', where: 'meta' },
  ]);
});

test('never writes to the live document', () => {
  const document = documentOf(FURNISHED);
  const before = document.documentElement.outerHTML;
  extract(document);
  assert.equal(document.documentElement.outerHTML, before);
});

test('ties each block and each printed margin to the live element with its words', () => {
  const document = documentOf(FURNISHED);
  const found = extract(document);
  assert(found.kind === 'article');
  found.article.blocks.forEach(({ span }, index) => {
    const element = found.elements[index];
    assert(element && document.contains(element));
    assert.equal(element.textContent, found.article.text.slice(span.start, span.end));
  });
  found.article.margins.forEach((margin, index) => {
    const element = found.marginElements[index];
    assert.equal(element?.textContent, margin.where === 'meta' ? undefined : margin.text);
  });
});

test('parts paragraphs at double line breaks, and ties those too', () => {
  const body = STORY.replaceAll('<p>', '').replaceAll('</p>', '<br><br>');
  const document = documentOf(newsPage({ body }));
  const found = extract(document);
  assert(found.kind === 'article');
  assert.equal(found.article.text, STORY_TEXT);
  for (const element of found.elements) assert(element && document.contains(element));
});

test('names the kind of each block', () => {
  const body = `${STORY}<h2>The new timetable</h2><ul><li>First boat at five in the morning</li></ul>
<blockquote><p>We have waited for this for nine winters, and the harbour is ready.</p></blockquote>
<figure><img src="a.png"><figcaption>The ferry at its berth. Photo: Jo Lind/Meridian</figcaption></figure>`;
  const kinds = articleOf(newsPage({ body }))
    .blocks.slice(4)
    .map(block => block.kind);
  assert.deepEqual(kinds, ['heading', 'list', 'quote', 'caption']);
});

test('reads a marked body that Readability misses', () => {
  const body = `<aside><div itemprop="articleBody">${STORY}</div></aside>`;
  assert.equal(articleOf(newsPage({ body })).text, STORY_TEXT);
});

test('says that a page is no article', () => {
  const rows: readonly (readonly [string, string, string?])[] = [
    ['an empty page', '<title>x</title>'],
    [
      'a login form',
      '<h1>Sign in</h1><form><label>Name <input></label><label>Word <input type="password"></label></form>',
    ],
    ['a repository', newsPage({ head: '<meta property="og:type" content="object">' })],
    ['a home page', newsPage({}), 'https://harbour-courier.example/'],
    ['what a site says of itself', newsPage({}), 'https://harbour-courier.example/en/about/'],
    [
      'an index of articles',
      `<body>${'<article><h2><a href="/x">Ferry story</a></h2><p>Short teaser of a story that goes on elsewhere, as teasers do, for a while.</p></article>'.repeat(12)}`,
    ],
  ];
  for (const [name, html, url] of rows)
    assert.equal(extract(documentOf(html), url ? { url } : {}).kind, 'not-article', name);
});

test('says what makes a page too large, before anything copies it', () => {
  const deep = documentOf('<body>');
  let at: Element = deep.body;
  for (let i = 0; i < MAX_DEPTH + 50; i++) at = at.appendChild(deep.createElement('div'));
  assertTooLarge(deep, 'depth', MAX_DEPTH);

  const wide = documentOf('<body>');
  wide.body.append('a '.repeat(MAX_TEXT));
  assertTooLarge(wide, 'text', MAX_TEXT);
});

test('reads the one article of a page with too many elements, and nothing without one', () => {
  const document = documentOf(newsPage({}).replace('<footer>', `<footer>${'<i></i>'.repeat(MAX_ELEMENTS)}`));
  const found = extract(document);
  assert(found.kind === 'article');
  assert.equal(found.article.text, STORY_TEXT);
  assert(found.elements.every(element => element && document.contains(element)));

  document.querySelector('article')?.remove();
  assertTooLarge(document, 'elements', MAX_ELEMENTS);
});

function assertTooLarge(document: Document, measure: string, allowed: number): void {
  document.cloneNode = () => assert.fail('A page over the caps must not be copied.');
  const found = extract(document);
  assert(found.kind === 'too-large');
  assert.deepEqual([found.measure, found.allowed], [measure, allowed]);
  assert(found.found > allowed);
}

test('counts no scripts as text', () => {
  const document = documentOf(newsPage({ head: '<script></script>' }));
  document.querySelector('script')?.append('a '.repeat(MAX_TEXT));
  assert.equal(extract(document).kind, 'article');
});

test('asks a page twice as long, or twice as deep, twice as much', () => {
  const long = (count: number) => documentOf(newsPage({ body: STORY.repeat(count) }));
  assert(questionsOn(long(40)) < questionsOn(long(20)) * 2.1);
  const deep = (count: number) =>
    documentOf(newsPage({ body: `${'<div>'.repeat(count)}${STORY.repeat(5)}${'</div>'.repeat(count)}` }));
  assert(questionsOn(deep(80)) < questionsOn(deep(40)) * 2.1);
});

/** How often extraction goes on to the next node, or up to the one around. */
function questionsOn(document: Document): number {
  let count = 0;
  const names = ['nextSibling', 'parentElement'] as const;
  const asked = names.map(name => Object.getOwnPropertyDescriptor(nodePrototype, name)!);
  const replace = (index: number, property: PropertyDescriptor): void => {
    Object.defineProperty(nodePrototype, names[index]!, property);
  };
  asked.forEach((property, index) => {
    const get = function (this: Node): unknown {
      count++;
      return property.get!.call(this);
    };
    replace(index, { ...property, get });
  });
  extract(document);
  for (const [index, property] of asked.entries()) replace(index, property);
  return count;
}

test('stays fast on hostile text', () => {
  const units = ['a', ' ', '"', '(', '©', '1-1-', 'by ', 'May 1, '];
  const texts = [...units.map(unit => unit.repeat(40_000 / unit.length)), '<br>'.repeat(2_000)];
  const above = texts.map(text => `<p>${text}</p>`).join('');
  const start = performance.now();
  extract(documentOf(newsPage({ above })));
  // Quadratic time would be minutes; jsdom alone takes a few hundred milliseconds here.
  assert(performance.now() - start < 8_000);
});

const TAGS = [
  'p',
  'div',
  'article',
  'br',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'pre',
  'a',
  'time',
  'h1',
  'aside',
  'svg',
  'font',
  'b',
  'nav',
  'blockquote',
];
const tree = fc.letrec<{ node: string; nodes: string[] }>(tie => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.lorem({ maxCount: 4, mode: 'sentences' }),
    fc.string({ maxLength: 30 }),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom('', ' class="byline"', ' hidden', ' id="share"', ' itemprop="articleBody"'),
        tie('nodes'),
      )
      .map(([tag, attribute, inside]) => `<${tag}${attribute}>${inside.join('')}</${tag}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 5 }),
}));

test('never throws on junk, and its laws hold there', () => {
  fc.assert(
    fc.property(tree.nodes, fc.string(), (nodes, junk) => {
      const head = `<script type="application/ld+json">${junk.replaceAll('<', '')}</script>`;
      const document = documentOf(newsPage({ head, body: nodes.join('') + STORY }));
      const before = document.documentElement.outerHTML;
      const found = extract(document);
      assert.equal(document.documentElement.outerHTML, before);
      if (found.kind !== 'article') return;
      assertWhole(found.article);
      assert.equal(found.elements.length, found.article.blocks.length);
      assert.equal(found.marginElements.length, found.article.margins.length);
    }),
    { numRuns: 25 },
  );
});
