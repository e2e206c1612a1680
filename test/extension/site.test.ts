import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternOf, siteOf, siteOfPattern } from '../../src/site.ts';

test('a site is scheme and host of a page of the web, whatever the rest of its address', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['https://paper.example/2031/lamps?page=2#end', 'https://paper.example'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1'],
    ['https://reader:secret@paper.example/', 'https://paper.example'],
    ['https://[::1]/', 'https://[::1]'],
    ['file:///tmp/lamps.html', undefined],
    ['about:blank', undefined],
    ['chrome-extension://abcdef/popup.html', undefined],
    ['paper.example', undefined],
    ['', undefined],
  ];
  for (const [url, site] of rows) assert.equal(siteOf(url), site, url);
});

test('a permission is of a site only when it is of one alone', () => {
  assert.equal(siteOfPattern(patternOf('https://paper.example')), 'https://paper.example');
  for (const wide of [
    'https://*/*',
    '*://paper.example/*',
    '<all_urls>',
    'https://*.paper.example/*',
    'https://paper.example/lamps/*',
  ]) {
    assert.equal(siteOfPattern(wide), undefined, wide);
  }
});
