import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '../../src/engine/report.ts';
import { evidenceKind } from '../../src/wording/evidence.ts';

test('words are called matched only where a document has them', () => {
  const span = { start: 0, end: 4 };
  const table: [Evidence, string][] = [
    [{ kind: 'quote', text: 'Tides', span, document: 'vna-1' }, 'Matched quote'],
    [{ kind: 'quote', text: 'Tides', span }, 'Quoted words'],
    [{ kind: 'reuse', text: 'Tides', span, document: 'vna-1' }, 'Matched text'],
    [{ kind: 'reuse', text: 'A Title', document: 'vna-1' }, 'Matched document'],
    [{ kind: 'dateline', text: 'PORT ELLERY', span }, 'Dateline'],
  ];
  for (const [evidence, words] of table) assert.equal(evidenceKind(evidence), words);
});
