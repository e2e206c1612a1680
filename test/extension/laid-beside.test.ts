import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../src/engine/analyze.ts';
import type { PageCard } from '../../src/kept-pages.ts';
import { articleOfBoth, comparablePages, type LaidPage } from '../../src/laid-beside.ts';
import { articleOf, FERRY_STATEMENT, inventedCorpus, inventedIndex } from '../engine/invented.ts';

const STATEMENT_URL = 'https://press.example/ferry';

/** A page with the ferry statement as its source, unless it says something else. */
function pageOf(url: string, published: string, text = FERRY_STATEMENT.text!.split('\n')): LaidPage {
  const report = analyze(articleOf(text, { url, published }), inventedCorpus(), inventedIndex());
  return { url, report };
}

function cardOf(url: string, sources: readonly string[] = []): PageCard {
  return { key: `page:${url}`, title: url, url, sources };
}

const ARTICLE = pageOf('https://news.example/ferry-landing', '2024-05-03');
const STATEMENT = pageOf(STATEMENT_URL, '2024-05-02', ['Nothing that anybody else has.']);

test('sources of the page and pages it is a source of come first, then the latest read; the page itself never', () => {
  const cards = [
    cardOf('https://www.press.example/ferry/?utm_source=mail'),
    cardOf('https://a.example/', ['https://news.example/ferry-landing']),
    cardOf('https://b.example/'),
    cardOf('https://c.example/'),
    cardOf('http://news.example/ferry-landing#top'),
  ];
  assert.deepEqual(
    comparablePages(cards, ARTICLE).map(({ url, isSource }) => [url, isSource]),
    [
      ['https://a.example/', true],
      ['https://www.press.example/ferry/?utm_source=mail', true],
      ['https://c.example/', false],
      ['https://b.example/', false],
    ],
  );
});

test('the article is the page that has the other among its sources, whichever the tab shows', () => {
  assert.equal(articleOfBoth(ARTICLE, STATEMENT), 'tab');
  assert.equal(articleOfBoth(STATEMENT, ARTICLE), 'kept');
});

test('of two pages without a link the later one is the article; on the same day the one in the tab', () => {
  const early = pageOf('https://a.example/', '2024-05-01', ['One thing.']);
  const late = pageOf('https://b.example/', '2024-05-04', ['Another thing.']);
  assert.equal(articleOfBoth(early, late), 'kept');
  assert.equal(articleOfBoth(late, early), 'tab');
  assert.equal(articleOfBoth(early, early), 'tab');
});
