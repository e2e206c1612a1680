import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidIn } from './read-text.ts';

/** A text with a description or paper for speaker, then every quote's speaker and cue, `-` for none. */
type Row = readonly [rule: string, text: string, ...said: string[]];

const rows: readonly Row[] = [
  [
    'the statement of the body that issued it',
    'In a statement issued by the transport ministry the toll was dropped.\n\nThe statement called it “a burden on all”.',
    'transport ministry / called',
  ],
  [
    'the statement of the person who signed it',
    'A letter signed by Mira Castell dropped the toll.\n\n“It is a burden on all,” the letter said.',
    'Mira Castell / said',
  ],
  [
    'a statement that an agency only carries',
    'A statement carried by the Alder news agency came out.\n\n“It is a burden on all,” the statement said.',
    '- / said',
  ],
  ['a statement of nobody', 'An angry declaration called it “a burden on all of us”.', '- / called'],
  ['whose statement it is', 'The league’s statement called it “a burden on all of us”.', 'league / called'],
  [
    'her letter',
    'Mira Castell wrote again.\n\nHer angry letter called it “a burden on all of us”.',
    'Mira Castell / called',
  ],
  [
    'the fuller name of the ministry',
    'Alderland’s transport ministry met.\n\n“It is a burden,” the ministry’s spokesperson said.',
    'Alderland’s transport ministry spokesperson / said',
  ],
  [
    'the sister, not the one whose sister she is',
    'Kim Bo Ra, sister of leader Kim Da Un, spoke.\n\nShe called it “a burden on all of us”.',
    'Kim Bo Ra / called',
  ],
  [
    'the sister, where she has no name',
    'The sister of Alderish leader Kim Da Un called it “a burden on all”.',
    'sister of Alderish leader Kim Da Un / called',
  ],
  [
    'the sister, in a relative clause',
    'Kim Bo Ra, sister of leader Kim Da Un, spoke.\n\nIt shocked the sister of Kim Da Un, who called it “a burden on all”.',
    'Kim Bo Ra / called',
  ],
];

for (const [rule, text, ...expected] of rows) {
  test(`descriptions: ${rule}`, () => assert.deepEqual(saidIn(text), expected));
}
