import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, newsPage } from './page-of.ts';

const meta = (name: string, value: string) => `<meta name="${name}" property="${name}" content="${value}">`;
const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

test('a headline is no name of a site', () => {
  const head = meta('application-name', 'Ferry crossings to double this winter');
  const html = newsPage({ head }).replace(' | Harbour Courier', '');
  assert.equal(articleOf(html).siteName, undefined);
});

test("a template's name is no name of a site", () => {
  const html = newsPage({ head: meta('og:site_name', 'Just another WordPress site') });
  assert.equal(articleOf(html).siteName, 'Harbour Courier');
});

test("a site's slogan is no part of its name", () => {
  const head = meta('og:site_name', 'Harbour Courier - Latest News and Headlines');
  assert.equal(articleOf(newsPage({ head })).siteName, 'Harbour Courier');
});

test('what title and address agree on is the site, not the magazine that the page states', () => {
  const html = newsPage({ head: meta('og:site_name', 'Tide Review') });
  assert.equal(articleOf(html, 'https://www.harbourcourier.example/a').siteName, 'Harbour Courier');
  assert.equal(articleOf(html, 'https://www.tidereview.example/a').siteName, 'Tide Review');
});

const TITLES: readonly (readonly [string, string | undefined])[] = [
  ['海港将扩建东码头 渔民表示反对_海港频道_海港网', '海港网'],
  ['海港将扩建东码头――渔民表示反对--时政--海港网', '海港网'],
  ['港の東埠頭を拡張へ - 港湾新聞デジタル', '港湾新聞デジタル'],
  ['港の東埠頭を拡張へ｜港湾新聞', '港湾新聞'],
  ['항구 동쪽 부두 넓힌다 - 항구일보', '항구일보'],
  ['海港将扩建东码头 渔民表示反对', undefined],
  ['港の日記 - 港の東埠頭を拡張へ、漁師らは反対し、町は来年の春までに結論を出すと述べた', undefined],
];

for (const [title, site] of TITLES) {
  test(`the site of the window "${title}" is ${site ?? 'unknown'}`, () => {
    const html = newsPage({}).replace(/<title>.*?<\/title>/, `<title>${title}</title>`);
    assert.equal(articleOf(html).siteName, site);
  });
}

test('the author of a preview label is an author', () => {
  const head = meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Ida Brandt');
  const article = articleOf(newsPage({ head }));
  assert.equal(article.metadata.author, 'Ida Brandt');
  assert.equal(article.byline, 'Ida Brandt');
});

for (const dummy of [
  'admin',
  'WordPress',
  '105092',
  'desk@harbour.example',
  'Site Admin',
  'https://x.example/a',
]) {
  test(`"${dummy}" in the metadata is no author`, () => {
    const article = articleOf(newsPage({ head: meta('author', dummy) }));
    assert.equal(article.metadata.author, undefined);
    assert.equal(article.byline, undefined);
  });
}

test("a teaser's byline above the headline gives way to the author that the page states", () => {
  const teaser = '<div><p>Old bridge closes</p><span class="writer">Ole Finn</span></div>';
  const head = data({ '@type': 'NewsArticle', author: { name: 'Ida Brandt' } });
  const html = newsPage({ head }).replace('<h1>', `${teaser}<h1>`);
  assert.equal(articleOf(html).byline, 'Ida Brandt');
});

test('an author in the markup goes before a line that only opens like a byline', () => {
  const above =
    '<p class="info"><span itemprop="author">AFP</span> 3 May 2024</p><ul><li>Old bridge</li><li><span class="author">By Ole Finn</span></li></ul>';
  assert.match(articleOf(newsPage({ above })).byline ?? '', /^AFP/);
});

test('a standfirst that begins with "By" is no byline', () => {
  const above = '<p>By doubling the crossings, the board hopes to spare the bridge.</p>';
  assert.equal(articleOf(newsPage({ above })).byline, undefined);
});

test('several providers are kept, and the credit that the page asks for', () => {
  const node = {
    '@type': 'NewsArticle',
    provider: [{ name: 'Reuters' }, 'AFP'],
    sourceOrganization: { '@id': '#wire' },
    creditText: 'Tide News Service',
    dateline: 'Halley',
  };
  const head = data({ '@graph': [node, { '@type': 'Organization', '@id': '#wire', name: 'Veld Wire' }] });
  const { metadata } = articleOf(newsPage({ head }));
  assert.equal(metadata.provider, 'Reuters, AFP, Veld Wire');
  assert.equal(metadata.creditText, 'Tide News Service');
  assert.equal(metadata.dateline, 'Halley');
});

test("a box that is named after the story's place gives it", () => {
  const above = '<span class="c-signature__location">Veldmark</span>';
  assert.equal(articleOf(newsPage({ above })).metadata.dateline, 'Veldmark');
});

test('a line that announces the day of publication goes before the day of an event', () => {
  const above = '<ul class="events"><li><time datetime="2019-12-11">11.12.2019</time> Concert</li></ul>';
  const below = '<div>Published on 7 June 2019</div>';
  assert.equal(articleOf(newsPage({ above, below })).published, '2019-06-07');
});
