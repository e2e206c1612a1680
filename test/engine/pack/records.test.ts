import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Corpus } from '../../../src/engine/pack/corpus.ts';
import { Pack } from '../../../src/engine/pack/pack.ts';
import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';
import { packDocuments } from '../../../src/engine/pack/pack-documents.ts';
import { dayNumber } from '../../../src/engine/text/day.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import { readAll } from './read-all.ts';

/** Days, instants, dates before and after what two bytes hold, and what is no date. */
const date = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2160-01-01') })
    .map(day => day.toISOString().slice(0, 10)),
  fc.constantFrom(
    '',
    '2024-05-02T10:30:00+09:00',
    '1969-12-31',
    '1970-01-01',
    '1970-01-02',
    '2149-06-06',
    '2149-06-07',
  ),
  fc.constantFrom('9999-12-31', '2024-02-30', '2024-13-01', 'May 2024', '2024', '主体113'),
);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('', '/', 'no slash', 'https://a.example', 'https://a.example/'),
);
const string = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('\ufeffmark', '민주조선'),
);
const text = fc.constantFrom(
  '',
  '…',
  'The ferry landing closes in June.',
  'THE FERRY landing closes in June!',
  'Divers inspect the piles.\nFishermen keep away.',
);

const documents = fc
  .array(
    fc.record(
      {
        title: string,
        url,
        date,
        issuer: string,
        language: fc.constantFrom('', 'en', 'ko'),
        section: string,
        kind: fc.constantFrom('statement' as const, 'report' as const),
        speaker: string,
        text,
      },
      { requiredKeys: ['title'] },
    ),
    { maxLength: 10 },
  )
  .map(list => list.map((document, i): PackDocument => ({ id: `\ufeff${i}`, ...document })));

test('every field of a record comes out as it went in, an empty one as absent', () => {
  fc.assert(
    fc.property(documents, string, (list, name) => {
      const pack = Pack.from(packDocuments(name, list));
      assert.equal(pack.name, name);
      list.forEach(({ text = '', kind = 'statement', ...fields }, row) => {
        const { words, sentences } = countsOf(text);
        const given = Object.entries(fields).filter(([field, value]) => field === 'title' || value !== '');
        assert.deepEqual(pack.recordOf(row), { ...Object.fromEntries(given), kind, words, sentences });
        assert.equal(pack.dayOf(row), heldDay(fields.date));
      });
    }),
    { numRuns: 200 },
  );
});

function countsOf(text: string): { words: number; sentences: number } {
  const read = readText(text);
  return { words: read.tokens.count, sentences: read.sentences.length };
}

/** Days are held in two bytes. */
function heldDay(given: string | undefined): number | undefined {
  const day = dayNumber(given);
  return day !== undefined && day < 2 ** 16 ? day : undefined;
}

test('the rows between two days are all of those days, in order', () => {
  fc.assert(
    fc.property(documents, fc.nat(40_000), fc.nat(3), (list, first, more) => {
      const pack = Pack.from(packDocuments('days', list));
      const days = [...pack.days];
      for (const from of [first, ...days]) {
        const rows = days.flatMap((day, row) => (day >= from && day <= from + more ? [row] : []));
        assert.deepEqual(pack.rowsBetween(from, from + more), rows);
      }
    }),
    { numRuns: 60 },
  );
});

test('copies are known from either side, and hold what the first text holds', () => {
  fc.assert(
    fc.property(documents, list => {
      const pack = Pack.from(packDocuments('copies', list));
      list.forEach((document, row) => {
        const { words } = readText(document.text ?? '').tokens;
        const isSame = (other: PackDocument) =>
          readText(other.text ?? '').tokens.words.join(' ') === words.join(' ');
        const first = words.length === 0 ? row : list.findIndex(isSame);
        assert.equal(pack.copyOf(row), first === row ? undefined : first);
        assert.deepEqual(pack.numbersOf(row), pack.numbersOf(first));
        assert.equal(pack.copiesOf(first).includes(row), first !== row);
      });
    }),
    { numRuns: 60 },
  );
});

test('the same documents give the same bytes, others not', () => {
  fc.assert(
    fc.property(documents, list => {
      const bytes = new Uint8Array(packDocuments('same', list));
      assert.deepEqual(new Uint8Array(packDocuments('same', list)), bytes);
      const more = [...list, { id: 'one more', title: 'One more' }];
      assert.notDeepEqual(new Uint8Array(packDocuments('same', more)), bytes);
    }),
    { numRuns: 30 },
  );
});

test('a pack without documents, and one of records only, answer everything', () => {
  const records = [
    { id: 'a', title: 'Warden on the Ferry', date: '2024-05-02' },
    { id: 'b', title: '' },
  ];
  for (const list of [[], records]) {
    const pack = Pack.from(packDocuments('few', list));
    readAll(pack);
    assert.equal(pack.documentCount, list.length);
    assert.equal(pack.wordCount, 0);
    assert.equal(Corpus.of([pack]).searched[0]?.ranges.length, list.length === 0 ? 0 : 1);
  }
});
