import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryName } from '../../src/wording/country.ts';
import { dayOf, gapsBetween, joinRanges, monthOf, rangeOf } from '../../src/wording/dates.ts';

test('a date keeps the page’s own day, whatever its time zone', () => {
  const table: [string | undefined, string | undefined][] = [
    ['2023-05-16', '16 May 2023'],
    ['2023-05-16T23:59:00-11:00', '16 May 2023'],
    ['2023-05-16T00:01:00+14:00', '16 May 2023'],
    ['2023-02-30', undefined],
    ['2023-13-01', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [date, expected] of table) assert.equal(dayOf(date), expected, date);
});

test('whole years read as years, other stretches as months', () => {
  const table: [string, string, string][] = [
    ['2011-01-01', '2011-12-31', '2011'],
    ['2011-01-03', '2012-12-30', '2011 to 2012'],
    ['2023-12-01', '2024-11-30', 'Dec 2023 to Nov 2024'],
    ['2024-05-02', '2024-05-20', 'May 2024'],
  ];
  for (const [from, to, expected] of table) assert.equal(rangeOf({ from, to }), expected);
});

test('ranges join over less than a month; whole months between them are gaps', () => {
  const ranges = joinRanges([
    { from: '2024-02-20', to: '2024-11-30' },
    { from: '2011-01-01', to: '2012-12-31' },
    { from: '2023-12-01', to: '2024-01-15' },
    { from: '2024-03-01', to: '2024-04-01' },
  ]);
  assert.deepEqual(ranges.map(rangeOf), ['2011 to 2012', 'Dec 2023 to Nov 2024']);
  assert.deepEqual(gapsBetween(ranges).map(rangeOf), ['Jan 2013 to Nov 2023']);
});

test('a day or a range that is none does not stop a Report from being shown', () => {
  assert.equal(monthOf('soon'), 'soon');
  const ranges = joinRanges([
    { from: '', to: '' },
    { from: 'x', to: 'y' },
  ]);
  assert.ok(gapsBetween(ranges).length <= 1);
});

test('countries go by their names', () => {
  assert.equal(countryName('KP'), 'North Korea');
  assert.equal(countryName('us'), 'the US');
  assert.equal(countryName('nl'), 'the Netherlands');
  assert.equal(countryName('atlantis'), 'atlantis');
});
