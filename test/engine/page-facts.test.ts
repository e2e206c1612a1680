import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../src/engine/analyze.ts';
import { readCredits } from '../../src/engine/credits/credits.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { type EntityRow, packEntities } from '../../src/engine/entities/pack-entities.ts';
import { pageFacts } from '../../src/engine/page-facts.ts';
import { articleOf, inventedCorpus } from './invented.ts';

const place = (id: string, country: string): EntityRow => ({
  id,
  name: 'Tidewick',
  type: 'place',
  description: 'harbour town',
  country,
  population: 60_000,
  aliases: [],
  domains: [],
});

const index = EntityIndex.from(
  packEntities([
    place('place:tidewick-ca', 'CA'),
    place('place:tidewick-au', 'AU'),
    {
      id: 'outlet:amber-lantern',
      name: 'The Amber Lantern',
      type: 'outlet',
      description: 'newspaper of Australia',
      country: 'AU',
      aliases: [],
      domains: ['amber-lantern.example'],
    },
  ]),
);

const PAGE = { ...articleOf(['Snow fell in Tidewick.']), published: '2021-05-04' };
const AT_HOME = { ...PAGE, url: 'https://amber-lantern.example/snow' };

test('a page tells the country of its publisher and its year', () => {
  assert.deepEqual(pageFacts(AT_HOME, readCredits(AT_HOME, index), index), { country: 'AU', year: 2021 });
  assert.deepEqual(pageFacts({ ...AT_HOME, published: 'May' }, readCredits(AT_HOME, index), index), {
    country: 'AU',
  });
});

test('of two towns the one in the publisher’s country is meant, and neither where nothing tells', () => {
  const named = (page: typeof PAGE) =>
    analyze(page, inventedCorpus(), index)
      .entities.filter(({ mentions }) => mentions.length > 0)
      .map(({ id }) => id);
  assert.deepEqual(named(AT_HOME), ['place:tidewick-au']);
  assert.deepEqual(named({ ...PAGE, url: 'https://elsewhere.example/snow' }), []);
});
