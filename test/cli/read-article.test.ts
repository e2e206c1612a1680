import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFromBytes } from '../../src/cli/read-article.ts';
import { isRefusal } from '../../src/cli/refusal.ts';

const PARAGRAPHS = [
  'The harbour of Lunn opened again on Friday after a winter of repairs, and the first ferry left at dawn with forty passengers.',
  '“We waited a long time for this morning,” said Mara Venn, who runs the ticket office beside the old customs house.',
  'The town council paid for new piers, new lamps and a new crane. The crane came last, on a barge from the north.',
  'Fishermen had asked for a deeper channel since the storm of two years ago. It was dug in January, by night.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour of Lunn opens – Café News</title></head>
<body><article><h1>Harbour of Lunn opens</h1>${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}</article></body></html>`;

const read = (bytes: string | Buffer, file: string, given = {}) =>
  articleFromBytes(Buffer.from(bytes), file, given);
const refuses = (says: RegExp) => (error: unknown) =>
  isRefusal(error) && error.exitCode === 1 && says.test(error.message);

test('HTML goes through extraction, known by its name or its first sign', async () => {
  for (const file of ['page.html', 'PAGE.HTM', '-', 'saved.txt']) {
    const article = await read(`\n ${PAGE}`, file);
    assert.match(article.title, /^Harbour of Lunn opens/);
    assert.deepEqual(
      article.text.split('\n\n').filter(block => PARAGRAPHS.includes(block)),
      PARAGRAPHS,
    );
  }
});

test('plain text is split on blank lines', async () => {
  const article = await read(PARAGRAPHS.join('\n\n'), 'story.txt', { title: 'Harbour', language: 'en' });
  assert.equal(article.title, 'Harbour');
  assert.equal(article.blocks.length, PARAGRAPHS.length);
});

test('facts given beside a page win', async () => {
  const article = await read(PAGE, '-', { url: 'https://example.org/lunn', published: '2024-03-01' });
  assert.equal(article.url, 'https://example.org/lunn');
  assert.equal(article.published, '2024-03-01');
  assert.equal(article.publishedFrom, 'given');
});

test('a page in another encoding is read as a browser reads it', async () => {
  const declared = PAGE.replace('<head>', '<head><meta charset="iso-8859-1">')
    .replaceAll('“', '"')
    .replaceAll('”', '"')
    .replaceAll('–', '-');
  const article = await read(
    Buffer.from(declared.replace('the first ferry', 'the first café ferry'), 'latin1'),
    'page.html',
  );
  assert.match(article.text, /the first café ferry/);
});

test('text in UTF-16 is read by its byte-order mark', async () => {
  const article = await read(Buffer.from(`\ufeff${PARAGRAPHS.join('\n\n')}`, 'utf16le'), 'story.txt');
  assert.match(article.text, /^The harbour of Lunn/);
});

test('scripts do not run and nothing is loaded', async () => {
  const page = PAGE.replace(
    '<body>',
    '<body><script>document.body.textContent = "script ran"</script><img src="http://127.0.0.1:9/x.png">',
  );
  assert.doesNotMatch((await read(page, 'page.html')).text, /script ran/);
});

test('what holds no article is refused in one line', async () => {
  await assert.rejects(read('', 'empty.txt'), refuses(/empty\.txt: is empty/));
  await assert.rejects(read(' \n ', '-'), refuses(/standard input: is empty/));
  await assert.rejects(
    read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'a.png'),
    refuses(/a\.png: is not text or HTML/),
  );
  await assert.rejects(read('%PDF-1.7 words', 'a.pdf'), refuses(/a\.pdf: is not text or HTML/));
  await assert.rejects(
    read('<html><body><p>Hello</p></body></html>', 'a.html'),
    refuses(/a\.html: could not read an article here/),
  );
  await assert.rejects(read('<div>'.repeat(50_000), 'a.html'), refuses(/too large: depth 50000/));
  await assert.rejects(
    read(`<body>${'<p>word</p>'.repeat(60_000)}</body>`, 'a.html'),
    refuses(/a\.html: the page is too large: elements \d+/),
  );
});
