import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { capitalised, percent, say, sayCount } from '../../src/wording/say.ts';

const sentences: Record<string, string> = JSON.parse(readFileSync('src/wording/locales/en.json', 'utf8'));

/** Named in the manifest, not in code. */
const MANIFEST_KEYS = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
  ([, key]) => key,
);

const code = ['src/wording', 'src/export', 'popup', 'src', 'src/cli']
  .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
  .filter(path => /\.tsx?$/.test(path))
  .map(path => readFileSync(path, 'utf8'))
  .join('\n');

test('every sentence is used', () => {
  const unused = Object.keys(sentences).filter(key => {
    const stem = key.replace(/_(one|other)$/, '');
    return !MANIFEST_KEYS.includes(key) && !code.includes(`'${stem}'`);
  });
  assert.deepEqual(unused, []);
});

test('every sentence asked for exists', () => {
  const asked = [...code.matchAll(/\bsay\('(\w+)'/g)].map(match => match[1]);
  const counted = [...code.matchAll(/\bsayCount\('(\w+)'/g)].map(match => `${match[1]}_other`);
  assert.deepEqual(
    [...asked, ...counted].filter(key => !Object.hasOwn(sentences, key)),
    [],
  );
});

test('keys are such as browsers accept, and forms by number come in pairs', () => {
  for (const key of Object.keys(sentences)) {
    assert.match(key, /^[A-Za-z][A-Za-z0-9_]*$/);
    if (key.endsWith('_one')) assert.ok(`${key.slice(0, -4)}_other` in sentences, key);
    if (key.endsWith('_other')) assert.ok(`${key.slice(0, -6)}_one` in sentences, key);
  }
});

test('no sentence judges a text or an outlet', () => {
  for (const sentence of Object.values(sentences)) {
    assert.doesNotMatch(sentence, /\b(fake|original|copied|plagiari[sz]ed|trustworthy|biased|score)\b/i);
  }
});

test('the store takes the description', () => {
  assert.ok(sentences.extensionDescription.length <= 132);
});

test('placeholders are filled once: what a page says is never read as a placeholder', () => {
  assert.equal(say('answerNameWithFact', { name: '{fact}', fact: 'news agency' }), '{fact} (news agency)');
  assert.equal(say('answerPublished', { name: '$& $1' }), 'published by $& $1');
});

test('numbers read as numbers, in the form that fits', () => {
  assert.equal(sayCount('sourceShares', 1), 'Shares 1 passage with');
  assert.equal(sayCount('sourceShares', 1234), 'Shares 1,234 passages with');
});

test('a share that is more than nothing and less than all never reads 0 % or 100 %', () => {
  const table: [number, string][] = [
    [0, '0%'],
    [0.0004, '1%'],
    [0.314, '31%'],
    [0.9999, '99%'],
    [1, '100%'],
    [1.2, '100%'],
  ];
  for (const [share, expected] of table) assert.equal(percent(share), expected);
});

test('a clause becomes a sentence, whatever it begins with', () => {
  assert.equal(capitalised('écrit'), 'Écrit');
  assert.equal(capitalised(''), '');
  assert.equal(capitalised('𐐨x'), '𐐀x');
});
