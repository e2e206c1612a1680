import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Pack } from '../../../src/engine/pack/pack.ts';
import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';
import { packDocuments } from '../../../src/engine/pack/pack-documents.ts';
import { shingle } from '../../../src/engine/reuse/shingle.ts';
import { winnow } from '../../../src/engine/reuse/winnow.ts';
import { readText, sketchOf } from '../../../src/engine/text/read-text.ts';

const WORDS =
  'river bridge mayor council vote canal harbour ferry the of and to in Port-Amber “lock” U.S. 1,200'.split(
    ' ',
  );

const texts = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }), { maxLength: 8 })
  .map(sentences => sentences.map(words => `${words.join(' ')}.`).join('\n'));

const documents = fc
  .array(
    fc.record(
      {
        title: fc.string(),
        url: fc.webUrl(),
        date: fc.constantFrom('2019-03-04', '2021-12-31'),
        issuer: fc.string({ minLength: 1 }),
        text: texts,
      },
      { requiredKeys: ['title'] },
    ),
    { maxLength: 12 },
  )
  .map(list => list.map((document, i): PackDocument => ({ id: `d${i}`, ...document })));

test('what goes into a pack comes out of it', () => {
  fc.assert(
    fc.property(documents, list => {
      const pack = Pack.from(packDocuments('law', list));
      assert.equal(pack.name, 'law');
      assert.equal(pack.documentCount, list.length);
      list.forEach((document, row) => {
        const record = pack.recordOf(row);
        const text = readText(document.text ?? '');
        assert.deepEqual(
          [record.id, record.title, record.url, record.date, record.issuer, record.words],
          [document.id, document.title, document.url, document.date, document.issuer, text.tokens.count],
        );
        const numbers = pack.numbersOf(row);
        if (pack.copyOf(row) === undefined) assert.deepEqual(numbers.checks, text.checks[0]);
        assert.deepEqual(numbers.sentenceStarts, text.sentenceStarts);
        text.sentences.forEach((_, i) => {
          const { sketches, sketchStarts } = numbers;
          assert.deepEqual(
            sketches.slice(sketchStarts[i], sketchStarts[i + 1]),
            sketchOf(text.stems, text.sentenceStarts[i]!, text.sentenceStarts[i + 1]!),
          );
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('every kept fingerprint and stem finds its document, or the first one with the same text', () => {
  fc.assert(
    fc.property(documents, list => {
      const pack = Pack.from(packDocuments('law', list));
      list.forEach((document, row) => {
        const text = readText(document.text ?? '');
        const holder = pack.copyOf(row) ?? row;
        const shingles = shingle(text.hashes);
        for (const position of winnow(shingles)) assert(rowsWith(pack, shingles[position]!).includes(holder));
        for (const stem of text.stems) {
          if (stem === 0) continue;
          const { rows, count } = pack.findStem(stem);
          assert(rows.subarray(0, count).includes(holder));
        }
      });
    }),
    { numRuns: 60 },
  );
});

function rowsWith(pack: Pack, fingerprint: number): number[] {
  const places = new Uint32Array(1024);
  const count = pack.findFingerprint(fingerprint, places);
  return [...places.subarray(0, count)].map(place => pack.rowOfWord(place));
}

const LIST: readonly PackDocument[] = [
  { id: 'a', title: 'First', text: 'The mayor opened the new bridge over the river.' },
  { id: 'b', title: 'Second', text: 'THE MAYOR opened the “new” bridge over the river.' },
  { id: 'c', title: 'Third' },
];

test('the same documents give the same bytes', () => {
  assert.deepEqual(new Uint8Array(packDocuments('same', LIST)), new Uint8Array(packDocuments('same', LIST)));
});

test('a text that stands twice is held once, also when typography differs', () => {
  const pack = Pack.from(packDocuments('twice', LIST));
  assert.equal(pack.copyOf(1), 0);
  assert.equal(pack.wordCount, 9);
  assert.equal(pack.recordOf(1).words, 9);
  assert.equal(pack.recordOf(2).words, 0);
});

test('no word of a text stands in the file', () => {
  const bytes = Buffer.from(
    packDocuments('secret', [{ id: 'a', title: 'Title', text: 'Marmalade lighthouse quarrel.' }]),
  );
  assert.doesNotMatch(bytes.toString('latin1').toLowerCase(), /marmalade|lighthouse|quarrel/);
});

test('every changed byte and every cut is noticed with one sentence', () => {
  const whole = new Uint8Array(packDocuments('damage', LIST));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = whole.slice();
      changed[at]! ^= change;
      assert.throws(
        () => readWhole(changed.buffer),
        /^Error: (Not a Headwater pack|Pack format|Damaged pack)/,
      );
      assert.throws(
        () => readWhole(whole.slice(0, at).buffer),
        /^Error: (Not a Headwater pack|Damaged pack)/,
      );
    }),
  );
});

test('a foreign file is refused', () => {
  assert.throws(
    () => Pack.from(new TextEncoder().encode('PK this is a zip, not one of ours').buffer),
    /Not a Headwater pack/,
  );
});

test('an id used twice is refused', () => {
  assert.throws(() => packDocuments('ids', [LIST[0]!, LIST[0]!]), /used twice/);
});

function readWhole(buffer: ArrayBuffer): void {
  const pack = Pack.from(buffer);
  for (let row = 0; row < pack.documentCount; row++) {
    pack.recordOf(row);
    pack.numbersOf(row);
    pack.dayOf(row);
  }
}
