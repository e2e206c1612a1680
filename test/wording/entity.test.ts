import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportEntity } from '../../src/engine/report.ts';
import { entityFacts, namedEntities } from '../../src/wording/entity.ts';
import { LONG_CHAIN } from '../popup/chains.ts';
import { FULL } from '../popup/fixtures.ts';

const HOUSE: ReportEntity = {
  id: 'agency:a',
  name: 'A',
  type: 'agency',
  description: 'news agency',
  mentions: [],
};

const SUPPLIES = 'supplies other outlets with its stories';

/** What the lists say of a house, and what the reader is told. */
const ROWS: readonly (readonly [Partial<ReportEntity>, string])[] = [
  [{ description: 'international news agency' }, `international news agency; ${SUPPLIES}`],
  [{ description: '' }, `news agency; ${SUPPLIES}`],
  [{ country: 'FR' }, `news agency based in France; ${SUPPLIES}`],
  [{ description: 'French news agency', country: 'FR' }, `French news agency; ${SUPPLIES}`],
  [{ country: 'GB', owner: 'Tide' }, `news agency based in the UK, owned by Tide; ${SUPPLIES}`],
  [{ owner: 'A Ltd' }, `news agency; ${SUPPLIES}`],
  [{ owner: 'Tide (2018)' }, `news agency, owned by Tide in 2018; ${SUPPLIES}`],
  [
    { description: 'North Korean state news agency', country: 'KP', owner: 'North Korea', stateMedia: true },
    'state news agency of North Korea',
  ],
  [
    { description: 'Russian state-owned news agency', country: 'RU', owner: 'Tide', stateMedia: true },
    'state news agency of Russia, owned by Tide',
  ],
  [
    { description: 'Malaysian national news agency, once private', country: 'MY', stateMedia: true },
    'state news agency of Malaysia, once private',
  ],
  [
    { country: 'IS', owner: 'Tide Party', stateMedia: true },
    'state news agency of Iceland, owned by Tide Party',
  ],
  [{ stateMedia: true }, 'news agency, state media'],
  [
    { description: 'press office of a government', country: 'IN', stateMedia: true },
    'press office of a government',
  ],
  [
    {
      type: 'outlet',
      description: 'newspaper of the Tide Party',
      country: 'CN',
      owner: 'Tide Party',
      stateMedia: true,
    },
    'newspaper of the Tide Party, state media of China',
  ],
  [{ type: 'outlet', description: 'newspaper', country: 'US' }, 'newspaper based in the US'],
  [
    { type: 'outlet', description: 'television station in Ohio', country: 'US' },
    'television station in Ohio',
  ],
  [{ type: 'outlet', description: 'website' }, 'website'],
  [
    { type: 'outlet', description: 'newspaper', service: 'newspaper-service' },
    'newspaper; other papers print its stories too',
  ],
  [{ description: 'US service', service: 'syndicator' }, 'US service; passes stories on to other outlets'],
  [
    { description: 'wire', owner: 'Tide', service: 'press-release' },
    'press release service, owned by Tide; companies and offices pay it to send out their texts',
  ],
  [{ description: 'site', service: 'portal' }, 'web portal; shows stories that others have written'],
  [{ description: 'mirror', service: 'aggregator' }, 'collecting website; gathers stories from other sites'],
  [{ type: 'person', description: 'harbour warden', country: 'FR' }, 'harbour warden, France'],
];

for (const [entity, words] of ROWS) {
  test(`a house is told in plain words: ${words}`, () => {
    assert.equal(entityFacts({ ...HOUSE, ...entity }).join(' · '), words);
  });
}

test('names are those that the article has, in the order of the Report', () => {
  assert.deepEqual(
    namedEntities(LONG_CHAIN.entities).map(({ name }) => name),
    ['Sound of Mair'],
  );
  assert.deepEqual(
    namedEntities(FULL.entities).map(({ name }) => name),
    FULL.entities.map(({ name }) => name),
  );
});
