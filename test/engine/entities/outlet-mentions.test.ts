import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileEntities } from '../../../src/build/entities.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { findMentions } from '../../../src/engine/entities/mentions.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';

const index = EntityIndex.from(compileEntities());

/** The outlets and agencies that a text names. */
function outletsIn(text: string): string[] {
  const mentions = findMentions(tokenize(text), index);
  return mentions.flatMap(({ entity }) => (/^(?:outlet|agency)$/.test(entity.type) ? [entity.name] : []));
}

const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['The bridge stays shut, KTVZ learned on Tuesday.', ['KTVZ']],
  ['Nobody in the Ktvz valley saw it.', []],
  ['The KING of the hill fell into the WAVE pool.', []],
  ['As La Tercera wrote, the pier opens in May.', ['La Tercera']],
  ['La tercera parte del muelle sigue cerrada.', []],
  ['El mundo entero mira el faro.', []],
  ['Ask the press, she said, or the Press.', []],
  ['The clinic had no Sputnik V left, Sputnik reported.', ['Sputnik']],
  ['Antara lain, dermaga itu ditutup di Indonesia.', []],
  ['وقال إن الميناء أكبر ما في العالم العربي، في إيران والسعودية.', []],
  ['Follow the harbour of Nepal by RSS.', []],
  ['وذكرت قناة العربية أن الجسر مغلق.', ['Al Arabiya']],
];

for (const [text, named] of TEXTS) {
  test(`in "${text}" ${named.join(', ') || 'no outlet'} is named`, () =>
    assert.deepEqual(outletsIn(text), named));
}

test('a station is known by its call sign, its host and its brand', () => {
  const station = index.named('KING');
  assert.equal(index.ofDomain('www.king5.com')?.id, station?.id);
  assert.equal(index.named('KING 5')?.id, station?.id);
  assert.match(`${station?.description}, ${station?.owner}`, /Seattle.*\(2024\)/);
});

test('portals, syndicators and press release wires say what service they are', () => {
  const services = [
    'Yahoo News',
    'Tribune Content Agency',
    'PR Newswire',
    'Flipboard',
    'The New York Times',
    'Reuters',
  ];
  assert.deepEqual(
    services.map(name => index.named(name)?.service),
    ['portal', 'syndicator', 'press-release', 'aggregator', 'newspaper-service', undefined],
  );
});
