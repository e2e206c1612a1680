import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPARABLE, COMPARED } from './comparisons.ts';
import { FULL } from './fixtures.ts';
import { HOSTILE_ANSWER, NAMED, VERSIONS } from './lookups.ts';
import { over, type Shown, show } from './render-state.tsx';
import { STATES } from './states.ts';
import { ALL_VERDICTS } from './verdicts.ts';
import { answered, compared } from './views.ts';

const VERDICTS = over({ kind: 'result', report: ALL_VERDICTS });

function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(element => element.textContent ?? '');
}

function press(root: ParentNode, selector: string): void {
  const button = root.querySelector<HTMLElement>(selector);
  assert.ok(button, `No ${selector} to press.`);
  button.click();
}

function submit({ document, main }: Shown, query: string): void {
  const field = main.querySelector<HTMLInputElement>('input[name=query]');
  assert.ok(field?.form);
  field.value = query;
  const { Event } = document.defaultView as unknown as typeof globalThis;
  field.form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

test('each quotation has its speaker, its verdict, and the way to the words', () => {
  const { main } = show(VERDICTS);
  assert.deepEqual(texts(main, '[data-verdict] .verdict').slice(0, 4), [
    'In the speaker’s words',
    'Same words, other typography',
    'Shortened: 5 words left out',
    'Changed: “northern” for 2 other words',
  ]);
  const [first, second] = main.querySelectorAll<HTMLElement>('[data-verdict]');
  assert.match(first.textContent ?? '', /Ossian Tarn \(said\).*sentence 5/);
  assert.match(first.querySelector('a')?.href ?? '', /^https:\/\/vna\.example\/.*#:~:text=The%20locks/);
  assert.equal(second.querySelector('a')?.textContent, 'Same document, sentence 7');
  assert.doesNotMatch(second.querySelector('a')?.href ?? '', /#/);
});

test('words that differ are told to who cannot see lines', () => {
  const { main } = show(VERDICTS);
  const [, altered] = main.querySelectorAll('[data-verdict=altered] q');
  assert.equal(
    altered.textContent,
    '“Every [only here: keeper] [in the source: captain] has the duty ' +
      '[left out: and not merely the right] to answer [only here: at once.]”',
  );
  assert.deepEqual(texts(altered, 'del'), ['captain', 'and not merely the right']);
  assert.equal(altered.querySelectorAll('ins').length, 2);
});

test('what counts as the same words can be read beside the verdicts', () => {
  const { main } = show(VERDICTS);
  const [folded] = texts(main, 'details.same-words');
  assert.match(folded ?? '', /^What counts as the same words.*quotation marks.*“U\.S\.”, “US”/);
  assert.equal(
    show(over({ kind: 'result', report: { ...FULL, quotes: [] } })).main.querySelector('.same-words'),
    null,
  );
});

test('a changed quotation is noticed with its evidence', () => {
  const { main, revealed } = show(VERDICTS);
  assert.equal(texts(main, '[data-notice=quote-altered] h3')[0], 'A quote changed');
  press(main, '[data-notice=quote-altered] button[data-evidence]');
  assert.deepEqual(revealed[0]?.span, ALL_VERDICTS.notices[0].evidence[0].span);
});

test('nothing is painted until a reader chooses what', () => {
  const { main, marked, calls } = show(VERDICTS);
  assert.deepEqual([marked, calls], [[], []]);
  const boxes = [...main.querySelectorAll<HTMLInputElement>('[data-mark]')];
  assert.deepEqual(
    boxes.map(box => [box.dataset.mark, box.checked]),
    [
      ['passages', false],
      ['quotes', false],
      ['names', false],
    ],
  );
  press(main, '[data-mark=quotes]');
  press(main, '[data-action=clear]');
  assert.deepEqual(marked, [['quotes'], []]);
});

test('a choice is added to what is chosen, or taken from it', () => {
  const { main, marked } = show({ ...VERDICTS, marks: ['quotes', 'names'] });
  press(main, '[data-mark=passages]');
  press(main, '[data-mark=quotes]');
  assert.deepEqual(marked, [['quotes', 'names', 'passages'], ['names']]);
});

test('the legend tells only what is painted', () => {
  assert.deepEqual(texts(show(VERDICTS).main, '.legend li'), []);
  assert.deepEqual(texts(show({ ...VERDICTS, marks: ['quotes'] }).main, '.legend li'), [
    'Same words as a source',
    'Changed or shortened',
    'Retold',
    'Not found or not checked',
  ]);
});

test('there is no choice where there is nothing to paint', () => {
  const bare = { ...FULL, quotes: [], sources: [], entities: [] };
  assert.equal(show(over({ kind: 'result', report: bare })).main.querySelector('.marks'), null);
  const quoted = { ...bare, quotes: FULL.quotes };
  assert.deepEqual(texts(show(over({ kind: 'result', report: quoted })).main, '.choice'), ['Quotations']);
});

test('the field for lookups stands in every state, and asks for what is typed', () => {
  for (const [name, state] of Object.entries(STATES)) {
    assert.equal(show(state).main.querySelectorAll('search input[type=search]').length, 1, name);
  }
  const shown = show(VERDICTS);
  submit(shown, 'every wave');
  assert.deepEqual(shown.lookedUp, [{ query: 'every wave' }]);
});

test('a quotation is looked up by its words', () => {
  const { main, lookedUp } = show(VERDICTS);
  press(main, '[data-verdict=verbatim] .text-button');
  assert.match(lookedUp[0].query, /^The locks of Mair/);
});

test('a lookup tells the earliest document first, then each version with its words', () => {
  const { main, lookedUp } = show(answered(VERSIONS));
  assert.match(
    texts(main, '.side')[0],
    /3 documents have .*Earliest: Whoever Raises .* said by Ossian Tarn · 15 May 2031/,
  );
  assert.deepEqual(texts(main, '[data-likeness] .relation'), [
    'The same words',
    'A version with other words',
    'Said otherwise, or another translation',
  ]);
  assert.match(
    texts(main, '[data-likeness=altered]')[0],
    /sentences 1 to 2.*\[only here: wave\] \[2 other words/,
  );
  press(main, '.order input:not(:checked)');
  assert.deepEqual(lookedUp, [{ query: VERSIONS.query, order: 'newest' }]);
});

test('a lookup that finds nothing says in what', () => {
  const { main } = show(STATES['lookup-none']);
  assert.match(texts(main, '.side')[0], /Not found in 24,350 documents \(to 30 June 2031\)\./);
  assert.equal(texts(main, '.searched li').length, 2);
});

test('a name is told by who it is', () => {
  const { main } = show(answered(NAMED));
  assert.deepEqual(texts(main, '.named h3'), ['Ossian Tarn', 'Tarn Press']);
  assert.match(
    texts(main, '.named .facts')[0],
    /Person · researcher at a foreign ministry institute · named in 214 documents/,
  );
  assert.doesNotMatch(texts(main, '.side')[0], /Not found/);
});

test('every other end of a lookup or a comparison has its words and a way back', () => {
  const table: [string, string][] = [
    ['lookup-loading', 'Looking it up…'],
    ['lookup-too-short', 'Too short to look up'],
    ['lookup-common', 'Too common to look up'],
    ['lookup-error', 'Could not be looked up'],
    ['comparing', 'Comparing the two pages…'],
    ['comparison-empty', 'No shared passages'],
    ['comparison-gone', 'That page is no longer kept'],
    ['comparison-error', 'The pages could not be compared'],
  ];
  for (const [name, heading] of table) {
    const { main, calls } = show(STATES[name]);
    assert.deepEqual(texts(main, 'h1'), [heading], name);
    press(main, '[data-action=back]');
    assert.deepEqual(calls, ['back']);
  }
});

test('a page read before is offered for comparison, one that is no source where a reader looks for it', () => {
  const { main, calls } = show(STATES['compare-offer']);
  const [source, other] = main.querySelectorAll<HTMLElement>('[data-action=compare]');
  assert.equal(source.textContent, 'Compare with “Whoever Raises Waves Will Answer for Them: Commentary”');
  assert.equal(source.closest('details'), null);
  assert.ok(other.closest('details'));
  source.click();
  assert.deepEqual(calls, [`compare ${COMPARABLE[0].key}`]);
});

test('an article tells how its source can be compared', () => {
  assert.match(
    texts(show(STATES.result).main, '.compare-hint')[0],
    /open the source and press the button there/,
  );
  assert.equal(show(STATES['no-match']).main.querySelector('.compare-hint'), null);
});

test('two pages stand beside each other with the words of each that the other has not', () => {
  const { main } = show(compared(COMPARED));
  assert.deepEqual(texts(main, 'h1'), ['41 of 118 words of the article stand in the other page too.']);
  const [article, against] = main.querySelectorAll('.beside > div');
  assert.deepEqual(texts(article, '.facts, ins'), ['This article', '[only here: warships]']);
  assert.deepEqual(texts(against, '.facts, ins'), [
    'The other page',
    '[only here: vessels of war]',
    '[only here: single]',
  ]);
  assert.deepEqual(texts(main, '.left-out li'), [
    'The locks are ours, and the toll is ours.',
    'No letter of our harbour council was answered in eleven months.',
  ]);
});

test('what can be shown in the page is what stands in the page behind the popup', () => {
  const { passages, leftOut } = COMPARED.comparison ?? assert.fail();
  const onArticle = show(compared(COMPARED, 'tab'));
  press(onArticle.main, '[data-passage]');
  press(onArticle.main, '.quotes .quotation');
  assert.deepEqual(
    onArticle.revealed.map(({ span }) => span),
    [passages[0].article, COMPARED.quotes[0].span],
  );
  const onSource = show(compared(COMPARED, 'kept'));
  press(onSource.main, '[data-passage]');
  press(onSource.main, '.left-out .quotation');
  assert.deepEqual(
    onSource.revealed.map(({ span }) => span),
    [passages[0].against, leftOut[0]],
  );
  assert.equal(onSource.main.querySelector('.quotes button.quotation'), null);
});

test('hostile words of a lookup are only text', () => {
  const { main } = show(answered(HOSTILE_ANSWER));
  assert.equal(main.querySelector('img, script, a[href^="javascript"]'), null);
  assert.doesNotMatch(main.textContent ?? '', /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
});
