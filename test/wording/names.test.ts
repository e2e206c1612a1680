import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reportMarkdown } from '../../src/export/markdown.ts';
import { mentionWords } from '../../src/wording/mention.ts';
import { groupMembers, nameGroups } from '../../src/wording/name-groups.ts';
import {
  namingLists,
  namingSpellings,
  namingSummary,
  spellingsOf,
  wikidataHref,
} from '../../src/wording/naming.ts';
import { reportText } from '../../src/wording/report-text.ts';
import { FEW_NAMES, HOSTILE_NAMES, MANY_NAMES, NAMINGS } from '../popup/names.ts';
import { spanOf, TEXT } from '../popup/story.ts';

test('names stand by kind, the kind of the most central name first, the order of the Report kept', () => {
  const groups = nameGroups(MANY_NAMES);
  assert.deepEqual(
    groups.map(({ heading }) => heading),
    ['People', 'Organisations', 'Alliances', 'News agencies and outlets', 'Treaties', 'Weapons', 'Places'],
  );
  for (const { entities } of groups) {
    const places = entities.map(entity => MANY_NAMES.entities.indexOf(entity));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  }
  assert.equal(groups.flatMap(({ entities }) => entities).length, 60);
});

test('a folded group tells its first members and how many others there are', () => {
  const [people, news] = nameGroups(FEW_NAMES);
  assert.equal(groupMembers(people!), 'Ossian Tarn');
  const agencies = ['A', 'B', 'C', 'D'].map(name => ({ ...news!.entities[0]!, name }));
  assert.equal(groupMembers({ ...news!, entities: agencies.slice(0, 3) }), 'A, B and C');
  assert.equal(groupMembers({ ...news!, entities: agencies }), 'A, B and 2 others');
});

test('a mention is told with the words around it, from its own paragraph', () => {
  const table: [string, string, string][] = [
    ['Sound of Mair', '…against joining naval drills in the ', ', state news agency VNA said.'],
    ['Tarn said', '', ' the drills were “not an exercise but a…'],
    ['Port Ellery told', 'Diplomats in ', ' reporters that talks could resume in the autumn…'],
  ];
  for (const [name, before, after] of table) {
    assert.deepEqual(mentionWords(TEXT, spanOf(name)), { before, name, after });
  }
});

test('the words around any stretch stand in the text, and are few', () => {
  const stretch = fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 500 }));
  fc.assert(
    fc.property(stretch, fc.string({ unit: 'binary', maxLength: 300 }), ([start, length], noise) => {
      for (const text of [TEXT, noise.padEnd(2, 'x')]) {
        const from = Math.min(start, text.length - 1);
        const { before, name, after } = mentionWords(text, {
          start: from,
          end: Math.min(from + length, text.length),
        });
        assert.ok(before.length + name.length + after.length < 170);
        assert.doesNotMatch(before + name + after, /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        if (text !== TEXT) continue;
        const around = TEXT.replaceAll(/\s+/g, ' ');
        for (const part of [before, after]) assert.ok(around.includes(part.replaceAll('…', '').trim()), part);
      }
    }),
  );
});

test('what else has a name is told in a sentence', () => {
  const told = Object.fromEntries(Object.entries(NAMINGS).map(([name, one]) => [name, namingSummary(one)]));
  assert.deepEqual(told, {
    many: '214 documents have this name',
    few: '2 documents have this name',
    none: 'Not found in 24,350 documents (to 30 June 2031)',
    common: 'About 2,232 documents have this name: too many to list',
    words: 'This name is too common to look for in the documents',
  });
});

test('the spellings that were looked for are told when they are not the name alone', () => {
  const tarn = { name: 'Ossian Tarn' };
  assert.equal(namingSpellings(NAMINGS.many, tarn), 'Searched as “Ossian Tarn” and “Ossian Tarnn”');
  assert.equal(namingSpellings(NAMINGS.none, tarn), undefined);
  assert.equal(namingSpellings(NAMINGS.none, { name: 'O. Tarn' }), 'Searched as “Ossian Tarn”');
  assert.equal(namingSpellings(NAMINGS.common, tarn), undefined);
});

test('many documents are listed from both ends of time, few in one list, none in none', () => {
  const headings = (naming: keyof typeof NAMINGS) =>
    namingLists(NAMINGS[naming]).map(({ heading }) => heading);
  assert.deepEqual(headings('many'), ['Newest', 'Oldest']);
  assert.deepEqual(headings('few'), [undefined]);
  assert.deepEqual(headings('none'), []);
  assert.deepEqual(headings('common'), []);
  const [first] = namingLists(NAMINGS.many)[0]!.rows;
  assert.deepEqual(first?.facts, ['Veldian News Agency', '19 May 2031']);
  assert.equal(namingLists(NAMINGS.many)[1]!.rows[2]!.href, undefined);
  assert.equal(namingLists(NAMINGS.few)[0]!.rows[1]!.title, 'Untitled document');
});

test('every way in which a page writes a name is a spelling of it, once', () => {
  assert.deepEqual(spellingsOf(FEW_NAMES.entities[0]!, TEXT), ['Ossian Tarn', 'Tarn said']);
});

test('only an identifier leads to Wikidata', () => {
  assert.equal(wikidataHref({ wikidata: 'Q42' }), 'https://www.wikidata.org/wiki/Q42');
  for (const wikidata of ['Q1/../../x', 'q1', '42', 'javascript:alert(1)', '']) {
    assert.equal(wikidataHref({ wikidata }), undefined);
  }
});

test('the text of a Report has the names by kind, the first of each', () => {
  const text = reportText(MANY_NAMES);
  assert.match(text, /^Names\n {2}People\n {4}Ossian Tarn: harbour warden, Iceland · \d mentions?$/mu);
  assert.match(text, /^ {4}and 16 others$/m);
  assert.match(reportMarkdown(FEW_NAMES), /^- People\n {2}- \*\*Ossian Tarn\*\*: researcher .* 2 mentions$/m);
});

test('hostile names are one short line each in a text', () => {
  for (const line of reportText(HOSTILE_NAMES).split('\n')) {
    assert.doesNotMatch(line, /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  }
});
