import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence, Report } from '../../src/engine/report.ts';
import { evidenceKind, evidenceLabel, whyLine } from '../../src/wording/evidence.ts';
import { UNKNOWN_PUBLISHER } from '../popup/chains.ts';
import { FULL } from '../popup/fixtures.ts';
import { spanOf, TEXT } from '../popup/story.ts';

const SPAN = { start: 0, end: 4 };
const PASSAGE = spanOf('not an exercise but a rehearsal');
const FOOT = { start: TEXT.length - 10, end: TEXT.length };

const ROWS: readonly (readonly [Evidence, string])[] = [
  [{ kind: 'quote', text: 'Tides', span: SPAN, document: 'vna-1' }, 'matching quote'],
  [{ kind: 'quote', text: 'Tides', span: SPAN }, 'quoted words'],
  [{ kind: 'reuse', text: 'Tides', span: SPAN, document: 'vna-1' }, 'matching text'],
  [{ kind: 'reuse', text: 'Tides', span: PASSAGE, document: 'vna-1' }, 'matching text of 6 words'],
  [{ kind: 'reuse', text: 'A Title', document: 'vna-1' }, 'matching document'],
  [{ kind: 'dateline', text: 'PORT ELLERY', span: SPAN }, 'dateline'],
  [{ kind: 'credit', text: '© 2031 Northwire', margin: 2 }, 'copyright line'],
  [{ kind: 'credit', text: '™ & © 2031 Inlet Newsource', margin: 2 }, 'copyright line'],
  [{ kind: 'credit', text: 'Copyright Northwire', span: FOOT }, 'copyright line'],
  [{ kind: 'credit', text: '(Editing by Ida Morrow)', span: FOOT }, 'credit line at the foot'],
  [{ kind: 'credit', text: 'Copyrighted by nobody', margin: 0 }, 'credit line'],
  [{ kind: 'domain', text: 'northwire.example' }, 'the page’s address'],
];

for (const [evidence, words] of ROWS) {
  test(`evidence is named by what it is and where it was read: ${words}`, () => {
    assert.equal(evidenceKind(evidence, FULL), words);
  });
}

test('words are called matched only where a document has them', () => {
  const [{ evidence }] = UNKNOWN_PUBLISHER.chain as Report['chain'] & { 0: Report['chain'][0] };
  assert.equal(evidenceKind(evidence[1]!, UNKNOWN_PUBLISHER), 'record of a document');
});

test('a kind of evidence is named once in the line that sums it up', () => {
  const dateline: Evidence = { kind: 'dateline', text: 'PORT ELLERY', span: SPAN };
  const byline: Evidence = { kind: 'byline', text: 'Northwire', margin: 1 };
  assert.equal(whyLine([dateline, byline, dateline], FULL), 'Why we say so: dateline and byline');
  assert.equal(evidenceLabel(byline, FULL), 'Byline');
});
