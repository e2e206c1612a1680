import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printed } from './sample-list.ts';

const TEXTS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['A KT-23 and an F-35A flew.', ['KT-23 = weapon:kt-23', 'F-35A = weapon:kt-23']],
  ['A kt-23 or a Kt-23 is none.', []],
  ['Он видел С-400 там.', ['С-400 = weapon:kt-23']],
  ['朝は火星18を見た。火星-18型だ。', ['火星18 = weapon:kt-23', '火星-18 = weapon:kt-23']],
  ['The Lake Tide won.', ['Lake Tide = organization:lake-tide']],
  ['Lake tide came in.', []],
  ["They sold it to Tallow's yesterday.", ["Tallow's = organization:tallow-s"]],
  ['They sold it to Tallow yesterday.', []],
  ['He left GO for good.', ['GO = organization:general-oars']],
  ['See Cooper, G.O. (2000) for this.', []],
  ['It was written by G.O. Cooper.', []],
];

for (const [text, names] of TEXTS) {
  test(`writing decides in “${text}”`, () => assert.deepEqual(printed(text), names));
}
