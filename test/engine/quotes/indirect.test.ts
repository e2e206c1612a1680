import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from './read-text.ts';

/** For every indirect quote of a text its speaker, cue and words. */
function reportedIn(text: string, language?: string): string[] {
  return quotesIn(text, language)
    .filter(({ kind }) => kind === 'indirect')
    .map(quote => `${quote.speaker?.name} / ${quote.cue?.text} / ${quote.text}`);
}

/** What is reported without quotation marks; none where nothing follows the text. */
const TABLE: readonly [text: string, ...reported: string[]][] = [
  [
    'Ada Marlow said that the harbour would close in June.',
    'Ada Marlow / said / the harbour would close in June',
  ],
  ['Ada Marlow said the harbour would close in June.', 'Ada Marlow / said / the harbour would close in June'],
  [
    'The harbour would close in June, Ada Marlow said on Monday.',
    'Ada Marlow / said / The harbour would close in June',
  ],
  [
    'The harbour would close in June, said Ada Marlow.',
    'Ada Marlow / said / The harbour would close in June',
  ],
  [
    'According to Ada Marlow, the harbour will close in June.',
    'Ada Marlow / According to / the harbour will close in June',
  ],
  [
    'The harbour will close in June, according to Ada Marlow.',
    'Ada Marlow / according to / The harbour will close in June',
  ],
  [
    'Ada Marlow told reporters on Monday that the harbour would close in June.',
    'Ada Marlow / told / the harbour would close in June',
  ],
  [
    'Ada Marlow said in a statement that the harbour would close in June.',
    'Ada Marlow / said / the harbour would close in June',
  ],
  ['Ada Marlow denied taking money from the port.', 'Ada Marlow / denied / taking money from the port'],
  [
    'Ada Marlow asked whether the harbour could stay open.',
    'Ada Marlow / asked / whether the harbour could stay open',
  ],
  [
    'Ada Marlow admitted that the harbour had been closed, adding that it would stay so.',
    'Ada Marlow / admitted / the harbour had been closed',
    'Ada Marlow / adding / it would stay so',
  ],
  ['She left. Nothing was said to be wrong with the harbour.'],
  ['Let us have, say, ten boats in the harbour by June.'],
  ['The harbour has added value for the town, as noted actor Bert Quill knows.'],
  ['Ada Marlow said so on Monday in the harbour.'],
  ['Ada Marlow told the story of the harbour to the children.'],
  ['Ada Marlow reported it to the police of the harbour town.'],
  ['Ada Marlow announced the opening of the harbour.'],
  ['The harbour, which Ada Marlow said was closed, is open.'],
  ['These are states that have closed the harbour of Porto.'],
  ['Ada Marlow condemned the closing that had been planned.'],
];

for (const [text, ...reported] of TABLE)
  test(`"${text}" reports ${reported.length === 0 ? 'nothing' : 'somebody'}`, () => {
    assert.deepEqual(reportedIn(text), reported);
  });

const LANGUAGES: readonly [language: string, text: string, reported: string][] = [
  [
    'de',
    'Die Lage ist ernst. Ada Marlow sagte, dass der Hafen im Juni schließt.',
    'Ada Marlow / sagte / der Hafen im Juni schließt',
  ],
  [
    'fr',
    'Ada Marlow a déclaré que le port fermerait dans les jours à venir.',
    'Ada Marlow / déclaré / le port fermerait dans les jours à venir',
  ],
  [
    'es',
    'Ada Marlow dijo que el puerto cerrará los lunes del verano.',
    'Ada Marlow / dijo / el puerto cerrará los lunes del verano',
  ],
  ['ru', 'Ада Марлоу сообщила, что порт закроют в июне.', 'Ада Марлоу / сообщила / порт закроют в июне'],
];

for (const [language, text, reported] of LANGUAGES)
  test(`indirect speech is read in ${language}`, () => {
    assert.deepEqual(reportedIn(text, language), [reported]);
  });

test('what is quoted is not reported a second time', () => {
  const kinds = quotesIn('Ada Marlow said that the harbour was “a gift to the hotels” of the town.').map(
    ({ kind }) => kind,
  );
  assert.deepEqual(kinds, ['mixed']);
});

test('a cue tells whether its verb grants the words or doubts them', () => {
  const senses = ['admitted', 'claimed', 'said'].map(
    verb => quotesIn(`“The harbour is closed,” Ada Marlow ${verb}.`)[0]?.cue?.sense,
  );
  assert.deepEqual(senses, ['factive', 'doubting', undefined]);
});
