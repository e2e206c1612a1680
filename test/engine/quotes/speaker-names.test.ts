import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from './read-text.ts';

/** A language, a text, then the speaker of every quotation in it, `-` for none. */
type Row = readonly [rule: string, language: string, text: string, ...speakers: string[]];

const named: readonly Row[] = [
  ['a German office', 'de', '„Die Brücke hält“, sagte Bürgermeisterin Petra Mustermann.', 'Petra Mustermann'],
  ['a German rank', 'de', '„Das war stark“, sagte Kapitän Hans Mustermann.', 'Hans Mustermann'],
  [
    'an office joined to a house',
    'de',
    '„Es ist voll“, sagt Lotsen-Sprecherin Petra Mustermann.',
    'Petra Mustermann',
  ],
  [
    'an office of many parts',
    'de',
    '„Wir leisten viel“, sagte der Verbandsvorsitzende Hans Mustermann und ging.',
    'Hans Mustermann',
  ],
  [
    'what somebody is of',
    'de',
    '„Das ist so“, sagt Brücken-Experte Ulrich Mustermann von Lotsenbund.',
    'Ulrich Mustermann',
  ],
  [
    'a German ministry',
    'de',
    '„Wir prüfen das“, sagte ein Sprecher des Verkehrsministeriums.',
    'Sprecher des Verkehrsministeriums',
  ],
  [
    'a French office before the name',
    'fr',
    '« Le pont est sûr », a déclaré la maire de Porto, Mira Castell.',
    'Mira Castell',
  ],
  [
    'a French ministry',
    'fr',
    '« Il est ouvert », a précisé le ministère des Transports.',
    'ministère des Transports',
  ],
  [
    'a Spanish office before the name',
    'es',
    '«El puente es seguro», afirmó la ministra de Transportes, Mira Castell.',
    'Mira Castell',
  ],
  ['a Spanish president', 'es', 'El presidente Pedro Castell dijo: «El puente es seguro».', 'Pedro Castell'],
  ['a Portuguese minister', 'pt', '“A ponte é segura”, disse o ministro Pedro Castell.', 'Pedro Castell'],
  ['an Italian office', 'it', '«È aperto», ha spiegato la portavoce del governo.', 'portavoce del governo'],
  ['a Russian minister', 'ru', '«Мост открыт», — заявил министр Иван Петров.', 'Иван Петров'],
  ['an Indonesian office', 'id', '“Sudah dibuka,” ujar juru bicara kementerian.', 'juru bicara kementerian'],
  ['a chief of staff', 'en', '“It is safe,” said Chief of Staff Mira Castell on Friday.', 'Mira Castell'],
  ['one of many', 'en', '“It is safe for us,” said one former ALDER aide.', 'former ALDER aide'],
  [
    'a name between commas after an office',
    'en',
    '“It is safe,” said the mayor of Port Alder, Mira Castell.',
    'Mira Castell',
  ],
  [
    'a dateline in small letters',
    'en',
    'Porto (ANA) – Lawmaker Mira Castell has struck at the toll, saying that “bombastic signs” do harm.',
    'Mira Castell',
  ],
  [
    'the sister that a relative clause tells of',
    'en',
    'The toll is “sheer rust” to the mighty sister of Kim Da Un, who called it “a burden on us all”.',
    'mighty sister of Kim Da Un',
    'mighty sister of Kim Da Un',
  ],
];

const nobody: readonly Row[] = [
  ['a German day', 'de', 'Am Dienstag: „Die Brücke hält, da bin ich sicher.“', '-'],
  ['a German act', 'de', 'Zweiter Akt: Der Verein lässt fragen, wer die „lange Nase von allen“ hat.', '-'],
  ['a German noun', 'de', '„Die Brücke hält“, sagt die Umgehung.', '-'],
  ['a German adverb', 'de', 'Dann: „Die Brücke hält, da bin ich sicher.“', '-'],
  ['an opener in French', 'fr', 'Depuis Washington: « Le pont est sûr, il est ouvert. »', '-'],
  ['a headline of a part', 'en', 'FULL TEXT.\n\nHe called it “a burden on all of us”.', '-'],
];

for (const [rule, language, text, ...expected] of [...named, ...nobody])
  test(`${expected[0] === '-' ? 'nobody speaks' : 'names the speaker'}: ${rule}`, () =>
    assert.deepEqual(
      quotesIn(text, language)
        .filter(({ kind }) => kind !== 'indirect')
        .map(({ speaker }) => speaker?.name ?? '-'),
      expected,
    ));

const pronouns: readonly (readonly [rule: string, text: string, last: string])[] = [
  [
    'the name that tells her, not the one spoken of last',
    'Carol Castell opened the bridge. Ted Lindqvist said it was late.\n\nShe called it “a promise kept for us all”.',
    'Carol Castell',
  ],
  [
    'not who asks in an aside',
    'Ho Lindqvist opened the bridge. When a reporter asked about it, Ho Lindqvist laughed.\n\n“You tell me now,” he said.',
    'Ho Lindqvist',
  ],
  [
    'the candidate whose name ends a description',
    'Peter Castell had closed it.\n\nRegional presidential candidate Ivan Lindqvist is there. He called it “a promise kept for all”.',
    'Ivan Lindqvist',
  ],
  [
    'the name after a participle',
    'Peter Castell had closed it.\n\nSpeaking at the port, Ivan Lindqvist praised it. He called it “a promise kept for all”.',
    'Ivan Lindqvist',
  ],
];

for (const [rule, text, last] of pronouns)
  test(`a pronoun means ${rule}`, () => assert.equal(quotesIn(text).at(-1)?.speaker?.name, last));
