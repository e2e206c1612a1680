import assert from 'node:assert/strict';
import { test } from 'node:test';
import { show } from './render-state.tsx';
import { STATES } from './states.ts';

function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(element => element.textContent ?? '');
}

function press(root: ParentNode, selector: string): void {
  const button = root.querySelector<HTMLElement>(selector);
  assert.ok(button, `No ${selector} to press.`);
  button.click();
}

/** Preact draws, and a fold tells that it was opened, after the current turn. */
const drawn = () => new Promise(resolve => setTimeout(resolve, 5));

test('many names are a folded line for each kind, which tells who is in it', () => {
  const { main } = show(STATES['names-many']);
  const groups = [...main.querySelectorAll<HTMLDetailsElement>('.name-group')];
  assert.deepEqual(texts(main, '.names h3'), [
    'People',
    'Organisations',
    'Alliances',
    'News agencies and outlets',
    'Treaties',
    'Weapons',
    'Places',
  ]);
  assert.ok(groups.every(({ open }) => !open));
  assert.match(texts(groups[0]!, 'summary .members')[0]!, /^Ossian Tarn, Ossian Tarn and 22 others$/);
  assert.equal(texts(groups[0]!, '.name').length, 5);
});

test('few names stand open, each with its facts and its number of mentions', () => {
  const { main } = show(STATES['names-few']);
  assert.ok([...main.querySelectorAll<HTMLDetailsElement>('.name-group')].every(({ open }) => open));
  assert.deepEqual(texts(main, '.name > summary'), [
    'Ossian Tarn 2 mentionsResearcher at the ministry’s institute, Iceland · known from this page only',
    'Veldian News Agency 2 mentionsState news agency of Iceland',
    'Sound of Mair 1 mentionStrait in Mair Islands, Iceland',
  ]);
});

test('each mention leads into the page by the words around it, then what means it without the name', () => {
  const { main, revealed } = show(STATES['names-few']);
  const [tarn] = main.querySelectorAll('[data-entity=person]');
  assert.deepEqual(texts(tarn!, '.mention q').slice(0, 2), [
    '…answer for every wave they raise,” Ossian Tarn, a researcher at the ministry’s institute, said…',
    'Tarn said the drills were “not an exercise but a…',
  ]);
  assert.deepEqual(texts(tarn!, '.mentions > .facts'), ['Meant without the name']);
  for (const button of tarn!.querySelectorAll<HTMLElement>('.mention')) button.click();
  const { mentions, references = [] } = entityOf('names-few');
  assert.deepEqual(
    revealed.map(({ span }) => span),
    [...mentions, ...references],
  );
});

test('a name is looked up in the packs when a reader opens it, once', async () => {
  const { main, named } = show(STATES['names-few']);
  assert.deepEqual(named, []);
  const [first] = main.querySelectorAll<HTMLDetailsElement>('.name');
  first!.open = true;
  await drawn();
  assert.deepEqual(named, [{ id: 'person:ossian-tarn', names: ['Ossian Tarn', 'Tarn said'] }]);
  const known = show(STATES['names-found']);
  known.main.querySelector<HTMLDetailsElement>('.name')!.open = true;
  await drawn();
  assert.deepEqual(known.named, []);
});

test('what else has a name is told beside it, whatever came of it', () => {
  const table: [string, string[]][] = [
    [
      'names-found',
      [
        '214 documents have this name.',
        '2 documents have this name.',
        'Not found in 24,350 documents (to 30 June 2031).',
      ],
    ],
    [
      'names-common',
      [
        'About 2,232 documents have this name: too many to list.',
        'This name is too common to look for in the documents.',
        'About 2,232 documents have this name: too many to list.',
      ],
    ],
    ['names-waiting', []],
  ];
  for (const [name, told] of table)
    assert.deepEqual(texts(show(STATES[name]).main, '.naming .verdict'), told);
  const waiting = show(STATES['names-waiting']);
  assert.deepEqual(texts(waiting.main, '.naming'), [
    'Looking through the documents…',
    'Could not be looked up. Try again',
  ]);
  press(waiting.main, '[data-action=retry-naming]');
  assert.equal(waiting.named[0]?.id, 'agency:vna');
});

test('a name leads on: to a lookup of it, and to Wikidata where it has an identifier', () => {
  const { main, lookedUp } = show(STATES['names-few']);
  press(main, '[data-entity=person] [data-action=look-up-name]');
  assert.deepEqual(lookedUp, [{ query: 'Ossian Tarn' }]);
  const links = [...main.querySelectorAll<HTMLAnchorElement>('.names .ways a')];
  assert.deepEqual(
    links.map(({ href, rel }) => [href, rel]),
    [
      ['https://www.wikidata.org/wiki/Q1234567', 'noreferrer noopener'],
      ['https://www.wikidata.org/wiki/Q7654321', 'noreferrer noopener'],
    ],
  );
});

test('of several with one name each is told by what it is', () => {
  const { main } = show(STATES['lookup-ambiguous']);
  assert.deepEqual(texts(main, '.named h2'), ['4 that may be meant']);
  assert.deepEqual(texts(main, '.named li .facts:first-of-type'), [
    'Place · town in Ohio, US',
    'Place · harbour in Iceland',
    'Person · researcher, Iceland',
    'Person · rower',
  ]);
  assert.equal(
    main.querySelector<HTMLAnchorElement>('.named a')?.href,
    'https://www.wikidata.org/wiki/Q1234567',
  );
});

test('everything in the names is reached and worked by keyboard', () => {
  const { main } = show(STATES['names-found']);
  for (const one of main.querySelectorAll('.names [data-action], .names .mention')) {
    assert.equal(one.tagName, 'BUTTON');
  }
  for (const fold of main.querySelectorAll('.names details')) {
    assert.equal(fold.firstElementChild?.tagName, 'SUMMARY');
    assert.equal(fold.querySelector('summary a, summary button'), null);
  }
});

test('hostile names are short and only text', () => {
  const { main } = show(STATES['names-hostile']);
  const names = main.querySelector('.names')!;
  assert.equal(names.querySelector('img, script, a'), null);
  assert.doesNotMatch(names.textContent ?? '', /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  assert.ok((names.textContent ?? '').length < 2000, `${names.textContent?.length} characters`);
});

function entityOf(name: string) {
  const { tab } = STATES[name];
  assert.ok(tab.kind === 'result');
  return tab.report.entities[0]!;
}
