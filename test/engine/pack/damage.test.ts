import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze } from '../../../src/engine/analyze.ts';
import { Corpus } from '../../../src/engine/pack/corpus.ts';
import { Pack } from '../../../src/engine/pack/pack.ts';
import { packDocuments } from '../../../src/engine/pack/pack-documents.ts';
import { PACK_FORMAT, SECTION } from '../../../src/engine/pack/pack-format.ts';
import { packSections, Sections } from '../../../src/engine/pack/sections.ts';
import { articleOf, FERRY_STATEMENT, inventedIndex, MILL_STATEMENT } from '../invented.ts';
import { draw, LATIN, randomFrom } from '../reuse/random-texts.ts';
import { readAll } from './read-all.ts';

const CLEAR = /^Error: (Not a Headwater pack|Pack format|Damaged pack)/;
/** Processor time of one try, in milliseconds: a sound pack takes a fiftieth of it. */
const MOST_TIME = 500;

const random = randomFrom(5);
const TAIL = draw(random, LATIN.words, 20).join(' ');
const DOCUMENTS = [
  FERRY_STATEMENT,
  MILL_STATEMENT,
  { ...MILL_STATEMENT, id: 'copy', url: 'https://elsewhere.example/mill', date: '2024-05-01' },
  {
    id: 'record',
    title: 'Harbour Warden on the Ferry',
    date: '2024-05-03',
    issuer: 'Port Amber Press Office',
  },
  ...Array.from({ length: 12 }, (_, i) => ({
    id: `d${i}`,
    title: `Notice ${i}`,
    text: `${draw(random, LATIN.words, 60).join(' ')}. ${TAIL}.`,
  })),
];
const WHOLE = new Uint8Array(packDocuments('whole', DOCUMENTS));
const ARTICLE = articleOf([...FERRY_STATEMENT.text!.split('\n'), TAIL, MILL_STATEMENT.text!]);
const index = inventedIndex();

/** Everything a pack can be asked, then the whole pipeline: an answer or a clear error, in time. */
function assertSafe(buffer: ArrayBuffer): void {
  const start = process.cpuUsage();
  for (const use of [readAll, (pack: Pack) => analyze(ARTICLE, Corpus.of([pack]), index)]) {
    try {
      use(Pack.from(buffer));
    } catch (error) {
      assert.match(String(error), CLEAR, (error as Error).stack);
    }
  }
  const { user } = process.cpuUsage(start);
  assert(user < 1000 * MOST_TIME, `${user / 1000} ms`);
}

test('a sound pack answers everything', () => {
  readAll(Pack.from(WHOLE.buffer));
  assert.deepEqual(
    analyze(ARTICLE, Corpus.of([Pack.from(WHOLE.buffer)]), index).sources.map(source => source.document),
    ['ferry-statement', 'mill-statement'],
  );
});

test('a cut anywhere is noticed at opening', () => {
  fc.assert(
    fc.property(fc.nat(WHOLE.length - 1), length => {
      assert.throws(() => Pack.from(WHOLE.slice(0, length).buffer), CLEAR);
    }),
  );
});

test('bytes behind the end are noticed at opening', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), more => {
      assert.throws(() => Pack.from(Uint8Array.from([...WHOLE, ...more]).buffer), CLEAR);
    }),
  );
});

test('one flipped bit anywhere is noticed before its bytes are used', () => {
  fc.assert(
    fc.property(fc.nat(8 * WHOLE.length - 1), bit => {
      const flipped = WHOLE.slice();
      flipped[bit >>> 3]! ^= 1 << (bit & 7);
      assert.throws(() => readAll(Pack.from(flipped.buffer)), CLEAR);
    }),
  );
});

test('another format, and a file of another kind, are named as such', () => {
  const later = WHOLE.slice();
  new Uint32Array(later.buffer)[1] = 99;
  assert.throws(() => Pack.from(later.buffer), /Pack format 99 is not known here/);
  assert.throws(() => Pack.from(new ArrayBuffer(0)), /Not a Headwater pack/);
  assert.throws(() => Pack.from(new ArrayBuffer(4096)), /Not a Headwater pack/);
});

test('random headers are refused', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(9), fc.constantFrom(2 ** 31, 2 ** 32 - 1)), { maxLength: 80 }),
      words => {
        const [magic, version] = new Uint32Array(WHOLE.buffer, 0, 2);
        assert.throws(() => Pack.from(Uint32Array.from([magic!, version!, ...words]).buffer), CLEAR);
      },
    ),
  );
});

/** The sections of the whole pack, to be changed and packed again with checksums that agree. */
function sectionsOf(): Uint8Array<ArrayBuffer>[] {
  const sections = Sections.from(WHOLE.buffer, PACK_FORMAT);
  return Array.from(
    { length: sections.count },
    (_, i) => sections.at(i).bytes.slice() as Uint8Array<ArrayBuffer>,
  );
}

/** Numbers that a forger would try. */
const extreme = fc.oneof(
  fc.nat(300),
  fc.nat(2 ** 32 - 1),
  fc.constantFrom(2 ** 8 - 1, 2 ** 16 - 1, 2 ** 24 - 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1),
);

for (const [name, number] of Object.entries(SECTION)) {
  test(`forged ${name} give an answer or a clear error`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), extreme, fc.boolean()), { minLength: 1, maxLength: 4 }),
        changes => {
          const sections = sectionsOf();
          const section = sections[number]!;
          const words = new Uint32Array(section.buffer, 0, section.length >>> 2);
          for (const [at, value, isWord] of changes) {
            if (isWord && words.length > 0) words[at % words.length] = value;
            else section[at % section.length] = value;
          }
          assertSafe(packSections(sections, PACK_FORMAT));
        },
      ),
      { numRuns: 12 },
    );
  });

  test(`${name} of another length give an answer or a clear error`, () => {
    fc.assert(
      fc.property(fc.nat(), fc.uint8Array({ maxLength: 20 }), (cut, more) => {
        const sections = sectionsOf();
        const kept = sections[number]!.subarray(0, cut % (sections[number]!.length + 1));
        sections[number] = Uint8Array.from([...kept, ...more]);
        assertSafe(packSections(sections, PACK_FORMAT));
      }),
      { numRuns: 6 },
    );
  });
}
