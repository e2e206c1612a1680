import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { findMentions } from '../../../src/engine/entities/mentions.ts';
import { type EntityRow, packEntities } from '../../../src/engine/entities/pack-entities.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';

const person = (id: string, name: string, country: string, ...aliases: string[]): EntityRow => ({
  id,
  name,
  type: 'person',
  description: '',
  country,
  aliases,
  domains: [],
});

const index = EntityIndex.from(
  packEntities([
    person('person:marshal', 'Ri Pyong Chol', 'KP'),
    person('person:founder', 'Lee Byung-chul', 'KR'),
    person('person:official', 'Kim Sol Hwa', 'KP'),
    person('person:painter', 'Chey Tae-won', 'KR', '최태원'),
    person('person:writer', 'Hu Shihjen', 'TW'),
    person('person:singer', 'Anna Hu', 'TW'),
  ]),
);

function idsIn(text: string): string[] {
  return findMentions(tokenize(text), index).map(({ entity }) => entity.id);
}

const TEXTS: readonly (readonly [text: string, ...ids: string[]])[] = [
  ['An aide of Kim Seol-hwa wrote to KIM SOL-HWA.', 'person:official', 'person:official'],
  ['Seol-hwa Kim spoke of Kim Sŏrhwa.', 'person:official', 'person:official'],
  ['The works of Choi Tae-won hang here.', 'person:painter'],
  ['A book by Hu Shiren and Hu Shih-jen.', 'person:writer', 'person:writer'],
  ['Ri Pyong Chol is not Lee Byung-chul.', 'person:marshal', 'person:founder'],
  ['Nobody knows which Yi Byeong-cheol it was.', 'person:ko:ri-pyong-jol'],
];

for (const [text, ...ids] of TEXTS) {
  test(`who is named in “${text}”`, () => assert.deepEqual(idsIn(text), ids));
}
