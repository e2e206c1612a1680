import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../src/engine/analyze.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { packEntities } from '../../../src/engine/entities/pack-entities.ts';
import { Corpus } from '../../../src/engine/pack/corpus.ts';
import { Pack } from '../../../src/engine/pack/pack.ts';
import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';
import { packDocuments } from '../../../src/engine/pack/pack-documents.ts';
import { articleOf } from '../invented.ts';
import { LATIN, randomFrom } from '../reuse/random-texts.ts';

const WORDS =
  'The lamplighters of the outer mole shall keep their lanterns burning until every herring smack has come home';
const STATEMENT: PackDocument = {
  id: 'lantern',
  title: 'Order on Lamps',
  date: '2024-03-01',
  issuer: 'Lantern Office',
  speaker: 'Ilse Varn',
  text: `This is an order to all wardens of the coast. ${WORDS}. We have to wait for what it is. Whoever sleeps beside a cold lamp pays a fine of three crowns.`,
};

const LIST = EntityIndex.from(
  packEntities(
    ['Ilse Varn', 'Bo Sand'].map(name => ({
      id: `person:${name}`,
      name,
      type: 'person',
      description: 'invented',
      aliases: [name],
      domains: [],
    })),
  ),
);

/** A corpus so large that it is nobody's own choice. */
function corpusWith(...documents: readonly PackDocument[]): Corpus {
  const random = randomFrom(7);
  const others = Array.from({ length: 300 }, (_, i) => ({
    id: `other-${i}`,
    title: `Notice ${i}`,
    date: '2023-01-01',
    text: Array.from({ length: 60 }, () => LATIN.words[random(LATIN.words.length)]!).join(' '),
  }));
  return Corpus.of([Pack.from(packDocuments('large', [...documents, ...others]))]);
}

function judged(said: string, documents: readonly PackDocument[], published = '2024-06-01') {
  const article = { ...articleOf(['The coast was dark on Monday night.', said]), published };
  const { quotes, sources } = analyze(article, corpusWith(...documents), LIST);
  const { verdict, source } = quotes.find(({ kind }) => kind !== 'indirect') ?? {};
  return {
    verdict,
    document: source?.document,
    isSource: sources.some(({ document }) => document === 'lantern'),
  };
}

const BY_ILSE = `“${WORDS},” Ilse Varn said.`;
const IN_HER_WORDS = { verdict: 'verbatim', document: 'lantern', isSource: true };
const ELSEWHERE = { verdict: 'elsewhere', document: 'lantern', isSource: false };

test('a quotation that nothing else of the page leads to is found where it was said, and makes it a source', () => {
  assert.deepEqual(judged(BY_ILSE, [STATEMENT]), IN_HER_WORDS);
  assert.deepEqual(judged(`“${WORDS},” a note on the door said.`, [STATEMENT]), IN_HER_WORDS);
});

test('another listed speaker, a later day and a report prove no words: they only have them', () => {
  assert.deepEqual(judged(`“${WORDS},” Bo Sand said.`, [STATEMENT]), ELSEWHERE);
  assert.deepEqual(judged(BY_ILSE, [STATEMENT], '2024-02-01'), ELSEWHERE);
  assert.deepEqual(judged(BY_ILSE, [{ ...STATEMENT, kind: 'report' } as PackDocument]), ELSEWHERE);
});

test('a changed word of the speaker is told, however far the page stands from the statement', () => {
  const changed = BY_ILSE.replace('until', 'unless');
  assert.deepEqual(judged(changed, [STATEMENT]), { ...IN_HER_WORDS, verdict: 'altered' });
});

test('a phrase of every day has a verdict where its speaker said it, and makes no source', () => {
  const phrase = '“We have to wait for what it is,” Ilse Varn said.';
  assert.deepEqual(judged(phrase, [STATEMENT], '2024-03-02'), { ...IN_HER_WORDS, isSource: false });
  const { verdict } = judged(phrase.replace('Ilse Varn', 'the baker'), [STATEMENT], '2024-03-02');
  assert.equal(verdict, 'unmatched');
});
