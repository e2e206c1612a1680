import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote, Verdict } from '../../src/engine/report.ts';
import { differenceParts } from '../../src/wording/difference.ts';
import {
  quoteSource,
  quoteSpeaker,
  quotesSummary,
  quoteWords,
  verdictMeaning,
  verdictWord,
} from '../../src/wording/quote.ts';
import { FULL } from '../popup/fixtures.ts';

const [ALTERED, VERBATIM] = FULL.quotes;

function quoting(text: string): Quote {
  return { kind: 'direct', span: { start: 0, end: text.length }, text };
}

test('every verdict has its words', () => {
  const table: [Verdict, string, string][] = [
    ['verbatim', 'Verbatim', 'Word for word in the source.'],
    ['folded', 'Same words', 'The same words; only typography differs.'],
    ['elided', 'Words left out', '2 words of the source are left out.'],
    ['altered', 'Words changed', 'Some words differ from the source.'],
    ['retold', 'Retold', 'The same passage in other wording: a paraphrase or another translation.'],
    ['elsewhere', 'Found elsewhere', 'Not in the credited source, but in another document we hold.'],
    ['unmatched', 'No match', 'Not found in the documents searched.'],
    ['not-checked', 'Not checked', 'The source’s text is not held, so it could not be compared.'],
  ];
  for (const [verdict, word, meaning] of table) {
    assert.equal(verdictWord(verdict), word);
    assert.equal(verdictMeaning(verdict, ALTERED), meaning);
  }
  assert.equal(verdictMeaning('elided', VERBATIM), 'Some words of the source are left out.');
});

test('the page’s quotation marks are taken off before ours are put on', () => {
  const table: [string, string][] = [
    ['“Nobody here,”', 'Nobody here,'],
    ['« Personne »', 'Personne'],
    ['„Niemand“', 'Niemand'],
    ['「誰も」', '誰も'],
    ['"He said ‘no’"', 'He said ‘no’'],
    ['""""', ''],
  ];
  for (const [text, expected] of table) assert.equal(quoteWords(quoting(text)), expected);
});

test('a speaker stands with the cue, and is not guessed', () => {
  assert.equal(quoteSpeaker(ALTERED), 'Ossian Tarn (said)');
  assert.equal(quoteSpeaker({ ...ALTERED, cue: { text: ':', span: ALTERED.span } }), 'Ossian Tarn');
  assert.equal(quoteSpeaker(quoting('x')), 'Speaker not named');
});

test('a quote names the document it was found in', () => {
  assert.equal(quoteSource(VERBATIM, FULL), 'In: Whoever Raises Waves Will Answer for Them: Commentary');
  assert.equal(quoteSource(quoting('x'), FULL), undefined);
});

test('all quotes are summed up by verdict', () => {
  assert.equal(
    quotesSummary(FULL.quotes),
    '4 quotations: words changed 1, verbatim 1, retold 1, no match 1.',
  );
  assert.equal(quotesSummary([quoting('x')]), '1 quotation.');
});

test('what was left out of a quotation shows, also when only its length is known', () => {
  assert.deepEqual(
    differenceParts([
      { kind: 'same', text: 'We do' },
      { kind: 'omitted', words: 1 },
      { kind: 'there', text: '' },
      { kind: 'here', text: 'agree' },
    ]),
    [
      { kind: 'same', text: 'We do' },
      { kind: 'omitted', text: '[1 word left out]' },
      { kind: 'here', text: 'agree' },
    ],
  );
});
