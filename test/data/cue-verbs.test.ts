import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cueVerbOf, phrasalVerbOf } from '../../src/engine/quotes/cue-verbs.ts';

const TEXT = readFileSync('src/data/cue-verbs.txt', 'utf8');
const [HEADER, ...LINES] = TEXT.trimEnd().split('\n');
const ROWS = LINES.map(line => line.split('\t'));
const CLASSES = ['plain', 'factive', 'doubting', 'asking', 'answering', 'judging'];
const TRAITS = ['clause', 'naming', 'noun', 'object', ''];
const LANGUAGES = 'ar da de en es fa fr id it ja ko nl no pl pt ru sv sw tr uk vi zh'.split(' ');

test('cue-verbs.txt has four columns, in composed form, sorted, no verb twice', () => {
  assert.equal(HEADER, 'language\tclass\ttraits\tforms');
  assert.equal(TEXT, TEXT.normalize('NFC'));
  const key = ([language, kind, , forms]: string[]) =>
    `${language === 'en' ? '' : language}\t${kind}\t${forms}`;
  const keys = ROWS.map(key);
  assert.deepEqual(keys, [...new Set(keys)].sort());
  const broken = ROWS.filter(
    ([, kind = '', traits = '', forms = '', ...more]) =>
      more.length > 0 ||
      !CLASSES.includes(kind) ||
      !traits.split(' ').every(trait => TRAITS.includes(trait)) ||
      !/^\S+(?: \S+)*$/.test(forms),
  );
  assert.deepEqual(broken, []);
});

test('cue-verbs.txt knows verbs of every sense in every language', () => {
  assert.deepEqual([...new Set(ROWS.map(([language]) => language))].sort(), LANGUAGES);
  for (const language of LANGUAGES)
    for (const kind of ['plain', 'factive', 'asking', 'answering', 'judging'])
      assert(
        ROWS.some(row => row[0] === language && row[1] === kind),
        `${language} ${kind}`,
      );
});

const FORMS: readonly [language: string, word: string, verb: string | undefined, sense?: string][] = [
  ['en', 'said', 'say'],
  ['en', 'says', 'say'],
  ['en', 'saying', 'say'],
  ['en', 'replied', 'reply'],
  ['en', 'told', 'tell'],
  ['en', 'quipped', 'quip'],
  ['en', 'acknowledged', 'acknowledge', 'factive'],
  ['en', 'admitted', 'admit', 'factive'],
  ['en', 'noted', 'note', 'factive'],
  ['en', 'claims', 'claim', 'doubting'],
  ['en', 'alleged', 'allege', 'doubting'],
  ['en', 'insisted', 'insist', 'doubting'],
  ['en', 'walked', undefined],
  ['en', 'sagte', undefined],
  ['bn', 'said', 'say'],
  ['de', 'behauptete', 'behauptete', 'doubting'],
  ['de', 'said', undefined],
  ['ru', 'признал', 'признал', 'factive'],
  ['ko', '주장했다', '주장했다', 'doubting'],
];

for (const [language, word, verb, sense] of FORMS)
  test(`"${word}" in ${language} is ${verb ? `a form of "${verb}"` : 'no cue verb'}`, () => {
    const found = cueVerbOf(word, language);
    assert.equal(found?.verb, verb);
    assert.equal(found?.sense, sense);
  });

test('verbs of two words go by both', () => {
  assert.equal(phrasalVerbOf('pointed', 'out', 'en')?.sense, 'factive');
  assert.equal(phrasalVerbOf('pointed', 'at', 'en'), undefined);
  assert.equal(phrasalVerbOf('iddia', 'etti', 'tr')?.sense, 'doubting');
});
