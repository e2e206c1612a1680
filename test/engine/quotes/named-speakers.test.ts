import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../../../src/engine/entities/entity.ts';
import { quotesIn, saidIn } from './read-text.ts';

/** A way to name who spoke; then every quote's speaker and cue, `-` for none. */
type Row = readonly [rule: string, text: string, ...said: string[]];

const INTRO = 'Mira Castell, head of the harbour board, opened the bridge on Friday.';

const rows: readonly Row[] = [
  [
    'whoever says what they can do themselves',
    'Ho Lindqvist, the harbour spokesman, spoke of a “tall story”; Mira Castell “cannot confirm” the leak.',
    'Ho Lindqvist / spoke',
    'Mira Castell / cannot',
  ],
  [
    'but whoever says it of another',
    'Ho Lindqvist said Mira Castell “will never leave” the board.',
    'Ho Lindqvist / said',
  ],
  [
    'the subject before a colon',
    'Mira Castell, head of the harbour board, has put both towns on one level: “as alike as two eggs”.',
    'Mira Castell / :',
  ],
  [
    'how somebody sees it',
    'A “most expensive mistake” is how Mira Castell, asked again, sees the bridge.',
    'Mira Castell / how',
  ],
  [
    'they, whom the sentence began with',
    'On Monday the town’s leaders charged the harbour with theft, which hurt trade; they voiced “profound concern” too.',
    'town’s leaders / voiced',
  ],
  [
    'not the adjective a sentence starts with',
    'American steps to close the port hurt trade, it said.\n\nThe plan was “a heavy burden on all of us”, the report said.',
    '- / said',
  ],
  ['nobody of a sentence about none', 'None has a plan for it. “It is a burden,” he said.', '- / said'],
  [
    'the subject who tweets',
    'An official of the port, not named, spoke on Monday. Ho Lindqvist said late that he would go, but tweeted that he was “no thief at all”.',
    'Ho Lindqvist / tweeted',
  ],
  [
    'whose remark it was',
    `${INTRO} Ho Lindqvist, whose wife Anna Lind left him, angered many. Maria Stenholm, an ally, angered more over her remark that “there is a place for them”.`,
    'Maria Stenholm / remark',
  ],
  [
    'a woman called a spokesman',
    'Dahlia Brun runs the group and wrote to the town. The harbour spokesman Hope Lindqvist confirmed that it is independent. “They are on their own,” she said.',
    'Hope Lindqvist / said',
  ],
  [
    'the one who spoke, not the one spoken of',
    'Sten Calderon told the paper on Saturday that the wall of James Brun would be useless. “It will cost us,” he said.',
    'Sten Calderon / told',
    'Sten Calderon / said',
  ],
  [
    'a senator by title',
    'Sen. Ho Lindqvist came to the harbour. “It is safe,” the senator said.',
    'Ho Lindqvist / said',
  ],
  [
    'nobody across the end of a sentence',
    'The call was joined by the head of the group ALDER. She said the town “has failed to do anything”.',
    '- / said',
  ],
  [
    'nobody by a paper that is not named',
    'Mira Castell spoke. Ports, according to it, are “becoming more and more alike”.',
    '- / according to',
  ],
];

for (const [rule, text, ...said] of rows)
  test(`who said it: ${rule}`, () => assert.deepEqual(saidIn(text), said));

const foreign: readonly (readonly [language: string, text: string, ...said: string[]])[] = [
  [
    'es',
    'La alcaldesa María Castell habló el lunes. "El puerto está cerrado y nadie puede pasar", dijo. "No lo abriremos", añadió.',
    'María Castell / dijo',
    'María Castell / añadió',
  ],
  [
    'it',
    'Il sindaco Marco Castelli ha parlato lunedì. "Il porto è chiuso e nessuno passa", ha detto.',
    'Marco Castelli / detto',
  ],
  [
    'pt',
    'O prefeito João Castelo falou na segunda-feira. "O porto está fechado e ninguém passa", disse.',
    'João Castelo / disse',
  ],
  [
    'sw',
    'Mira Castell wa kituo cha utafiti alisema bandari itafungwa. "Ni siri iliyo wazi kwamba bandari imefungwa," alisema.',
    'Mira Castell / alisema',
  ],
  [
    'sw',
    'Wizara ya Bandari inasema mji unataja "ushirikiano wa biashara" leo.',
    'Wizara ya Bandari / inasema',
  ],
];

for (const [language, text, ...said] of foreign)
  test(`a verb without subject takes the one spoken of last (${language}: ${said[0]})`, () =>
    assert.deepEqual(saidIn(text, language), said));

const service: Entity = {
  id: 'a1',
  name: 'Alder News',
  type: 'agency',
  description: 'agency',
  stateMedia: true,
};
const person: Entity = { id: 'p1', name: 'Ho Lindqvist', type: 'person', description: 'leader' };

/** The speaker of the only quote of a text about a state's service and a leader. */
function speakerIn(text: string): string | undefined {
  const mentions = [service, person].flatMap(entity => {
    const start = text.indexOf(entity.name);
    return start < 0 ? [] : [{ entity, span: { start, end: start + entity.name.length } }];
  });
  mentions.sort((a, b) => a.span.start - b.span.start);
  return quotesIn(text, 'en', mentions)[0]?.speaker?.name;
}

test('state media are the one state service of the page', () =>
  assert.equal(
    speakerIn('The “largest boat ever” sailed, state media reported, Alder News among them.'),
    'Alder News',
  ));

test('whom a quoted report reports spoke', () =>
  assert.equal(
    speakerIn('“Comrade Ho Lindqvist said that the port must close,” the service Alder News wrote.'),
    'Ho Lindqvist',
  ));
