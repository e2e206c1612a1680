import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze } from '../../../src/engine/analyze.ts';
import { compare } from '../../../src/engine/comparison/compare.ts';
import { Corpus } from '../../../src/engine/pack/corpus.ts';
import type { Comparison, Difference, Report, ReportArticle } from '../../../src/engine/report.ts';
import type { Span } from '../../../src/engine/text/span.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';
import { articleOf, FERRY_STATEMENT, inventedCorpus, inventedIndex } from '../invented.ts';

const INDEX = inventedIndex();
const NOTHING = Corpus.of([]);

function reportOf(...paragraphs: readonly string[]): Report {
  return analyze(articleOf(paragraphs), NOTHING, INDEX);
}

function page(...paragraphs: readonly string[]): ReportArticle {
  return {
    title: 'Statement of the Harbour Warden',
    url: 'https://press.example/ferry',
    siteName: 'Port Amber Press Office',
    published: '2024-05-02',
    words: 0,
    text: paragraphs.join('\n\n'),
    byline: [],
  };
}

function compared(report: Report, against: ReportArticle): Comparison {
  return compare(report, against).comparison!;
}

const STATEMENT = page(...FERRY_STATEMENT.text!.split('\n'));

test('what two pages share stands side by side, every word that differs named', () => {
  const report = reportOf(
    'A notice was put up. The northern ferry landing will close on the second of June and will not open before the autumn storms have passed.',
  );
  const { passages, coverage, against } = compared(report, STATEMENT);
  assert.equal(against, STATEMENT);
  assert.deepEqual(
    passages.map(({ difference }) => difference),
    [
      [
        { kind: 'same', text: 'The northern ferry landing will close on the' },
        { kind: 'here', text: 'second' },
        { kind: 'there', text: 'first', words: 1 },
        { kind: 'same', text: 'of June and will not open' },
        { kind: 'omitted', text: 'again', words: 1 },
        { kind: 'same', text: 'before the autumn storms have passed' },
      ],
    ],
  );
  assert.ok(coverage > 0.7 && coverage < 1);
});

test('sentences that only the other page has are named, and none that are told in other words', () => {
  const report = reportOf(
    'The northern ferry landing will close on the first of June and will not open again before the autumn storms have passed.',
    'Divers will inspect the piles, so the council asked fishermen to keep nets away from the mooring in the east.',
  );
  const { leftOut } = compared(report, STATEMENT);
  assert.deepEqual(
    leftOut.map(({ start, end }) => STATEMENT.text.slice(start, end).slice(0, 20)),
    ['We have measured the', 'Whoever crosses the '],
  );
});

test('a sentence that the article quotes in other words is not left out, and a changed quotation has its notice', () => {
  const report = reportOf(
    '“Twice we have measured those timbers, which carry no loaded wagon any more,” Ilse Varn said.',
    '“Whoever crosses the narrow channel until then does so at the harbour master’s cost, not at their own,” she said.',
  );
  const { comparison, notices } = compare(report, STATEMENT);
  const left = comparison!.leftOut.map(({ start }) => STATEMENT.text.slice(start, start + 12));
  assert.deepEqual(left, ['The northern', 'The council ']);
  assert.deepEqual(
    notices.filter(({ kind }) => kind === 'quote-altered').map(({ evidence }) => evidence.length),
    [1],
  );
  const again = compare(compare(report, STATEMENT), STATEMENT);
  assert.equal(again.notices.filter(({ kind }) => kind === 'quote-altered').length, 1);
});

/** A quotation, its verdict against the statement, and how it differs. */
const QUOTES: readonly (readonly [said: string, verdict: string, difference?: readonly Difference[]])[] = [
  ['they no longer carry the weight of a loaded wagon', 'verbatim'],
  ['They No Longer carry the weight of a loaded wagon', 'folded'],
  [
    'We have measured the timbers … and they no longer carry the weight',
    'elided',
    [
      { kind: 'same', text: 'We have measured the timbers …' },
      { kind: 'omitted', text: 'twice', words: 1 },
      { kind: 'same', text: 'and they no longer carry the weight' },
    ],
  ],
  [
    'they still carry the weight of a loaded wagon',
    'altered',
    [
      { kind: 'same', text: 'they' },
      { kind: 'here', text: 'still' },
      { kind: 'there', text: 'no longer', words: 2 },
      { kind: 'same', text: 'carry the weight of a loaded wagon' },
    ],
  ],
  ['we shall mend the roof of the customs house by winter', 'unmatched'],
];

for (const [said, verdict, difference] of QUOTES) {
  test(`“${said}” is ${verdict} against the page that holds the words`, () => {
    const [quote] = compare(reportOf(`“${said},” Ilse Varn said on Thursday.`), STATEMENT).quotes;
    assert.equal(quote?.verdict, verdict);
    assert.deepEqual(quote?.difference, difference);
    if (verdict === 'unmatched') assert.equal(quote?.source, undefined);
    else assert.deepEqual(quote?.source, { ...SOURCE, sentence: 1 });
  });
}

const SOURCE = {
  document: STATEMENT.url,
  title: STATEMENT.title,
  url: STATEMENT.url,
  issuer: STATEMENT.siteName,
  date: STATEMENT.published,
};

test('a page that has nearer words is believed before one that retells them', () => {
  const article = articleOf([
    '“They no longer carry the weight of a loaded wagon,” Ilse Varn said on Thursday.',
  ]);
  const report = analyze(article, inventedCorpus(), INDEX);
  const retelling = page(
    'The weight of a loaded wagon is more than what those timbers carry now, Varn thinks.',
  );
  assert.deepEqual(compare(report, { ...retelling, url: 'https://else.example/' }).quotes, report.quotes);
});

test('a page without a shared word, an empty one too, leaves everything as it was', () => {
  const report = reportOf('“Nobody saw the lantern,” Ilse Varn said on Thursday evening.');
  for (const other of [page(''), page('Zwölf Boxkämpfer jagen Viktor quer über den Sylter Deich.')]) {
    const { comparison, ...rest } = compare(report, other);
    assert.deepEqual(rest, report);
    assert.equal(comparison?.coverage, 0);
    assert.deepEqual(comparison?.passages, []);
  }
});

const WORDS = 'amber barge copper drift ember ferry gale harbour inlet jetty the of and will not'.split(' ');
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { minLength: 1, maxLength: 60 });
const edit = fc.record({ at: fc.nat(59), kind: fc.constantFrom('drop', 'add', 'change', 'swap'), word });

/** A text, and the same after some edits. */
const twoTexts = fc.tuple(text, fc.array(edit, { maxLength: 6 })).map(([words, edits]) => {
  const changed = [...words];
  for (const { at, kind, word: other } of edits) {
    if (kind === 'drop') changed.splice(at, 1);
    else if (kind === 'add') changed.splice(at, 0, other);
    else if (kind === 'change') changed.splice(at, 1, other);
    else changed.splice(at, 0, ...changed.splice(at + 1, 1));
  }
  return [words.join(' '), changed.join(' ')] as const;
});

function wordsIn(texts: readonly string[]): readonly string[] {
  return tokenize(texts.join(' ')).words;
}

function sideOf(
  difference: readonly Difference[],
  ...kinds: readonly Difference['kind'][]
): readonly string[] {
  return wordsIn(difference.filter(({ kind }) => kinds.includes(kind)).map(part => part.text!));
}

test('a difference holds every word of both passages, in order', () => {
  fc.assert(
    fc.property(twoTexts, ([here, there]) => {
      const report = reportOf(`${here}.`);
      const against = page(`${there}.`);
      const cut = (text: string, { start, end }: Span) => wordsIn([text.slice(start, end)]);
      for (const passage of compared(report, against).passages) {
        const { difference } = passage;
        assert.deepEqual(sideOf(difference, 'same', 'here'), cut(report.article.text, passage.article));
        assert.deepEqual(sideOf(difference, 'same', 'there', 'omitted'), cut(against.text, passage.against));
      }
    }),
  );
});

test('a page beside itself is one passage without a difference, and nothing is left out', () => {
  fc.assert(
    fc.property(text, words => {
      const own = `${words.join(' ')}.`;
      const { passages, leftOut } = compared(reportOf(own), page(own));
      for (const { difference } of passages)
        assert.deepEqual(
          difference.map(({ kind }) => kind),
          ['same'],
        );
      if (passages.length > 0) assert.deepEqual(leftOut, []);
    }),
  );
});

test('two long pages with many small differences are compared in good time', () => {
  const syllables = 'ba du ke lo mi nar pos que rit sul tam vor'.split(' ');
  const wordOf = (i: number) => {
    const number = Math.imul(i ^ (i >>> 5), 0x9e3779b1) >>> 20;
    return [number, number >>> 4, number >>> 8].map(n => syllables[n % syllables.length]).join('');
  };
  const words = Array.from({ length: 20_000 }, (_, i) => wordOf(i));
  const changed = words.map((own, i) => (i % 13 === 0 ? 'lantern' : own));
  const started = process.cpuUsage();
  const { coverage } = compared(reportOf(words.join(' ')), page(changed.join(' ')));
  const { user } = process.cpuUsage(started);
  assert.ok(coverage > 0.9, String(coverage));
  assert.ok(user < 5_000_000, `${user} µs`);
});
