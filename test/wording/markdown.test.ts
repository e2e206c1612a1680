import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reportMarkdown } from '../../src/export/markdown.ts';
import { markdownLink, markdownText } from '../../src/export/markdown-text.ts';
import { chainRows } from '../../src/wording/chain-rows.ts';
import { textOf } from '../../src/wording/parts.ts';
import { reportText } from '../../src/wording/report-text.ts';
import { visible } from '../../src/wording/visible.ts';
import { LONG_CHAIN } from '../popup/chains.ts';
import { FULL, HOSTILE, HOSTILE_TEXT } from '../popup/fixtures.ts';

const HOSTILE_STRINGS = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '`',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '\\',
      '\n',
      '#',
      '1',
      '.',
      '-',
      '!',
      'a',
      ':',
      '/',
    ),
  }),
);

/** A reader of Markdown: takes escapes away, and says which active characters were left without one. */
function readMarkdown(markdown: string): { text: string; active: string } {
  let text = '';
  let active = '';
  for (let i = 0; i < markdown.length; i++) {
    if (markdown[i] === '\\') text += markdown[++i] ?? '';
    else {
      text += markdown[i];
      if ('`*_[]<>#|~&!'.includes(markdown[i])) active += markdown[i];
    }
  }
  return { text, active };
}

test('text from a page stays exactly that text, and nothing in it acts', () => {
  fc.assert(
    fc.property(HOSTILE_STRINGS, given => {
      const { text, active } = readMarkdown(markdownText(given));
      assert.equal(text, visible(given));
      assert.equal(active, '');
    }),
  );
});

test('text at the start of a line makes no list, heading or rule', () => {
  for (const text of ['- a', '+ a', '1. a', '23) a', '# a', '---', '===', '> a']) {
    assert.match(markdownText(text), /^\d*\\/, text);
  }
  assert.equal(markdownText('3.5 million'), '3\\.5 million');
});

test('addresses in text do not become links by themselves', () => {
  assert.equal(
    markdownText('see https://a.example or www.a.example, me@a.example'),
    'see https\\://a.example or www\\.a.example, me\\@a.example',
  );
});

test('a link leads to a web page or is no link', () => {
  assert.equal(
    markdownLink('A [title]', 'https://a.example/(b)'),
    '[A \\[title\\]](<https://a.example/(b)>)',
  );
  assert.equal(markdownLink('A title', 'javascript:alert(1)'), 'A title');
  fc.assert(
    fc.property(HOSTILE_STRINGS, path => {
      const target = markdownLink('x', `https://a.example/?${path}#${path}`).slice(
        '[x](<'.length,
        -'>)'.length,
      );
      assert.doesNotMatch(target, /[<>\\\s`]/);
    }),
  );
});

test('a hostile Report makes no HTML, no image and no foreign link', () => {
  const markdown = reportMarkdown(HOSTILE);
  assert.doesNotMatch(markdown, /(?<!\\)<(?!https:)/);
  assert.doesNotMatch(markdown, /(?<!\\)\]\((?!<https?:)/);
  assert.ok(!markdown.includes(HOSTILE_TEXT));
});

test('every claim of the chain stands with its evidence', () => {
  const markdown = reportMarkdown(FULL);
  assert.match(markdown, /^# \[Veldia warns its neighbours/);
  assert.match(
    markdown,
    /\n2\. Carried by \*\*Inlet Newsource\*\*\n {3}- Service that passes stories on to other outlets\n {3}- Credit line: “Distributed/,
  );
  assert.match(markdown, /\n- Shares 3 passages with: \[Whoever Raises Waves/);
});

test('a document of the chain is a link in Markdown and a title in plain text', () => {
  assert.match(
    reportMarkdown(LONG_CHAIN),
    /\n {3}- Document: \[Whoever Raises Waves[^\]]*\]\(<https:\/\/vna\.example\//,
  );
  assert.match(reportText(LONG_CHAIN), /\n {7}Document: “Whoever Raises Waves[^”]*”\n/);
});

test('screen, terminal and Markdown say the same of each hop', () => {
  for (const { line, facts } of chainRows(LONG_CHAIN)) {
    for (const text of [reportMarkdown(LONG_CHAIN).replace(/[*\\]/g, ''), reportText(LONG_CHAIN)]) {
      for (const said of [textOf(line), ...facts]) assert.ok(text.includes(said), said);
    }
  }
});
