import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidIn } from './read-text.ts';

/** What is near a quotation and yet did not say it; then every quote's speaker and cue, `-` for none. */
type Row = readonly [rule: string, text: string, ...said: string[]];

const INTRO = 'Mira Castell, head of the harbour board, opened the bridge on Friday.';

const rows: readonly Row[] = [
  [
    'a pronoun never means a body that spoke since',
    `${INTRO}\n\nA league that fears boats said it would sue.\n\n“It is safe,” she said.`,
    'Mira Castell / said',
  ],
  ['a thing has no voice', 'Such concerns suggested it was “not safe at all”.', '- / suggested'],
  ['a name may hold a foreign article', 'In June Ri Mun Un had voiced “full support”.', 'Ri Mun Un / voiced'],
  ['a pronoun and its verb are no name', 'I observe leaders say “it is safe for all”.', 'leaders / say'],
  [
    'a place in a relative clause',
    'Mira Castell, who attended a fair held in Porto, Alderland, vowed “to close it for ever”.',
    'Mira Castell / vowed',
  ],
  [
    'a place before the day',
    'Mira Castell, who attended a fair held in Porto, Alderland, on Friday, vowed “to close it”.',
    'Mira Castell / vowed',
  ],
  [
    'a land that speaks',
    'Whenever boats pass, Alderland is loudly saying “it is our harbour now”.',
    'Alderland / saying',
  ],
  [
    'a body whose first verb is no cue',
    'Alderland’s transport ministry answered sharply and called the letter “illegal”.',
    'Alderland’s transport ministry / called',
  ],
  [
    'the owner of a claim, not who dismisses it',
    'Ho Lindqvist dismissed Mira Castell’s claim that the bridge was “as good as rusty”.',
    'Mira Castell / claim',
  ],
  [
    'whoever calls a claim false, not its owner',
    'Ho Lindqvist called Mira Castell’s claim “as good as rusty”.',
    'Ho Lindqvist / called',
  ],
  [
    'the one whose answer it was',
    '“We respectfully ask for calm at sea” was Mira Castell’s answer.',
    'Mira Castell / answer',
  ],
  [
    'the one who signs, not the one who spoke before',
    'The Alder company advised “a little patience” on Friday.\n\n“Six hours and no water!”\n\n— Ho Lindqvist (@holind) May 3',
    'Alder company / advised',
    'Ho Lindqvist / -',
  ],
  [
    'the subject of the other verb of the clause',
    'On Friday, in Porto, the company would not sell the bridge but called it “a mere trifle”.',
    'company / called',
  ],
  [
    'a nationality before a name',
    '“It was a very long bridge,” said Alderish harbour commentator Ho Lindqvist.',
    'Ho Lindqvist / said',
  ],
  [
    'a place named last in a description',
    '“It is safe,” her neighbour in both Porto and New Alder, Ho Lindqvist, said.',
    'Ho Lindqvist / said',
  ],
  [
    'a photo credit',
    'Ho Lindqvist lives in Porto. Image copyright: Alder Images.\n\n“It is safe,” he said.',
    'Ho Lindqvist / said',
  ],
  [
    'several paragraphs with one cue, at the end',
    '“It is safe.\n\n“It is open, too,” Mira Castell said.',
    'Mira Castell / -',
    'Mira Castell / said',
  ],
  [
    'capitals of a headline make no name',
    'Warns Estate of Floods, Calling Toll “A Rusty Trap For All”\n\nMira Castell left.',
    '- / -',
  ],
  [
    'the name that the article knows, in a headline',
    'Castell Warns Estate Owners: “It Is A Trap”\n\nOn Friday Mira Castell left. Now Castell said so.',
    'Mira Castell / warns',
  ],
  ['media that nobody names', '“It is a trap,” state media said on Friday.', '- / said'],
];

for (const [rule, text, ...expected] of rows) {
  test(`who did not say it: ${rule}`, () => assert.deepEqual(saidIn(text), expected));
}
