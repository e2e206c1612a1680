import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../../../src/engine/entities/entity.ts';
import { quotesIn, saidIn } from './read-text.ts';

/** Text, then for every quote its speaker and cue, `-` for none. */
type Row = readonly [rule: string, text: string, ...said: string[]];

const INTRO = 'Mira Castell, head of the harbour board, opened the bridge on Friday.\n\n';

const rows: readonly Row[] = [
  ['a name before the verb', 'Mira Castell said the bridge was “a promise kept”.', 'Mira Castell / said'],
  ['a name after the verb', '“The bridge is safe,” said Mira Castell.', 'Mira Castell / said'],
  ['a title', '“The bridge is safe,” said Mayor Mira Castell on Friday.', 'Mira Castell / said'],
  ['an apposition', '“It is safe,” Mira Castell, head of the harbour board, said.', 'Mira Castell / said'],
  [
    'an apposition with the name',
    '“It is safe,” the board’s spokeswoman, Mira Castell, said.',
    'Mira Castell / said',
  ],
  [
    'age and town',
    '“It is safe,” Mira Castell, 41, of Port Alder, who crossed it, said.',
    'Mira Castell / said',
  ],
  ['a time between', 'Mira Castell on Friday called the bridge “a promise kept”.', 'Mira Castell / called'],
  [
    'a relative clause',
    'The prize went to Mira Castell, who called it “a great honour for us”.',
    'Mira Castell / called',
  ],
  ['the one told is not the speaker', '“It is safe,” Mira Castell told Radio Alder.', 'Mira Castell / told'],
  ['a surname', `${INTRO}“It is safe,” Castell said.`, 'Mira Castell / said'],
  ['a pronoun', `${INTRO}“It is safe,” she said.`, 'Mira Castell / said'],
  ['a description', `${INTRO}“It is safe,” the head added.`, 'Mira Castell / added'],
  ['a pronoun without anyone', '“It is safe,” she said.', '- / said'],
  [
    'according to',
    'According to Mira Castell, the bridge is “safe and sound for all”.',
    'Mira Castell / according to',
  ],
  [
    'in the words of',
    'It is, in the words of Mira Castell, “a promise kept”.',
    'Mira Castell / in the words of',
  ],
  ['quoted as saying', '“It is safe,” Mira Castell was quoted as saying.', 'Mira Castell / quoted as saying'],
  [
    'an agency quoting',
    'The Alder news agency quoted Mira Castell as saying “it is safe”.',
    'Mira Castell / quoted',
  ],
  [
    'an agency citing',
    'It must not “rust again for years”, the Alder news agency said, citing Mira Castell.',
    'Mira Castell / citing',
  ],
  [
    'an agency at the end',
    '“It is safe,” Castell said, according to the Alder news agency.',
    'Castell / said',
  ],
  [
    'a statement carried',
    'In a statement carried by the Alder news agency, Mira Castell said “it is safe”.',
    'Mira Castell / said',
  ],
  ['a ministry', '“It is safe,” the transport ministry said in a statement.', 'transport ministry / said'],
  [
    'a spokesperson',
    '“It is safe,” Alderland’s transport ministry spokesperson said.',
    'Alderland’s transport ministry spokesperson / said',
  ],
  [
    'the same spokesperson',
    '“It is safe,” a transport ministry spokesperson said.\n\n“It is open,” the spokesperson added.',
    'transport ministry spokesperson / said',
    'transport ministry spokesperson / added',
  ],
  [
    'the statement of a ministry',
    'The transport ministry said it “will not close again”.\n\n“It is safe,” the statement said.',
    'transport ministry / said',
    'transport ministry / said',
  ],
  [
    'two parts of one sentence',
    '“It is safe,” Mira Castell said, “and it is open.”',
    'Mira Castell / said',
    'Mira Castell / said',
  ],
  ['a participle', 'Mira Castell opened the bridge, calling it “a promise kept”.', 'Mira Castell / calling'],
  ['two verbs', 'Mira Castell opened the bridge and called it “a promise kept”.', 'Mira Castell / called'],
  ['a passive', 'The bridge was called “a promise kept” on Friday by Mira Castell.', 'Mira Castell / called'],
  [
    'a bare second sentence',
    '“It is safe,” Mira Castell said. “It is open.”',
    'Mira Castell / said',
    'Mira Castell / said',
  ],
  [
    'a bare paragraph',
    '“It is safe,” Mira Castell said.\n\n“It is open, too.”',
    'Mira Castell / said',
    'Mira Castell / -',
  ],
  [
    'several paragraphs',
    'Mira Castell said: “It is safe.\n\n“It is open, too.”',
    'Mira Castell / said',
    'Mira Castell / -',
  ],
  ['a colon before the next paragraph', 'Mira Castell went on:\n\n“It is open, too.”', 'Mira Castell / went'],
  ['a question', '“Is it safe?” Mira Castell asked.', 'Mira Castell / asked'],
  [
    'a subject with the verb inside the marks',
    'The transport ministry “strongly condemns” the noise.',
    'transport ministry / condemns',
  ],
  ['a name and a colon', 'Mira Castell: “It is safe and it is open.”', 'Mira Castell / :'],
  [
    'what someone will say',
    'Ho Lindqvist said Castell will continue to be “a good neighbour to all”.',
    'Ho Lindqvist / said',
  ],
  ['they, after one person', `${INTRO}They said it would “stay open at night”.`, '- / said'],
  ['a film that has a name', 'They watched a film called “The Bridge”.', '- / -'],
  ['nouns that look like verbs', 'Media reports about “the bridge of a thousand sighs” go on.', '- / -'],
  [
    'a family name that stands first',
    'Kim Ara-mi, a diver, spoke.\n\n“It is deep,” Kim said.',
    'Kim Ara-mi / said',
  ],
];

for (const [rule, text, ...expected] of rows) {
  test(`reads the speaker: ${rule}`, () => assert.deepEqual(saidIn(text), expected));
}

const foreign: readonly (readonly [string, string, string])[] = [
  ['de', '„Die Brücke hält“, sagte Mira Castell.', 'Mira Castell / sagte'],
  ['fr', '« Le pont est sûr », a déclaré Mira Castell.', 'Mira Castell / déclaré'],
  ['it', '«Il ponte è sicuro», ha detto Mira Castell.', 'Mira Castell / detto'],
  ['es', '«El puente es seguro», dijo Mira Castell.', 'Mira Castell / dijo'],
  ['ru', '«Мост открыт», — сказала Мира Кастель.', 'Мира Кастель / сказала'],
];

for (const [language, text, expected] of foreign) {
  test(`reads the speaker in ${language}`, () => assert.deepEqual(saidIn(text, language), [expected]));
}

test('a speaker in the list carries its id, also by surname', () => {
  const text = `${INTRO}“It is safe,” Castell said.`;
  const entity = { id: 'Q1', name: 'Mira Castell', type: 'person', description: 'port head' } as const;
  const mentions: Mention[] = [{ entity, span: { start: 0, end: 12 } }];
  assert.equal(quotesIn(text, 'en', mentions)[0]?.speaker?.entity, 'Q1');
});

test('an outlet of the list that carries words is not their speaker', () => {
  const text = 'Mira Castell said the bridge was “a promise kept”, according to Lantern.';
  const entity = { id: 'outlet:lantern', name: 'Lantern', type: 'outlet', description: 'paper' } as const;
  const start = text.indexOf('Lantern');
  const [quote] = quotesIn(text, 'en', [{ entity, span: { start, end: start + 7 } }]);
  assert.equal(quote?.speaker?.name, 'Mira Castell');
});

test('fragments between quotes of one speaker are theirs', () => {
  const text =
    '“It is safe,” Mira Castell said.\n\nIt is “a promise kept for our children”.\n\n“It is open,” Castell said.';
  assert.deepEqual(
    quotesIn(text).map(({ kind, speaker }) => `${kind} ${speaker?.name}`),
    ['direct Mira Castell', 'mixed Mira Castell', 'direct Mira Castell'],
  );
});

const kinds: readonly (readonly [string, string, string])[] = [
  ['a clause of its own', 'Mira Castell said: “The bridge is safe.”', 'direct'],
  ['a clause before its cue', '“The bridge is safe,” Mira Castell said.', 'direct'],
  ['part of a sentence', 'Mira Castell said the bridge was “a promise kept”.', 'mixed'],
  ['one reported word', 'Mira Castell called the bridge “safe”.', 'mixed'],
  ['a word that somebody condemned it with', 'The bridge was condemned as “rusty” on Friday.', 'mixed'],
  ['a threat nobody owns', 'On Friday came a brazen threat of “special tolls”.', 'mixed'],
  ['a word that media report', 'The “sky bridge” opened well, state media reported.', 'mixed'],
  ['a so-called thing', 'The so-called “sky bridge” opened on Friday.', 'term'],
  ['the title of a work', 'The band played “River Song” at noon.', 'term'],
];

for (const [what, text, kind] of kinds) {
  test(`${what} is ${kind}`, () =>
    assert.deepEqual(
      quotesIn(text).map(quote => quote.kind),
      [kind],
    ));
}
