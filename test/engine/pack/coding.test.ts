import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ByteReader, ByteWriter } from '../../../src/engine/pack/byte-coding.ts';
import { numbersFrom, packNumbers, sentenceCount } from '../../../src/engine/pack/document-numbers.ts';
import { Fingerprints, MAX_WORDS, packFingerprints } from '../../../src/engine/pack/fingerprints.ts';
import { PACK_FORMAT } from '../../../src/engine/pack/pack-format.ts';
import { packSections, type Section, Sections } from '../../../src/engine/pack/sections.ts';
import { SketchReader, SketchWriter } from '../../../src/engine/pack/sketch-coding.ts';
import { packStems, StemRows, Stems } from '../../../src/engine/pack/stems.ts';
import { SKETCH_BITS } from '../../../src/engine/text/hash.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const u32 = fc.nat(2 ** 32 - 1);
/** Hashes as chance makes them, and many that share their top bits. */
const hash = fc.oneof(
  u32,
  fc.nat(2 ** 12),
  u32.map(value => (value & ~0x7) >>> 0),
);

/** Two sections, as a reader is given them. */
function openSections(sections: readonly ArrayBufferView[]): [Section, Section] {
  const opened = Sections.from(packSections(sections, PACK_FORMAT), PACK_FORMAT);
  return [opened.at(0), opened.at(1)];
}

test('ascending numbers come out as their sums, and the numbers before them are passed over', () => {
  const distances = fc.array(fc.nat(1500), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(u32, { maxLength: 20 }), distances, (passed, given) => {
      const writer = new ByteWriter();
      for (const value of [...passed, ...given, 7]) writer.number(value);
      const reader = new ByteReader(writer.done(), 0, writer.length);
      const read = new Uint16Array(given.length);
      reader.skip(passed.length);
      reader.ascending(read, given.length);
      let sum = 0;
      assert.deepEqual(
        [...read],
        given.map(distance => {
          sum += distance;
          return sum;
        }),
      );
      assert.equal(reader.number(), 7);
    }),
  );
});

test('numbers that are cut off are neither read nor passed over', () => {
  for (const bytes of [[], [0x80], [3, 0x81]]) {
    const reader = () => new ByteReader(Uint8Array.from(bytes), 0, bytes.length);
    assert.throws(() => reader().skip(2), /cut off/);
    assert.throws(() => reader().ascending(new Uint16Array(2), 2), /cut off/);
  }
});

test('numbers, strings and bytes come out as they went in', () => {
  const item = fc.oneof(u32, fc.string({ unit: 'binary' }), fc.uint8Array());
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), items => {
      const writer = new ByteWriter();
      for (const value of items) {
        if (typeof value === 'number') writer.number(value);
        else if (typeof value === 'string') writer.text(value);
        else writer.copy(value);
      }
      const bytes = writer.done();
      assert.equal(bytes.length, writer.length);
      const reader = new ByteReader(bytes, 0, bytes.length);
      for (const value of items) {
        if (typeof value === 'number') assert.equal(reader.number(), value);
        else if (typeof value === 'string') assert.equal(reader.text(), value);
        else assert.deepEqual(new Uint8Array(reader.take(value.length)), value);
      }
      assert.throws(() => reader.byte(), /^Error: Damaged pack/);
    }),
  );
});

test('sketches of any size come out as they went in', () => {
  const sketch = fc
    .uniqueArray(fc.nat((1 << SKETCH_BITS) - 1), { maxLength: 255 })
    .map(hashes => Uint16Array.from(hashes).sort());
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), sketches => {
      const writer = new SketchWriter();
      for (const hashes of sketches) writer.add(hashes);
      const reader = new SketchReader(writer.done());
      for (const hashes of sketches) {
        const read = new Uint16Array(hashes.length);
        reader.read(read, 0, hashes.length);
        assert.deepEqual(read, hashes);
      }
    }),
  );
});

test('random bytes read as a sketch are one, or clearly none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 255 }), (bytes, length) => {
      const hashes = new Uint16Array(length);
      try {
        new SketchReader(bytes).read(hashes, 0, length);
      } catch (error) {
        assert.match(String(error), /^Error: Damaged pack/);
        return;
      }
      assert(hashes.every((value, i) => i === 0 || value > hashes[i - 1]!));
    }),
  );
});

test('a sketch longer than its sentence is refused before room is made for it', () => {
  const [words, sentences] = [200, 100_000];
  const writer = new ByteWriter();
  writer.number(sentences);
  writer.copy(Uint8Array.of(words, 0));
  for (let i = 1; i < sentences; i++) writer.copy(Uint8Array.of(0, 255));
  writer.copy(new Uint8Array(words));
  assert.throws(() => numbersFrom(writer.done(), words), /^Error: Damaged pack: a sketch/);
});

test('the numbers of a text come out as they went in, sentences of more than 255 words in parts', () => {
  const word = fc.constantFrom('Ferry', 'harbour', 'the', 'U.S.', '1,200', 'café', '항구', '港');
  const sentence = fc.array(word, { minLength: 1, maxLength: 600 }).map(words => `${words.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), sentences => {
      const text = readText(sentences.join('\n'));
      const bytes = packNumbers(text);
      const numbers = numbersFrom(bytes, text.tokens.count);
      assert.deepEqual(new Uint8Array(numbers.checks), text.checks[0]);
      assert.equal(numbers.sentenceStarts.length - 1, sentenceCount(bytes));
      for (const start of text.sentenceStarts) assert(numbers.sentenceStarts.includes(start));
      for (let i = 0; i + 1 < numbers.sentenceStarts.length; i++) {
        assert(numbers.sentenceStarts[i + 1]! - numbers.sentenceStarts[i]! <= 255);
      }
    }),
    { numRuns: 40 },
  );
});

test('every stem gives its rows and its frequency, a common one its frequency only', () => {
  const rows = fc
    .uniqueArray(fc.nat(499), { minLength: 1, maxLength: 30 })
    .map(list => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(hash, rows), { selector: ([key]) => key, maxLength: 80 }),
      entries => {
        const stems = new Stems(...openSections(packStems(new Map(entries), 20)));
        const found = new StemRows(500);
        for (const [key, expected] of entries) {
          stems.find(key, found);
          assert(found.frequency >= expected.length);
          if (found.frequency > 20) assert.equal(found.count, 0);
          else for (const row of expected) assert(found.rows.subarray(0, found.count).includes(row));
        }
      },
    ),
  );
});

test('every fingerprint gives all its places, in order', () => {
  const entry = fc.tuple(hash, fc.nat(MAX_WORDS));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 120 }), entries => {
      const hashes = Uint32Array.from(entries, ([key]) => key);
      const places = Uint32Array.from(entries, ([, place]) => place);
      const table = new Fingerprints(...openSections(packFingerprints({ hashes, places })));
      const found = new Uint32Array(200);
      for (const [key] of entries) {
        const held = [...found.subarray(0, table.find(key, found))];
        const expected = entries.filter(([other]) => other === key).map(([, place]) => place);
        for (const place of expected) assert(held.includes(place));
        assert.equal(table.find(key, found.subarray(0, 1)), 1);
      }
    }),
  );
});
