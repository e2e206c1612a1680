import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldName } from '../../../src/engine/text/normalize.ts';
import { namesOf } from './sample-list.ts';

const piece = fc.constantFrom(
  ...'Odo Venn|Mira Venn|Venn|Odo|Georgia|Paris|Texas|Ohio|Springfield|US|U.S.|Canadian|Lower House|the|of|Department|University|TSB|(TSB)|Tidal Survey Board|Gullwing|Inc|said|coach|season|.|,|, Ohio|\n\n|Lantern Times|alliance|Harbour Pact|-|’s|“|”|Jane Warren'.split(
    '|',
  ),
);
const text = fc.array(
  fc.oneof({ weight: 6, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 5 })),
  { maxLength: 40 },
);
const joined = text.map(parts => parts.join(' '));

test('mentions and references are sorted, lie in the text and never overlap', () => {
  fc.assert(
    fc.property(joined, written => {
      const { mentions, references } = namesOf(written);
      const spans = [...mentions.map(({ span }) => span), ...[...references.values()].flat()];
      spans.sort((a, b) => a.start - b.start);
      let last = 0;
      for (const { start, end } of spans) {
        assert(start >= last && end > start && end <= written.length, written);
        last = end;
      }
      assert.deepEqual(
        mentions.map(({ span }) => span.start),
        mentions.map(({ span }) => span.start).sort((a, b) => a - b),
      );
    }),
  );
});

test('what only the page knows goes by words of the page', () => {
  fc.assert(
    fc.property(joined, written => {
      const folded = foldName(written);
      for (const { entity } of namesOf(written).mentions)
        if (entity.fromPage) assert(folded.includes(foldName(entity.name)), `${entity.name} in ${written}`);
    }),
  );
});

test('a paragraph without names changes no name before it', () => {
  fc.assert(
    fc.property(joined, written => {
      const more = `${written}\n\nit rained all day and nobody went out to the boats again.`;
      assert.deepEqual(
        namesOf(more).mentions.filter(({ span }) => span.start < written.length),
        namesOf(written).mentions,
      );
    }),
  );
});

test('hostile text takes time in proportion to its length', () => {
  const units = [
    'University of ',
    'Texas ',
    'US-',
    '(TSB) ',
    'T. ',
    'Odo Venn, a ',
    'the alliance ',
    'Ohio, ',
    "A's ",
  ];
  for (const unit of units) {
    const start = process.cpuUsage();
    namesOf(unit.repeat(100_000 / unit.length));
    assert(process.cpuUsage(start).user < 5_000_000, unit);
  }
});
