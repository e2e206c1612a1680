import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hrefOfWords } from '../../src/wording/text-fragment.ts';

const PAGE = 'https://vna.example/a';

test('an address leads to the words where they are sure to stand so', () => {
  const table: [words: string, fragment: string][] = [
    ['The locks stay open', '#:~:text=The%20locks%20stay%20open'],
    [
      'The locks of Mair stay open to every barge that pays its toll and keeps its lamp lit,',
      '#:~:text=The%20locks%20of%20Mair%20stay,and%20keeps%20its%20lamp%20lit',
    ],
    ['No, the locks stay open; we said it.', '#:~:text=the%20locks%20stay%20open,we%20said%20it'],
    ['It’s not our way, nor anyone’s', '#:~:text=not%20our%20way'],
    ['Écluses & barges — les écluses restent ouvertes', '#:~:text=les%20%C3%A9cluses%20restent%20ouvertes'],
    ['mixed', ''],
    ['it’s we’re they’ll', ''],
    ['', ''],
  ];
  for (const [words, fragment] of table) assert.equal(hrefOfWords(PAGE, words), PAGE + fragment, words);
});

test('what an address ends with stays', () => {
  const words = 'The locks stay open';
  assert.equal(hrefOfWords(`${PAGE}?b=1#top`, words), `${PAGE}?b=1#top:~:text=The%20locks%20stay%20open`);
  assert.equal(hrefOfWords(`${PAGE}#:~:text=x`, words), `${PAGE}#:~:text=x`);
});

test('only a safe address is followed, and words add nothing but the place', () => {
  assert.equal(hrefOfWords('javascript:alert(1)', 'The locks stay open'), undefined);
  assert.equal(hrefOfWords(undefined, 'The locks stay open'), undefined);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), words => {
      const href = hrefOfWords(PAGE, words) ?? '';
      assert.match(href, /^https:\/\/vna\.example\/a(#:~:text=[^\s&<>"#-]+)?$/);
      assert.equal(new URL(href).href, href);
    }),
  );
});
