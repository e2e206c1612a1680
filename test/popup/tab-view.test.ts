import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PopupState } from '../../popup/popup-state.ts';
import { LONG_CHAIN, ONE_ORIGIN, PRESS_RELEASE, UNKNOWN_PUBLISHER } from './chains.ts';
import { FULL, HOSTILE, MANY, NO_MATCH } from './fixtures.ts';
import { over, show } from './render-state.tsx';
import { STATES } from './states.ts';

function result(report: typeof FULL, more: Partial<PopupState> = {}): PopupState {
  return over({ kind: 'result', report }, more);
}

function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(element => element.textContent ?? '');
}

function press(root: ParentNode, selector: string): void {
  const button = root.querySelector<HTMLElement>(selector);
  assert.ok(button, `No ${selector} to press.`);
  button.click();
}

/** Preact draws after the current turn. */
const drawn = () => new Promise(resolve => setTimeout(resolve, 5));

test('every state says one thing at the top', () => {
  const table: [string, string][] = [
    ['loading-reading', 'Reading the article…'],
    ['loading-comparing', 'Comparing it with the documents…'],
    ['no-match', 'Published by Mair Valley 9; no match in 24,350 documents (to 30 June 2031).'],
    ['too-short', 'Published by Mair Valley 9; too short to compare (27 words).'],
    ['not-article', 'Could not read an article here'],
    ['restricted-browser', 'This page belongs to the browser'],
    ['restricted-store', 'This is the browser’s add-on store'],
    ['restricted-pdf', 'This is a PDF'],
    ['restricted-file', 'This is a file on your machine'],
    ['restricted-source', 'This is the source of a page'],
    ['restricted-error-page', 'This page did not load'],
    ['restricted-other', 'This page is closed to extensions'],
    ['too-large-elements', 'This page is too large to read'],
    ['error-no-answer', 'The page did not answer'],
    ['error-packs', 'The bundled documents could not be opened'],
    ['error-unknown', 'Something went wrong'],
  ];
  for (const [name, heading] of table)
    assert.deepEqual(texts(show(STATES[name]).main, 'h1'), [heading], name);
});

test('the root names the state, and what a Report amounts to', () => {
  const told = (name: string) => {
    const { main } = show(STATES[name]);
    return [main.getAttribute('data-state'), main.getAttribute('data-outcome')];
  };
  assert.deepEqual(told('result'), ['result', 'match']);
  assert.deepEqual(told('no-match'), ['result', 'no-match']);
  assert.deepEqual(told('too-short'), ['result', 'too-short']);
  assert.deepEqual(told('restricted-pdf'), ['restricted', null]);
});

test('a page without a Report gets a next step', () => {
  for (const [name, state] of Object.entries(STATES)) {
    const { tab, view } = state;
    if (view.kind !== 'tab' || tab.kind === 'result' || tab.kind === 'loading') continue;
    assert.equal(texts(show(state).main, '.next').length, 1, name);
  }
});

test('an error can be tried again', () => {
  const { main, calls } = show(STATES['error-no-answer']);
  press(main, 'button');
  assert.deepEqual(calls, ['retry']);
});

test('the chain has a line of plain words a hop, with what kind of house it is', () => {
  const { main } = show(result(LONG_CHAIN));
  assert.deepEqual(texts(main, 'li[data-hop] h3'), [
    'Published by Skerry Start',
    'Carried by The Harbour Ledger',
    'Written by Northwire',
    'Probably quoted from Veldian News Agency',
    'Said by Ossian Tarn',
  ]);
  assert.deepEqual(texts(main, 'li[data-hop] .facts'), [
    'Web portal; shows stories that others have written',
    'Newspaper based in the UK, owned by Tidewater Papers',
    'News agency, a cooperative of Nordic newspapers; supplies other outlets with its stories',
    'State news agency of Iceland, owned by Veldian Reform Party · 15 May 2031',
    'Researcher at a foreign ministry institute',
  ]);
});

test('a document is linked from the first row that stands on it, and from no other', () => {
  const { main } = show(result(LONG_CHAIN));
  const links = [...main.querySelectorAll<HTMLAnchorElement>('li[data-hop] a')];
  assert.deepEqual(
    links.map(link => [link.closest('li')?.getAttribute('data-hop'), link.href]),
    [['agency', 'https://vna.example/2031/05/15/commentary']],
  );
});

test('a document that is only a record says how it was found', () => {
  const { main } = show(result(UNKNOWN_PUBLISHER));
  assert.match(
    texts(main, 'li[data-hop]')[0] ?? '',
    /Found by issuer, speaker and day; its text was not at hand to compare\./,
  );
});

test('evidence is folded away under a line that names its kinds', () => {
  const { main } = show(result(LONG_CHAIN));
  const folded = [...main.querySelectorAll<HTMLDetailsElement>('li[data-hop] details')];
  assert.deepEqual(
    folded.map(one => [one.open, one.querySelector('summary')?.textContent]),
    [
      [false, 'Why we say so: the page’s metadata and the page’s address'],
      [false, 'Why we say so: credit line'],
      [false, 'Why we say so: dateline'],
      [false, 'Why we say so: words in the text and matching text of 10 words'],
      [false, 'Why we say so: matching quote'],
    ],
  );
  assert.equal(show(result(PRESS_RELEASE)).main.querySelectorAll('[data-hop=issuer] details').length, 0);
});

test('each notice says what it is about, the fact, and why', () => {
  const { main } = show(result(ONE_ORIGIN));
  assert.deepEqual(texts(main, '[data-notice] h3'), [
    'An older story',
    'One origin',
    'Text without credit',
    'A quote changed',
  ]);
  assert.equal(texts(main, '[data-notice] summary').length, 4);
});

test('what the chain names and the article does not is not among the names', () => {
  const { main } = show(result(LONG_CHAIN));
  assert.deepEqual(texts(main, '.names .shown-name'), ['Sound of Mair']);
});

test('evidence in the page is a button that reveals it; evidence elsewhere is only shown', () => {
  const { main, revealed } = show(result(FULL));
  const [publisher, syndicator, agency] = main.querySelectorAll('li[data-hop]');
  assert.equal(publisher.querySelector('button'), null);
  assert.match(publisher.textContent ?? '', /The page’s metadata “Mair Valley 9”/);
  press(syndicator, 'button[data-evidence=credit]');
  press(agency, 'button[data-evidence=dateline]');
  assert.deepEqual(revealed, [
    { kind: 'evidence', margin: 0, text: 'Distributed by Inlet Newsource. All rights reserved.' },
    { kind: 'evidence', span: { start: 0, end: 23 } },
  ]);
});

test('quotes and passages lead into the page too', () => {
  const { main, revealed } = show(result(FULL));
  press(main, '.quotation');
  press(main, 'button[data-passage]');
  assert.deepEqual(
    revealed.map(({ kind, span }) => [kind, span]),
    [
      ['evidence', FULL.quotes[0].span],
      ['evidence', FULL.sources[0].passages[0].article],
    ],
  );
});

test('quotations that nothing was found about share one verdict, folded away where others have more', async () => {
  const { main } = show(result({ ...MANY, sources: [] }));
  const unfound = main.querySelector('.unfound');
  assert.match(
    unfound?.textContent ?? '',
    /^Not found in 24,350 documents \(to 30 June 2031\)\.Show 3 quotations$/,
  );
  press(main, '.unfound .show-all');
  await drawn();
  assert.equal(texts(main, '.unfound li').length, 3);
  assert.equal(texts(main, '.unfound li .verdict').length, 0);
  assert.equal(texts(show(result(NO_MATCH)).main, '.unfound li').length, 1, 'alone they are shown');
});

test('what stands above is not said again', () => {
  const { main } = show(
    result({ ...FULL, related: [{ ...FULL.related[0], document: FULL.sources[0].document }] }),
  );
  assert.equal(main.querySelector('.related'), null);
});

test('what became of a wish is said aloud', () => {
  const { main } = show(result(FULL, { said: 'Marks cleared.' }));
  assert.equal(main.querySelector('[aria-live=polite]')?.textContent, 'Marks cleared.');
});

test('long lists begin with five rows and open to all', async () => {
  const { main } = show(result(MANY));
  const rows = () => texts(main, '.related li').length;
  assert.equal(rows(), 5);
  press(main, '.related .show-all');
  await drawn();
  assert.equal(rows(), 60);
  press(main, '.related .show-all');
  await drawn();
  assert.equal(rows(), 5);
});

test('sections that a Report cannot fill are absent', () => {
  const sections = [...show(result(NO_MATCH)).main.querySelectorAll('section')].map(one => one.className);
  assert.deepEqual(sections, ['chain', 'quotes', 'searched']);
});

test('headings go down one level at a time', () => {
  for (const [name, state] of Object.entries(STATES)) {
    let level = 0;
    for (const heading of show(state).main.querySelectorAll('h1, h2, h3')) {
      const next = Number(heading.tagName[1]);
      assert.ok(next <= level + 1, `${name}: h${level} then h${next}`);
      level = next;
    }
  }
});

test('hostile text is only text', () => {
  const { main } = show(result(HOSTILE));
  assert.equal(main.querySelector('img, script, iframe, object'), null);
  for (const link of main.querySelectorAll('a')) assert.match(link.href, /^https?:/);
  assert.doesNotMatch(main.textContent ?? '', /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
});

test('links open beside the page and tell nobody where from', () => {
  for (const link of show(result(FULL)).main.querySelectorAll('a')) {
    assert.equal(link.target, '_blank');
    assert.equal(link.rel, 'noreferrer noopener');
  }
});
