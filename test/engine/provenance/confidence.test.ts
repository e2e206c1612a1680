import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confidenceIn } from '../../../src/engine/provenance/confidence.ts';
import type { Confidence, EvidenceKind, Relation } from '../../../src/engine/report.ts';

const ROWS: readonly (readonly [
  relation: Relation | undefined,
  kinds: readonly EvidenceKind[],
  confidence: Confidence,
])[] = [
  [undefined, ['domain'], 'certain'],
  [undefined, ['metadata'], 'likely'],
  ['written-by', ['dateline'], 'certain'],
  ['written-by', ['byline'], 'certain'],
  ['written-by', ['credit'], 'likely'],
  ['written-by', ['metadata'], 'likely'],
  ['written-by', ['credit', 'metadata'], 'certain'],
  ['carried-by', ['dateline'], 'likely'],
  ['carried-by', ['credit'], 'likely'],
  ['quoted-from', ['attribution'], 'likely'],
  ['quoted-from', ['attribution', 'attribution'], 'likely'],
  ['quoted-from', ['attribution', 'reuse'], 'certain'],
];

for (const [relation, kinds, confidence] of ROWS) {
  test(`${relation ?? 'publisher'} proved by ${kinds.join(' and ')} is ${confidence}`, () => {
    const evidence = kinds.map((kind, i) => ({ kind, text: `proof ${i}` }));
    assert.equal(confidenceIn(relation, evidence), confidence);
  });
}
