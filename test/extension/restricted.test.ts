import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restrictedPage } from '../../src/restricted.ts';

/** Address, what the browser said, the kind of page. */
const PAGES = [
  ['chrome://settings/', '', 'browser'],
  ['about:addons', '', 'browser'],
  ['edge://newtab/', '', 'browser'],
  ['moz-extension://6f0c7f0e/popup.html', '', 'browser'],
  ['', 'Cannot access a chrome:// URL', 'browser'],
  ['view-source:https://news.example/', '', 'source'],
  ['file:///home/reader/page.html', '', 'file'],
  ['https://chromewebstore.google.com/detail/x', '', 'store'],
  ['https://chrome.google.com/webstore/category', '', 'store'],
  ['https://chrome.google.com/intl/en/', '', 'other'],
  ['https://addons.mozilla.org/en-US/firefox/', '', 'store'],
  ['https://microsoftedge.microsoft.com/addons/Home', '', 'store'],
  ['', 'The extensions gallery cannot be scripted.', 'store'],
  ['https://news.example/paper.PDF?page=2', '', 'pdf'],
  ['https://news.example/', 'Frame with ID 0 is showing error page', 'error-page'],
  ['https://news.example/', 'Missing host permission for the tab', 'other'],
  ['not an address', '', 'other'],
] as const;

for (const [url, refusal, kind] of PAGES) {
  test(`"${url}" ${refusal && `("${refusal}") `}is a page of the kind ${kind}`, () => {
    assert.equal(restrictedPage(url, refusal), kind);
  });
}
