import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../src/engine/analyze.ts';
import type { Evidence, Quote, Report } from '../../src/engine/report.ts';
import { articleOf, FERRY_STATEMENT, inventedCorpus, inventedIndex, MILL_STATEMENT } from './invented.ts';

const corpus = inventedCorpus();
const index = inventedIndex();

const REPORTING = articleOf([
  'The landing of the northern ferry closes in June, the harbour warden has announced.',
  '“We have measured the timbers twice, and they no longer carry the weight of a loaded wagon,” Ilse Varn said in a statement carried by the Port Amber Press Office.',
  'She added: “Whoever crosses the narrow channel until then does so at the harbour council’s cost, and never at their own.”',
  'Fishermen should stay away from the eastern mooring while divers look at the piles, the council asked.',
]);

test('an article that quotes a statement leads to the statement, its issuer and its speaker', () => {
  const report = analyze(REPORTING, corpus, index);
  assert.deepEqual(
    report.sources.map(source => [source.document, source.order]),
    [['ferry-statement', 'earlier']],
  );
  const issuer = report.chain.find(hop => hop.name === 'Port Amber Press Office');
  assert.equal(issuer?.document, 'ferry-statement');
  assert.equal(issuer?.stateMedia, true);
  assert(report.chain.some(hop => hop.relation === 'said-by' && hop.name === 'Ilse Varn'));
});

test('a quotation word for word is verbatim, a changed one is altered', () => {
  const quotes = spoken(analyze(REPORTING, corpus, index));
  assert.deepEqual(
    quotes.map(quote => quote.verdict),
    ['verbatim', 'altered'],
  );
  assert.equal(quotes[0]?.source?.document, 'ferry-statement');
  assert.equal(quotes[0]?.source?.sentence, 1);
});

test('every evidence and every mention stands in the article where it says', () => {
  const report = analyze(REPORTING, corpus, index);
  for (const evidence of allEvidence(report)) {
    if (evidence.span)
      assert.equal(REPORTING.text.slice(evidence.span.start, evidence.span.end), evidence.text);
    else
      assert(
        evidence.margin !== undefined ||
          evidence.kind === 'metadata' ||
          evidence.document !== undefined ||
          evidence.kind === 'domain',
      );
  }
  for (const { mentions } of report.entities) {
    for (const { start, end } of mentions) assert(start < end && end <= REPORTING.text.length);
  }
});

test('what the source says and the article does not is left out by sentence', () => {
  const [source] = analyze(REPORTING, corpus, index).sources;
  assert(source!.leftOut.every(range => range.from <= range.to && range.to < 4));
});

test('a document dated after the article is told as later and stays out of the chain', () => {
  const report = analyze({ ...REPORTING, published: '2024-04-20' }, corpus, index);
  assert.deepEqual(
    report.sources.map(({ document, order }) => [document, order]),
    [['ferry-statement', 'later']],
  );
  assert(report.chain.every(hop => hop.document === undefined));
  assert(report.chain.every(hop => hop.evidence.every(({ document }) => document === undefined)));
  // The first stands there word by word, the second does not.
  assert.deepEqual(
    spoken(report).map(({ verdict, source }) => [verdict, source?.document]),
    [
      ['elsewhere', 'ferry-statement'],
      ['unmatched', undefined],
    ],
  );
});

test('the same page is not its own source', () => {
  const own = articleOf(FERRY_STATEMENT.text!.split('\n'), { url: FERRY_STATEMENT.url! });
  const report = analyze(own, corpus, index);
  assert.deepEqual(report.sources, []);
});

test('the same text at another address is the same text', () => {
  const copy = articleOf(FERRY_STATEMENT.text!.split('\n'));
  const [source] = analyze(copy, corpus, index).sources;
  assert.equal(source?.relation, 'same-text');
  assert(source!.coverage > 0.95);
  assert.deepEqual(source?.leftOut, []);
});

test('an article on the subject alone has no source', () => {
  const article = articleOf([
    'Ferries in the region are old, and many landings were built by hand a century ago.',
    'Passengers told us that they would rather walk around the bay than wait for a boat in winter.',
    'The harbour council did not answer questions about its budget for the coming year.',
  ]);
  assert.deepEqual(analyze(article, corpus, index).sources, []);
});

test('a report of a statement is never ranked above the statement', () => {
  const report = {
    ...FERRY_STATEMENT,
    id: 'ferry-report',
    kind: 'report' as const,
    issuer: 'Amber Herald',
    text: REPORTING.text,
  };
  const found = analyze(REPORTING, inventedCorpus([report, FERRY_STATEMENT, MILL_STATEMENT]), index);
  assert.deepEqual(
    found.sources.map(source => [source.document, source.kind]),
    [
      ['ferry-statement', 'statement'],
      ['ferry-report', 'report'],
    ],
  );
});

test('a record without text is found by issuer, day and speaker, and its quotations stay unchecked', () => {
  const { text: _, ...record } = {
    ...FERRY_STATEMENT,
    title: 'Harbour Warden Ilse Varn Announces Closing of Ferry Landing',
  };
  const report = analyze(REPORTING, inventedCorpus([record, MILL_STATEMENT]), index);
  assert.equal(report.sources[0]?.document, 'ferry-statement');
  assert.equal(report.sources[0]?.recordOnly, true);
  assert(spoken(report).every(quote => quote.verdict === 'not-checked'));
});

test('what was searched stands in every report', () => {
  assert.deepEqual(analyze(articleOf(['Short.']), corpus, index).searched, [
    {
      pack: 'invented',
      documents: 2,
      words: corpus.packs[0]!.wordCount,
      ranges: [{ from: '2024-04-01', to: '2024-05-02' }],
    },
  ]);
});

/** Quotations in marks: what is reported otherwise has no verdict. */
function spoken({ quotes }: Report): readonly Quote[] {
  return quotes.filter(({ kind }) => kind === 'direct' || kind === 'mixed');
}

function allEvidence(report: Report): Evidence[] {
  return [
    ...report.credits.map(credit => credit.evidence),
    ...report.chain.flatMap(hop => hop.evidence),
    ...report.notices.flatMap(notice => notice.evidence),
  ];
}

test('a statement that names its issuer at the head is said by that issuer alone', () => {
  const statement = articleOf([
    'Port Amber, May 2 -- Ilse Varn, warden of the harbour, issued the following statement on Thursday:',
    ...FERRY_STATEMENT.text!.split('\n'),
    'Minister Otto Brandt said: “Nobody shall wait for the ferry in the rain this year.”',
  ]);
  assert.deepEqual(
    analyze(statement, corpus, index).chain.flatMap(hop => (hop.relation === 'said-by' ? hop.name : [])),
    ['Ilse Varn'],
  );
});

test('words that only the agency is said to report are given to the speaker of the statement', () => {
  const report = articleOf([
    'The northern ferry landing will close on the first of June, Ilse Varn said, and will not open again before the autumn storms have passed.',
    '“We have measured the timbers twice, and they no longer carry the weight of a loaded wagon,” the Port Amber Press Office said.',
  ]);
  const [quote] = analyze(report, corpus, index).quotes;
  assert.equal(quote?.speaker?.name, 'Ilse Varn');
  assert.equal(report.text.slice(quote?.speaker?.span.start, quote?.speaker?.span.end), 'Ilse Varn');
});
