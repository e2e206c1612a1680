import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileEntities } from '../../src/build/entities.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { sameOutlet } from './same-outlet.ts';
import { isSamePlace } from './score-dateline.ts';

test('outlets are the same by the list, as brands, or without article and host', () => {
  const same = sameOutlet(EntityIndex.from(compileEntities()));
  const table: [string, string, boolean][] = [
    ['AP', 'Associated Press', true],
    ['Reuters', 'Agence France-Presse', false],
    ['CNNMoney', 'CNN', true],
    ['ZDNet Japan', 'ZDNet', true],
    ['Invented Valley Courier (IVC)', 'The Invented Valley Courier', true],
    ['inventedcourier.com', 'Invented Courier', true],
    ['Invented Courier', 'Invented Post', false],
    ['agencies (unnamed)', 'Agencies', true],
    ['agencies (unnamed)', 'Reuters', false],
  ];
  for (const [labelled, ours, is] of table) assert.equal(same(labelled, ours), is, `${labelled}, ${ours}`);
});

test('places are the same in either script and without their state', () => {
  const table: [string | null, string | undefined, boolean][] = [
    ['Accra', 'ACCRA', true],
    ['北京 (Beijing)', '北京', true],
    ['Dayton, Ohio', 'Dayton', true],
    ['Accra', undefined, false],
    [null, 'Accra', false],
    [null, undefined, true],
    ['Accra', 'Lagos', false],
  ];
  for (const [labelled, ours, is] of table) assert.equal(isSamePlace(labelled, ours), is, `${labelled}`);
});
