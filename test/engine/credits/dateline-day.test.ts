import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelineDay } from '../../../src/engine/credits/dateline-day.ts';

const ROWS: readonly (readonly [printed: string, published: string | undefined, day: string | undefined])[] =
  [
    ['May 15', '2023-05-16', '2023-05-15'],
    ['15 May', '2023-05-16T10:00:00Z', '2023-05-15'],
    ['Dec. 31', '2024-01-02', '2023-12-31'],
    ['Jan. 1', '2023-12-31', '2024-01-01'],
    ['June 3', '2023-05-16', '2022-06-03'],
    ['May 15', undefined, undefined],
    ['Monday', '2023-05-16', undefined],
    ['Feb 30', '2023-05-16', undefined],
  ];

for (const [printed, published, day] of ROWS) {
  test(`“${printed}” on a page of ${published ?? 'no day'} is ${day ?? 'no day'}`, () => {
    assert.equal(datelineDay(printed, published), day);
  });
}
