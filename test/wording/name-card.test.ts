import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportEntity } from '../../src/engine/report.ts';
import { nameCard } from '../../src/wording/name-card.ts';
import { HOSTILE_TEXT } from '../popup/fixtures.ts';

const PERSON: ReportEntity = {
  id: 'person:a',
  name: 'Ossian Tarn',
  type: 'person',
  description: '',
  mentions: [{ start: 0, end: 4 }],
};
const ONCE = 'Named once on this page';

/** What is known of a name, and what its card says. */
const ROWS: readonly (readonly [Partial<ReportEntity>, string, readonly string[]])[] = [
  [{ description: 'harbour warden of Mair' }, 'Person', ['Harbour warden of Mair', ONCE]],
  [{ description: 'harbour warden', country: 'IS' }, 'Person', ['Harbour warden, Iceland', ONCE]],
  [{ fromPage: true }, 'Person', ['Known from this page only', ONCE]],
  [
    { description: 'official', parent: 'Foreign Ministry', fromPage: true },
    'Person',
    ['Official', 'With Foreign Ministry', 'Known from this page only', ONCE],
  ],
  [{ mentions: [] }, 'Person', []],
  [
    { type: 'place', description: 'town', parent: 'Ohio', country: 'US' },
    'Place',
    ['Town in Ohio, US', ONCE],
  ],
  [{ type: 'place', name: 'Iceland', description: 'country', country: 'IS' }, 'Place', ['Country', ONCE]],
  [
    { type: 'place', description: 'capital of Iceland', country: 'IS' },
    'Place',
    ['Capital of Iceland', ONCE],
  ],
  [{ type: 'place', description: 'town', country: 'US' }, 'Place', ['Town in the US', ONCE]],
  [{ type: 'place', description: 'town', parent: 'Ohio' }, 'Place', ['Town in Ohio', ONCE]],
  [
    { type: 'organization', description: 'dredging company', country: 'GB', owner: 'Tide Ltd' },
    'Organisation',
    ['Dredging company, UK', 'Owned by Tide Ltd', ONCE],
  ],
  [
    { type: 'organization', description: 'office', parent: 'Harbour Ministry' },
    'Organisation',
    ['Office', 'Part of Harbour Ministry', ONCE],
  ],
  [{ type: 'treaty', description: '' }, 'Treaty', [ONCE]],
  [{ type: 'weapon', description: 'torpedo', country: 'IS' }, 'Weapon', ['Torpedo, Iceland', ONCE]],
  [
    { type: 'outlet', description: 'newspaper of the Tide Party', country: 'CN', stateMedia: true },
    'News outlet',
    ['Newspaper of the Tide Party, state media of China', ONCE],
  ],
];

for (const [entity, kind, facts] of ROWS) {
  test(`a card tells plain facts: ${[kind, ...facts].join(' · ')}`, () => {
    assert.deepEqual(nameCard({ ...PERSON, ...entity }), { name: entity.name ?? 'Ossian Tarn', kind, facts });
  });
}

test('a card counts how often the page has the name', () => {
  const mentions = [PERSON.mentions[0]!, { start: 9, end: 13 }, { start: 20, end: 24 }];
  assert.deepEqual(nameCard({ ...PERSON, mentions }).facts, ['Named 3 times on this page']);
});

test('whatever a page gives as a name, its card is short, of one line and commands nothing', () => {
  const long = HOSTILE_TEXT.repeat(Math.ceil(5000 / HOSTILE_TEXT.length));
  const { name, facts } = nameCard({ ...PERSON, name: long, description: long, parent: long, owner: long });
  for (const line of [name, ...facts]) {
    assert.doesNotMatch(line, /[\p{Cc}\u200B\u202A-\u202E\u2066-\u2069]/u);
    assert.ok(line.length <= 160, `${line.length} characters`);
  }
});
