import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfText } from '../../src/extract/language.ts';
import { articleOf, newsPage } from './page-of.ts';

const ld = (value: string) => `<script type="application/ld+json">${value}</script>`;
const NODE = '{"@type":"NewsArticle","headline":"x","datePublished":"2024-03-02T08:00:00+01:00"}';

test('reads the date from its first source, never from a header clock', () => {
  const rows: readonly (readonly [
    string,
    Parameters<typeof newsPage>[0],
    string | undefined,
    string | undefined,
    string?,
  ])[] = [
    ['JSON-LD', { head: ld(NODE) }, '2024-03-02T08:00:00+01:00', 'json-ld'],
    [
      'JSON-LD in a graph, in a comment',
      { head: ld(`<!-- {"@graph":[${NODE}]} -->`) },
      '2024-03-02T08:00:00+01:00',
      'json-ld',
    ],
    [
      'JSON-LD with a raw line end and a loose comma',
      { head: ld(`{"a":"b\nc",${NODE.slice(1, -1)},}`) },
      '2024-03-02T08:00:00+01:00',
      'json-ld',
    ],
    [
      'meta past broken JSON-LD',
      { head: `${ld('{"@type":')}<meta property="article:published_time" content="2024-03-03">` },
      '2024-03-03',
      'meta',
    ],
    [
      'Parse.ly',
      { head: `<meta name="parsely-page" content='{"pub_date":"2024-03-04"}'>` },
      '2024-03-04',
      'meta',
    ],
    [
      'a time element',
      { below: '<time datetime="2024-03-05T10:00:00Z">5 March</time>' },
      '2024-03-05T10:00:00Z',
      'time',
    ],
    ['printed above', { above: '<p>March 6, 2024 at 9:15AM</p>' }, '2024-03-06', 'text'],
    ['printed below', { below: '<p>Posted 7 March 2024</p>' }, '2024-03-07', 'text'],
    ['the address', {}, '2024-03-08', 'url', 'https://harbour-courier.example/2024/03/08/ferry'],
    ['absurd', { head: '<meta name="date" content="2999-01-01">' }, undefined, undefined],
    ['none', {}, undefined, undefined],
  ];
  for (const [name, parts, published, publishedFrom, url] of rows) {
    const page = newsPage(parts).replace('<nav>', '<div class="clock">Sunday, March 31, 2024</div><nav>');
    const article = articleOf(page, url);
    assert.deepEqual([article.published, article.publishedFrom], [published, publishedFrom], name);
  }
});

test('reads author, publisher, provider, rights, origin and section from every vocabulary', () => {
  const node = `{"@type":["Thing","NewsArticle"],"author":[{"name":"Ada Brandt"},"Jo Lind"],"publisher":{"@id":"#p"},
    "provider":{"name":"Meridian News"},"copyrightHolder":"Meridian","isBasedOn":"https://meridian.example/1","articleSection":["Transport"]}`;
  const article = articleOf(
    newsPage({ head: ld(`[${node},{"@type":"Organization","@id":"#p","name":"Harbour Courier"}]`) }),
  );
  assert.deepEqual(article.metadata, {
    author: 'Ada Brandt, Jo Lind',
    publisher: 'Harbour Courier',
    provider: 'Meridian News',
    copyrightHolder: 'Meridian',
    isBasedOn: 'https://meridian.example/1',
    section: 'Transport',
  });
  const rows: readonly (readonly [string, object])[] = [
    ['<meta name="dc.creator" content="Ada Brandt">', { author: 'Ada Brandt' }],
    ['<meta name="sailthru.author" content="Ada Brandt">', { author: 'Ada Brandt' }],
    ['<meta itemprop="author" content="Ada Brandt">', { author: 'Ada Brandt' }],
    ['<meta property="article:author" content="https://social.example/ada">', {}],
    [
      '<meta name="syndication-source" content="https://meridian.example/2">',
      { isBasedOn: 'https://meridian.example/2' },
    ],
    ['<meta name="original-source" content="https://harbour-courier.example/news/ferry?x=1">', {}],
    ['<meta property="article:section" content="Transport">', { section: 'Transport' }],
  ];
  for (const [head, metadata] of rows)
    assert.deepEqual(articleOf(newsPage({ head })).metadata, metadata, head);
});

test('reads the canonical address, the title without its site, and the site', () => {
  const article = articleOf(newsPage({ head: '<link rel="canonical" href="/news/ferry-doubles">' }));
  assert.equal(article.canonicalUrl, 'https://harbour-courier.example/news/ferry-doubles');
  assert.equal(article.title, 'Ferry crossings to double this winter');
  assert.equal(article.siteName, 'Harbour Courier');
  const bare = articleOf(newsPage({}).replace(/<h1>.*?<\/h1>/, ''));
  assert.equal(bare.title, 'Ferry crossings to double this winter');
});

test('prefers the byline as printed', () => {
  const head = '<meta name="author" content="Ole Finn">';
  assert.equal(
    articleOf(newsPage({ head, above: '<div class="byline">By <a href="/a">Ada Brandt</a></div>' })).byline,
    'By Ada Brandt',
  );
  assert.equal(articleOf(newsPage({ head })).byline, 'Ole Finn');
});

test('believes the text over a wrong language declaration', () => {
  assert.equal(articleOf(newsPage({ lang: 'ko' })).language, 'en');
  assert.equal(articleOf(newsPage({ lang: 'en-GB' })).language, 'en');
});

test('tells languages by script and small words, and says nothing of short texts', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      'Die Fähre fährt im Winter doppelt so oft, sagte die Leiterin des Hafens, und das ist für die Insel eine gute Nachricht, weil die Brücke nicht mehr sicher ist und die Leute auf dem Weg in die Stadt sind.',
      'de',
    ],
    [
      'Le bac fera deux fois plus de traversées cet hiver, a dit la directrice du port, et les habitants de la ville sont contents car le pont est fermé pour les camions qui sont trop lourds dans une région pauvre.',
      'fr',
    ],
    [
      '올겨울 여객선 운항 횟수가 두 배로 늘어난다고 항만 위원회가 화요일에 밝혔다. 위원장은 팔월부터 배가 가득 찼다고 말했다. 첫 배는 월요일 새벽에 떠난다.',
      'ko',
    ],
    [
      'この冬、フェリーの便数が倍になると港湾委員会が火曜日に発表した。八月から船は満員だったと委員長は述べた。最初の便は月曜日の未明に出る。',
      'ja',
    ],
    ['Ferry crossings', undefined],
  ];
  for (const [text, language] of rows) assert.equal(languageOfText(text), language, text.slice(0, 20));
});
