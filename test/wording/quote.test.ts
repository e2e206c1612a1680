import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Difference, Quote } from '../../src/engine/report.ts';
import { differenceParts, differenceSide, differenceText } from '../../src/wording/difference.ts';
import { quoteSpeaker, quoteWords } from '../../src/wording/quote.ts';
import { quotesAnswer } from '../../src/wording/quote-groups.ts';
import { quoteNumbers } from '../../src/wording/quote-numbers.ts';
import { quotePlaceText } from '../../src/wording/quote-source.ts';
import { verdictWords } from '../../src/wording/verdict.ts';
import { FULL, NO_MATCH } from '../popup/fixtures.ts';
import { VERDICTS } from '../popup/verdicts.ts';

const [ALTERED] = FULL.quotes;

function quoting(text: string): Quote {
  return { kind: 'direct', span: { start: 0, end: text.length }, text };
}

const SAME: Difference = { kind: 'same', text: 'lamp' };

function here(text: string): Difference {
  return { kind: 'here', text };
}

function there(text: string): Difference {
  return { kind: 'there', text, words: 1 };
}

function omitted(text: string): Difference {
  return { kind: 'omitted', text, words: 1 };
}

function gap(kind: 'there' | 'omitted', words: number): Difference {
  return { kind, words };
}

test('every verdict is told in plain words', () => {
  assert.deepEqual(
    VERDICTS.map(quote => verdictWords(quote, FULL)),
    [
      'In the speaker’s words',
      'Same words, other typography',
      'Shortened: 5 words left out',
      'Changed: “northern” for 2 other words',
      'Changed in 3 places',
      'Retold or another translation',
      'In another document',
      'Not found in 24,350 documents (to 30 June 2031)',
      'Not checked: its text is not at hand',
    ],
  );
});

test('a verdict says no more than is known', () => {
  const nobody = quoting('x');
  assert.equal(verdictWords(nobody, FULL), undefined);
  assert.equal(verdictWords({ ...nobody, verdict: 'verbatim' }, FULL), 'In the source’s words');
  assert.equal(verdictWords({ ...nobody, verdict: 'elided' }, FULL), 'Shortened: words left out');
  assert.equal(verdictWords({ ...nobody, verdict: 'altered' }, FULL), 'Changed: some words differ');
  assert.equal(
    verdictWords({ ...nobody, verdict: 'unmatched' }, { searched: [] }),
    'Not compared: no documents are installed',
  );
});

test('a change names the words of both sides, or how many there are', () => {
  const table: [Difference[], string][] = [
    [[here('red'), there('green')], 'Changed: “red” for “green”'],
    [[here('red'), gap('there', 1)], 'Changed: “red” for 1 other word'],
    [[here('red')], 'Changed: “red” added'],
    [[gap('omitted', 1)], 'Changed: 1 word left out'],
    [[omitted('not')], 'Changed: “not” left out'],
    [[here('red'), SAME, omitted('not')], 'Changed: “red” added and “not” left out'],
    [[here('red'), SAME, there('not')], 'Changed: “red” added and “not” left out'],
    [[here('a'), SAME, here('b'), SAME, here('c')], 'Changed in 3 places'],
    [[SAME], 'Changed: some words differ'],
  ];
  for (const [difference, expected] of table) {
    assert.equal(verdictWords({ ...ALTERED, verdict: 'altered', difference }, FULL), expected);
  }
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

test('a quote names the document it stands in, with the sentence as readers count', () => {
  assert.equal(
    quotePlaceText(VERDICTS[0]),
    'In Whoever Raises Waves Will Answer for Them: Commentary, sentence 5 (Veldian News Agency, 15 May 2031)',
  );
  assert.equal(quotePlaceText(ALTERED), 'In Statement, sentence 3');
  assert.equal(quotePlaceText(quoting('x')), undefined);
});

test('the numbers tell the most frequent first, and what was not found last', () => {
  assert.equal(
    quoteNumbers(VERDICTS, FULL),
    '9 quotations: 2 in the speaker’s words, 2 changed, 1 shortened, 1 retold, 1 in another document, ' +
      '1 not found in 24,350 documents, 1 not checked',
  );
  assert.equal(quoteNumbers([quoting('x')], FULL), '1 quotation');
  const one = { searched: [{ ...FULL.searched[0], documents: 1 }] };
  assert.equal(quoteNumbers([VERDICTS[7]], one), '1 quotation: 1 not found in 1 document');
  assert.equal(quoteNumbers([VERDICTS[7]], { searched: [] }), '1 quotation: 1 not compared');
});

test('the answer tells how many quotations are not as they were said', () => {
  assert.equal(quotesAnswer({ ...FULL, quotes: VERDICTS }), 'Of 9 quotations, 2 changed and 1 shortened.');
  assert.equal(quotesAnswer({ ...FULL, quotes: [ALTERED] }), '1 changed quotation.');
  assert.equal(quotesAnswer(NO_MATCH), undefined);
});

test('what differs is told apart without colour, also when only the number of words is known', () => {
  const difference: Difference[] = [
    { kind: 'same', text: 'We do' },
    gap('omitted', 1),
    { kind: 'there', text: '' },
    here('agree'),
    gap('there', 2),
    omitted('at last'),
  ];
  assert.deepEqual(differenceParts(difference), [
    { kind: 'same', text: 'We do', label: '' },
    { kind: 'omitted', text: '1 word left out', label: '' },
    { kind: 'here', text: 'agree', label: 'only here: ' },
    { kind: 'there', text: '2 other words in the source', label: '' },
    { kind: 'omitted', text: 'at last', label: 'left out: ' },
  ]);
  assert.equal(
    differenceText(difference),
    'We do [1 word left out] [only here: agree] [2 other words in the source] [left out: at last]',
  );
});

test('each side of a difference has its own words alone', () => {
  const difference: Difference[] = [
    here('red'),
    there('green'),
    { kind: 'same', text: 'lamps' },
    omitted('burn'),
  ];
  const words = (side: 'here' | 'there') =>
    differenceSide(difference, side).map(({ kind, text }) => [kind, text]);
  assert.deepEqual(words('here'), [
    ['here', 'red'],
    ['same', 'lamps'],
  ]);
  assert.deepEqual(words('there'), [
    ['here', 'green'],
    ['same', 'lamps'],
    ['here', 'burn'],
  ]);
});

test('words that stand in a page laid beside are said to stand there, and not to be the speaker’s', () => {
  const against = { title: 'Other page', url: 'https://other.example/a', words: 0, text: '', byline: [] };
  const report = { ...FULL, comparison: { against, coverage: 0, passages: [], leftOut: [] } };
  const source = { document: against.url, sentence: 0, title: against.title };
  const quote = { ...VERDICTS[0], verdict: 'verbatim', source } as Quote;
  assert.equal(verdictWords(quote, report), 'Word for word in the other page');
  assert.equal(quoteNumbers([quote], report), '1 quotation: 1 word for word in the other page');
  assert.equal(verdictWords(quote, FULL), 'In the speaker’s words');
});
