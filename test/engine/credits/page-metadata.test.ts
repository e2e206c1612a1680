import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Metadata } from '../../../src/engine/article.ts';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { packEntities } from '../../../src/engine/entities/pack-entities.ts';
import { articleOf, index, PARAGRAPH, said } from './known-outlets.ts';

const url = 'https://pier.example/a';

function creditsOf(metadata: Metadata, given: Partial<Article> = {}): string[] {
  return said(readCredits(articleOf([PARAGRAPH], { url, metadata, ...given }), index).credits);
}

const SAID: readonly (readonly [Metadata, readonly string[]])[] = [
  [{ provider: 'Reuters, AFP' }, ['wrote Agence France-Presse', 'wrote Reuters']],
  [{ provider: 'PR Newswire' }, ['carried PR Newswire']],
  [{ creditText: 'Associated Press' }, ['wrote Associated Press']],
  [{ creditText: 'AFP via Getty Images' }, []],
  [{ creditText: 'Photo: Reuters' }, []],
  [{ provider: 'WordPress' }, []],
  [{ provider: 'wire' }, []],
  [{ isBasedOn: 'https://www.propublica.org/article/pier' }, ['carried ProPublica']],
  [{ isBasedOn: 'https://pier.example/older' }, []],
  [{ copyrightHolder: 'Copyright 2024 AFP' }, ['wrote Agence France-Presse']],
  [{ copyrightHolder: 'AFP/Getty Images' }, []],
];

for (const [metadata, credits] of SAID) {
  test(`metadata ${JSON.stringify(metadata)} says ${credits.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(creditsOf(metadata), credits);
  });
}

/** A list with an invented portal. */
const withPortal = EntityIndex.from(
  packEntities([
    {
      id: 'outlet:pierport',
      name: 'Pierport',
      type: 'outlet',
      description: 'invented portal',
      service: 'portal',
      aliases: [],
      domains: ['pierport.example'],
    },
    {
      id: 'agency:tide',
      name: 'Tide Wire',
      type: 'agency',
      description: 'invented',
      aliases: [],
      domains: [],
    },
  ]),
);

test('a portal publishes what stands under its address, and the outlet that it names carried it', () => {
  const on = (given: Partial<Article>) =>
    readCredits(articleOf([PARAGRAPH], { url: 'https://www.pierport.example/a', ...given }), withPortal);
  const named = on({ siteName: 'Harbour Gazette' });
  assert.equal(named.publisher?.name, 'Pierport');
  assert.deepEqual(said(named.credits), ['carried Harbour Gazette']);
  const provided = on({ siteName: 'Pierport', metadata: { provider: 'Tide Wire' } });
  assert.equal(provided.publisher?.name, 'Pierport');
  assert.deepEqual(said(provided.credits), ['wrote Tide Wire']);
  assert.deepEqual(said(on({ siteName: 'Pierport', metadata: { publisher: 'Pierport' } }).credits), []);
});

test('a section is not the publisher when something else names one', () => {
  const article = articleOf([PARAGRAPH], { siteName: 'Sports', metadata: { publisher: 'Harbour Gazette' } });
  assert.equal(readCredits(article, index).publisher?.name, 'Harbour Gazette');
});

test('an address names the publisher when nothing else does', () => {
  const publisherAt = (address: string) =>
    readCredits(articleOf([PARAGRAPH], { url: address }), index).publisher;
  assert.deepEqual(publisherAt('https://www.pier.example/a'), {
    name: 'pier.example',
    evidence: { kind: 'domain', text: 'pier.example' },
  });
  for (const address of ['http://localhost/a', 'http://10.0.0.1/a'])
    assert.equal(publisherAt(address), undefined, address);
});
