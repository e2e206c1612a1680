import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownText } from '../../src/export/markdown-text.ts';
import { quoteWords } from '../../src/wording/quote.ts';
import { hostOf, safeHref } from '../../src/wording/safe-href.ts';
import { snippet, visible } from '../../src/wording/visible.ts';

/** Milliseconds: a hundred times what it takes, since a square law would take minutes. */
const SLOWEST = 5_000;

const NASTY = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    '\u202E',
    '\u2066',
    '\u200B',
    '\u001b',
    '\n',
    '\t',
    ' ',
    '\u0085',
    '😀',
    '\u00AD',
  ),
});

test('what is shown holds nothing that hides, reorders or commands', () => {
  fc.assert(
    fc.property(fc.oneof(NASTY, fc.string({ unit: 'grapheme' })), text => {
      const shown = visible(text);
      assert.doesNotMatch(shown, /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u);
      assert.equal(visible(shown), shown);
    }),
  );
});

test('a snippet is no longer than asked, and parts no character', () => {
  fc.assert(
    fc.property(
      fc.oneof(NASTY, fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 1, max: 40 }),
      (text, length) => {
        const cut = snippet(text, length);
        assert.ok(cut.length <= length + 1);
        assert.ok(!/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(cut));
      },
    ),
  );
});

test('a long text is cut after a whole word', () => {
  assert.equal(snippet('The ferry left before the storm came in', 20), 'The ferry left…');
  assert.equal(snippet('The ferry left', 20), 'The ferry left');
  assert.equal(snippet('The ferry left. Nobody waved', 20), 'The ferry left…');
});

test('only web addresses may be followed', () => {
  const table: [string, string | undefined][] = [
    ['https://a.example/b c', 'https://a.example/b%20c'],
    ['HTTP://A.example', 'http://a.example/'],
    ['javascript:alert(1)', undefined],
    [' \u0001java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['//a.example', undefined],
    ['', undefined],
  ];
  for (const [address, expected] of table) assert.equal(safeHref(address), expected, address);
  assert.equal(safeHref(undefined), undefined);
});

test('no text at all makes an address of another kind', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'data:',
    ' JavaScript:',
    '\tjava\tscript:',
    'https:',
    'blob:',
    'x:',
  );
  fc.assert(
    fc.property(scheme, fc.string(), (start, rest) => {
      assert.match(safeHref(start + rest) ?? 'https://', /^https?:\/\//);
    }),
  );
});

test('a host reads as a reader knows it', () => {
  assert.equal(hostOf('https://www.harbour.example/x'), 'harbour.example');
});

test('a megabyte of anything is shown without delay', () => {
  for (const unit of ['a', ' ', '"', '(', '“', 'a ', '\u202E', 'www.', '1', '://']) {
    const text = unit.repeat(1_000_000 / unit.length);
    const begun = performance.now();
    visible(text);
    snippet(text);
    markdownText(text);
    quoteWords({ kind: 'direct', span: { start: 0, end: text.length }, text });
    assert.ok(performance.now() - begun < SLOWEST, unit);
  }
});
