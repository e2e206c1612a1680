import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../src/engine/analyze.ts';
import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';
import { articleOf, FERRY_STATEMENT, inventedCorpus, inventedIndex, MILL_STATEMENT } from '../invented.ts';

const index = inventedIndex();

const ARTICLE = articleOf([
  'The northern ferry landing will close on the first of June and will not open again before the autumn storms have passed, the Amber Ferry Guild confirmed.',
  'The guild said that loaded wagons must take the southern landing while divers inspect the piles.',
]);

const THREAD: Omit<PackDocument, 'id' | 'date'> = {
  title: 'The Amber Ferry Guild on its Landings',
  issuer: 'Port Amber Press Office',
  text: 'The Amber Ferry Guild keeps two landings, and loaded wagons may use the northern landing only while the piles are sound and the storms are far.',
};

const DOCUMENTS: readonly PackDocument[] = [
  FERRY_STATEMENT,
  MILL_STATEMENT,
  { ...THREAD, id: 'before', date: '2024-02-01' },
  { ...THREAD, id: 'before-again', date: '2024-02-02' },
  { ...THREAD, id: 'after', date: '2024-09-01', text: `${THREAD.text} Nobody objected.` },
  { ...THREAD, id: 'dateless', text: `${THREAD.text} Somebody objected.` },
].map(({ date, ...document }: PackDocument) =>
  document.id === 'dateless' || date === undefined ? document : { ...document, date },
);

const { related } = analyze(ARTICLE, inventedCorpus(DOCUMENTS), index);
const find = (id: string) => related.find(({ document }) => document === id);

test('a source is of the same story', () => assert.equal(find('ferry-statement')?.relation, 'same-story'));

test('an earlier document of the thread is background, a later one a follow-up', () => {
  assert.equal(find('before')?.relation, 'background');
  assert.equal(find('after')?.relation, 'follow-up');
});

test('each comes with its reasons: shared names, time between', () => {
  assert.deepEqual(find('before')?.reasons, ['names: Amber Ferry Guild', '92 days earlier']);
  assert.match(find('ferry-statement')!.reasons.join(), /shared passage.*1 day earlier/);
});

test('the same text under another address is a copy, not a row', () => {
  assert.equal(find('before-again'), undefined);
  assert.deepEqual(
    find('before')?.copies.map(({ document }) => document),
    ['before-again'],
  );
});

test('a document of another subject, or without a day, is not listed', () => {
  assert.equal(find('mill-statement'), undefined);
  assert.equal(find('dateless'), undefined);
});

test('a short report, a day later, of a long statement is of the same story', () => {
  const others = Array.from({ length: 12 }, (_, i) => {
    const nouns = [
      'ropes',
      'lanterns',
      'buoys',
      'wagons',
      'barrels',
      'oars',
      'anchors',
      'nets',
      'planks',
      'bells',
      'maps',
      'sails',
    ];
    return `Storehouse ${i + 1} keeps ${nouns[i]} of grade ${i + 7}, painted ${i % 2 ? 'crimson' : 'ochre'} and weighed at dawn by clerk ${i + 20}.`;
  });
  const statement = articleOf([...FERRY_STATEMENT.text!.split('\n'), ...others], { published: '2024-05-02' });
  const report: PackDocument = {
    id: 'next-day',
    title: 'Ferry landing to close in June',
    date: '2024-05-03',
    kind: 'report',
    text: 'The northern ferry landing closes in June because its timbers no longer carry a loaded wagon, and divers inspect the piles of the eastern mooring.',
  };
  const found = analyze(statement, inventedCorpus([report, MILL_STATEMENT]), index).related;
  assert.equal(found.find(({ document }) => document === 'next-day')?.relation, 'same-story');
});
