import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../src/engine/report.ts';
import { answer } from '../../src/wording/answer.ts';
import { sourceNote, sourceOrigin, sourceRelation } from '../../src/wording/source.ts';
import { SOURCES } from '../popup/findings.ts';
import { FULL } from '../popup/fixtures.ts';

const PASSAGE = { article: { start: 0, end: 40 }, document: { from: 0, to: 0 }, words: 20 };

/** How a source stands to the article, and what the reader is told. */
const ROWS: readonly (readonly [Source['relation'], Source['order'], passages: number, told: string])[] = [
  ['same-text', 'later', 1, 'Same text as'],
  ['quotes', 'earlier', 1, 'Quotes'],
  ['quotes', 'later', 2, 'Shares 2 passages with'],
  ['retells', 'later', 1, 'Shares 1 passage with'],
  ['retells', 'later', 0, 'Similar story'],
  ['reuses', 'unknown', 2, 'Shares 2 passages with'],
];

for (const [relation, order, passages, told] of ROWS) {
  test(`a document that is ${order} and whose text ${relation} is told as: ${told}`, () => {
    const source: Source = { ...SOURCES[0]!, relation, order, passages: Array(passages).fill(PASSAGE) };
    assert.equal(sourceRelation(source), told);
  });
}

test('a document that shares no words says how it was found', () => {
  const [source] = SOURCES;
  assert.equal(sourceNote(source!), undefined);
  assert.equal(
    sourceNote({ ...source!, attribution: [] }),
    'Found by issuer, speaker and day; no passage of it stands here.',
  );
  assert.match(sourceNote({ ...source!, attribution: [], recordOnly: true }) ?? '', /not at hand to compare/);
});

test('a document that only later printed the text is never told as quoted, nor stands in the answer so', () => {
  const later: Source = { ...SOURCES[0]!, relation: 'quotes', order: 'later', passages: [PASSAGE] };
  assert.match(sourceOrigin(later).join(', '), /Later in your data/);
  assert.doesNotMatch(answer({ ...FULL, chain: [], sources: [later] }), /[Qq]uotes/);
});
