import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/engine/article.ts';
import { extract } from '../../src/extract/extract.ts';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_TEXT } from '../../src/extract/guards.ts';
import { articleOf, documentOf, newsPage, STORY, STORY_TEXT } from './page-of.ts';

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
    [
      'an index of articles',
      `<body>${'<article><h2><a href="/x">Ferry story</a></h2><p>Short teaser of a story that goes on elsewhere, as teasers do, for a while.</p></article>'.repeat(12)}`,
    ],
  ];
  for (const [name, html, url] of rows)
    assert.equal(extract(documentOf(html, url)).kind, 'not-article', name);
});

test('answers quickly when a page is too large, and says by which measure', () => {
  const flat = documentOf(`<body>${'<i></i>'.repeat(50_000)}`);
  const start = performance.now();
  const found = extract(flat);
  assert(performance.now() - start < 1_000);
  assert.equal(found.kind, 'too-large');
  assert(found.kind === 'too-large' && found.measure === 'elements' && found.found > 50_000);
  assert.equal(found.allowed, MAX_ELEMENTS);

  const deep = documentOf('<body>');
  let at: Element = deep.body;
  for (let i = 0; i < 400; i++) at = at.appendChild(deep.createElement('div'));
  const tooDeep = extract(deep);
  assert(tooDeep.kind === 'too-large' && tooDeep.measure === 'depth' && tooDeep.allowed === MAX_DEPTH);

  const wide = documentOf('<body>');
  wide.body.append(wide.createTextNode('a '.repeat(MAX_TEXT)));
  const long = extract(wide);
  assert(long.kind === 'too-large' && long.measure === 'text');
});

test('reads the one article of a page that is too large around it', () => {
  const html = newsPage({}).replace('<footer>', `<footer>${'<i></i>'.repeat(20_000)}`);
  const document = documentOf(html);
  const found = extract(document);
  assert(found.kind === 'article');
  assert.equal(found.article.text, STORY_TEXT);
  assert(found.elements.every(element => element && document.contains(element)));
});

test('stays fast on hostile text', () => {
  for (const unit of ['a', ' ', '"', '(', '©', '1-1-', 'by ', '<br>']) {
    const start = performance.now();
    extract(documentOf(newsPage({ above: `<p>${unit.repeat(100_000 / unit.length)}</p>` })));
    // Seconds would mean quadratic time; jsdom alone takes a few hundred milliseconds here.
    assert(performance.now() - start < 8_000, JSON.stringify(unit));
  }
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
    { maxDepth: 5 },
    fc.lorem({ maxCount: 12, mode: 'sentences' }),
    fc.string({ maxLength: 30 }),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom('', ' class="byline"', ' hidden', ' id="share"', ' itemprop="articleBody"'),
        tie('nodes'),
      )
      .map(([tag, attribute, inside]) => `<${tag}${attribute}>${inside.join('')}</${tag}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 6 }),
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
    { numRuns: 40 },
  );
});
