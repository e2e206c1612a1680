import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Article } from '../../../src/engine/article.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { type EntityRow, packEntities } from '../../../src/engine/entities/pack-entities.ts';
import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';
import { articleOf, inventedCorpus } from '../invented.ts';

const index = EntityIndex.from(
  packEntities([
    entity('agency', 'agency:port-amber', 'Port Amber Press Office', ['Hafenpresseamt', 'Портовое бюро']),
    entity('person', 'person:ilse-varn', 'Ilse Varn', ['Ильсе Варн']),
    entity('person', 'person:tomas-reve', 'Tomas Reve', []),
    entity('place', 'place:quill-island', 'Quill Island', ['Quillinsel', 'Остров Квилл']),
    entity('place', 'place:norhaven', 'Norhaven', ['Норхавен']),
  ]),
);

function entity(type: EntityRow['type'], id: string, name: string, aliases: readonly string[]): EntityRow {
  return { id, name, type, description: 'invented', aliases: [name, ...aliases], domains: [] };
}

const STATEMENT: PackDocument = {
  id: 'quill-statement',
  title: 'Press Statement of Ilse Varn, Harbour Warden',
  date: '2024-05-02',
  issuer: 'Port Amber Press Office',
  text: 'The beacon on Quill Island has burned for 212 years, and the boats of Norhaven will find it dark from now on. Nobody asked the keepers of the eastern shore before the oil was sold.',
};

/** Other statements of the same days, about other things and by other people. */
const OTHERS: readonly PackDocument[] = [
  'Tomas Reve opens the spring market with a basket of early pears.',
  'The weavers deliver their cloth before the rains and are paid in full.',
  'A choir of pupils sings at the old mill and receives honey for it.',
].map((text, i) => ({
  id: `other-${i}`,
  title: `Report ${i + 1} on the Day`,
  date: '2024-05-02',
  issuer: 'Port Amber Press Office',
  text,
}));

const corpus = inventedCorpus([STATEMENT, ...OTHERS]);

function sourcesOf(paragraphs: readonly string[], given: Partial<Article> = {}) {
  return analyze(articleOf(paragraphs, { title: 'A light goes out', ...given }), corpus, index).sources;
}

const GERMAN = [
  'Die Leuchtfeuer von Norhaven bleiben dunkel. „Auf der Quillinsel brennt nach 212 Jahren kein Feuer mehr“, sagte Ilse Varn laut Hafenpresseamt am Donnerstag vor den Fischern der Küste.',
  'Wie lange das dauert, wollte niemand sagen. Die Fischer rechnen mit einem schweren Sommer und bleiben vorerst in den Häfen.',
];

test('a page in another language leads to the statement of whom it quotes', () => {
  const [source] = sourcesOf(GERMAN, { language: 'de' });
  assert.equal(source?.document, 'quill-statement');
  assert.equal(source?.confidence, 'likely');
  assert.equal(source?.coverage, 0);
  assert(source?.attribution?.some(({ kind, text }) => kind === 'attribution' && text.includes('Ilse Varn')));
});

test('the attribution stands in the page where it says', () => {
  const text = GERMAN.join('\n\n');
  for (const { text: words, span } of sourcesOf(GERMAN, { language: 'de' })[0]!.attribution!)
    assert.equal(text.slice(span!.start, span!.end), words);
});

test('the issuer’s row of the chain bears the statement and the words that point to it', () => {
  const { chain } = analyze(articleOf(GERMAN, { language: 'de' }), corpus, index);
  const issuer = chain.find(({ entity }) => entity === 'agency:port-amber');
  assert.equal(issuer?.document, 'quill-statement');
  assert(issuer?.evidence.every(({ kind }) => kind === 'attribution'));
});

const NOTHING_CLAIMED: readonly (readonly [
  why: string,
  paragraphs: readonly string[],
  given?: Partial<Article>,
])[] = [
  ['the page is of another week', GERMAN, { language: 'de', published: '2024-05-20' }],
  ['the page has no day', GERMAN, { language: 'de', published: '' }],
  [
    'another person is quoted, on the same subject',
    [GERMAN[0]!.replace('Ilse Varn', 'Berta Holm'), GERMAN[1]!],
    { language: 'de' },
  ],
  [
    'the same person is quoted on another subject',
    [
      '„Der Markt beginnt erst am Abend und dauert bis in die Nacht“, sagte Ilse Varn laut Hafenpresseamt am Donnerstag vor den Händlern der Stadt.',
      GERMAN[1]!,
    ],
    { language: 'de' },
  ],
  [
    'nobody is named',
    ['Die Leuchtfeuer bleiben dunkel, hieß es am Donnerstag an der Küste.', GERMAN[1]!],
    { language: 'de' },
  ],
];

for (const [why, paragraphs, given] of NOTHING_CLAIMED) {
  test(`no statement is claimed: ${why}`, () => {
    const { published, ...rest } = given ?? {};
    const day = published === undefined ? {} : { published };
    assert.deepEqual(sourcesOf(paragraphs, { ...rest, ...day }), []);
  });
}

test('two statements that are pointed to alike: neither is claimed', () => {
  const twin = { ...STATEMENT, id: 'twin', text: `${STATEMENT.text} Twice.` };
  const both = inventedCorpus([STATEMENT, twin, ...OTHERS]);
  assert.deepEqual(analyze(articleOf(GERMAN, { language: 'de' }), both, index).sources, []);
});

test('text in common comes before what the page points to', () => {
  const page = [`“${STATEMENT.text}” Ilse Varn said, the Port Amber Press Office reported on Thursday.`];
  const [source, ...others] = sourcesOf(page);
  assert.equal(source?.document, 'quill-statement');
  assert(source!.coverage > 0.5);
  assert.deepEqual(others, []);
});
