import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDate, isPossible, parseDate } from '../../src/extract/dates.ts';

test('reads dates as pages write them', () => {
  const rows: readonly (readonly [string, string | undefined, string?])[] = [
    ['2022-07-03T06:50:11+00:00', '2022-07-03T06:50:11+00:00'],
    ['2022-07-03T23:50:11-0700', '2022-07-03T23:50:11-07:00'],
    ['2022-07-03 06:50', '2022-07-03T06:50:00'],
    ['2022-07-03T06:50:11.123Z', '2022-07-03T06:50:11Z'],
    ['20220703', '2022-07-03'],
    ['May 16, 2023 at 10:33AM', '2023-05-16'],
    ['Tuesday, 16 May 2023', '2023-05-16'],
    ['Sept. 5th, 2021', '2021-09-05'],
    ['Tue, 16 May 2023 10:33:00 GMT', '2023-05-16'],
    ['16. Mai 2023, 18:58 Uhr', '2023-05-16', 'de'],
    ['le 1er août 2023', '2023-08-01', 'fr'],
    ['16 de mayo de 2023', '2023-05-16', 'es'],
    ['16 мая 2023', '2023-05-16', 'ru'],
    ['30.04.2024', '2024-04-30', 'de'],
    ['2023年5月16日', '2023-05-16', 'ja'],
    ['2023년 5월 16일', '2023-05-16', 'ko'],
    ['작성일23-05-15 07:24', '2023-05-15', 'ko'],
    ['5/16/2023', '2023-05-16', 'en'],
    ['3/4/2023', '2023-03-04', 'en'],
    ['3/4/2023', '2023-04-03', 'fr'],
    ['31 February 2023', undefined],
    ['May 16, 1823', undefined],
    ['0000-01-01', undefined],
    ['twelve of 20', undefined],
    ['', undefined],
  ];
  for (const [text, date, language] of rows) assert.equal(parseDate(text, language), date, text);
});

test('finds the first date of a text, with its place', () => {
  const text = 'Posted by staff on 16 May 2023, updated 17 May 2023';
  const found = findDate(text);
  assert(found);
  assert.equal(found.date, '2023-05-16');
  assert.equal(text.slice(found.start, found.end), '16 May 2023');
});

test('reads back every day it is given in ISO 8601', () => {
  const days = fc.date({ min: new Date('1995-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, day => parseDate(day.toISOString())?.slice(0, 10) === day.toISOString().slice(0, 10)),
  );
});

test('holds days after tomorrow for impossible', () => {
  const now = Date.parse('2024-03-03T12:00:00Z');
  assert(isPossible('2024-03-04', now));
  assert(!isPossible('2024-04-04', now));
});

test('is linear on long runs of one character', () => {
  for (const unit of ['1', '1-', '1/', '. ', 'may ', '年']) {
    const start = performance.now();
    findDate(unit.repeat(300_000));
    assert(performance.now() - start < 3_000, unit);
  }
});
