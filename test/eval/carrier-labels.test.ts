import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriersOf, roleIn, splitNames } from './carrier-labels.ts';

test('combined names are so many carriers', () => {
  const table: [string, string[]][] = [
    ['Reuters', ['Reuters']],
    ['AFP, Reuters', ['AFP', 'Reuters']],
    ['APA, SDA, DPA', ['APA', 'SDA', 'DPA']],
    ['ANSA/EFE', ['ANSA', 'EFE']],
    ['PTI and IANS', ['PTI', 'IANS']],
    ['Radio Holland', ['Radio Holland']],
  ];
  for (const [combined, names] of table) assert.deepEqual(splitNames(combined), names);
});

test('a credit in prose counts as cited', () => {
  const table: [string, string][] = [
    ['ACCRA (Reuters) -', 'credit'],
    ['Story by Reuters', 'credit'],
    ['AP contributed to this report.', 'credit'],
    ['(Reporting by A. Writer)', 'credit'],
    ['The item was reported by Reuters', 'credit'],
    ['according to Reuters', 'cited'],
    ['Kyodo reported', 'cited'],
    ['reported Xinhua on Monday', 'cited'],
    ['as first reported by Reuters', 'cited'],
    ['a mayor told AFP', 'cited'],
  ];
  for (const [evidence, role] of table) assert.equal(roleIn('credit', evidence), role, evidence);
  assert.equal(roleIn('state-media', 'KCNA reported'), 'state-media');
});

test('a name counts once in a role, and unnamed agencies are not asked for', () => {
  const carriers = [
    { name: 'Reuters', role: 'credit', evidence: 'ACCRA (Reuters) -' },
    { name: 'AFP, Reuters', role: 'credit', evidence: 'AFP and Reuters' },
    { name: 'unnamed agencies', role: 'credit', evidence: 'Agencies' },
    { name: 'Reuters', role: 'photo-credit', evidence: 'Photo: Reuters' },
  ] as const;
  assert.deepEqual(carriersOf({ truth: { primary: [], carriers, quotes: null } }), [
    { name: 'Reuters', role: 'credit' },
    { name: 'AFP', role: 'credit' },
    { name: 'Reuters', role: 'photo-credit' },
  ]);
});
