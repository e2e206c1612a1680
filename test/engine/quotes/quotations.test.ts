import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { articleOf } from './read-text.ts';

function quoted(text: string): string[] {
  return findQuotations(text, articleOf(text).blocks).map(({ span }) => text.slice(span.start, span.end));
}

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['curly marks', 'Ho said “the bridge is safe” today.', ['the bridge is safe']],
  ['straight marks', 'Ho said "the bridge is safe" and "open".', ['the bridge is safe', 'open']],
  ['single curly marks', 'Ho said ‘the bridge isn’t safe,’ and left.', ['the bridge isn’t safe,']],
  ['single straight marks', "The 'safe' bridge isn't open.", ['safe']],
  ['apostrophes', "The ministers' plan isn't the workers' plan, it's the '90s again, rock 'n' roll.", []],
  [
    'a plural inside single marks',
    '‘The ministers’ plan is dead,’ Ho said.',
    ['The ministers’ plan is dead,'],
  ],
  ['guillemets', 'Ho a dit « le pont est sûr » hier.', ['le pont est sûr']],
  ['guillemets without spaces', 'Хо сказал: «мост открыт».', ['мост открыт']],
  ['guillemets turned round', 'Ho sagte, »die Brücke hält«.', ['die Brücke hält']],
  ['guillemets in guillemets', '«Мост «Надежда» открыт», — сказал Хо.', ['Мост «Надежда» открыт']],
  ['low and high marks', 'Ho sagte: „Die Brücke hält.“ Danach ging er.', ['Die Brücke hält.']],
  ['low marks closed by a right one', 'Ho powiedział „most stoi” wczoraj.', ['most stoi']],
  ['corner brackets', '部長は「橋は『希望』と呼ぶ」と述べた。', ['橋は『希望』と呼ぶ']],
  [
    'a quotation inside another',
    '“They call it ‘the bridge of sighs,’” Ho said.',
    ['They call it ‘the bridge of sighs,’'],
  ],
  [
    'curly inside straight',
    '"The “Bridge Act,” as they call it, is dead," Ho said.',
    ['The “Bridge Act,” as they call it, is dead,'],
  ],
  ['a curly mark closed by a straight one', 'Ho said “the bridge is safe" today.', ['the bridge is safe']],
  ['two opening marks by mistake', 'Ho said “the bridge is safe“ today.', ['the bridge is safe']],
  ['a mark never closed', 'Ho said “the bridge is safe today.\n\nNobody answered.', []],
  ['a mark dropped for the next', 'Ho said “it is safe. Later he said “it is open.”', ['it is open.']],
  ['inches', 'A 27" screen and a 32" screen.', []],
  ['empty marks', 'Nothing “” and "" and « ».', []],
  [
    'several paragraphs',
    '“The bridge is safe.\n\n“It is open,” Ho said.',
    ['The bridge is safe.', 'It is open,'],
  ],
];

for (const [name, text, expected] of rows) {
  test(`finds the words inside ${name}`, () => assert.deepEqual(quoted(text), expected));
}

const marks = '"\'“”„‘’«»「」『』‚‹›abc .,?\n';
const noise = fc.string({ unit: fc.constantFrom(...marks), maxLength: 120 });

test('quotations lie in the text, in order, one after the other', () => {
  fc.assert(
    fc.property(noise, text => {
      let end = 0;
      for (const { span, outer } of findQuotations(text, articleOf(text).blocks)) {
        assert(end <= outer.start && outer.start < span.start && span.start < span.end);
        assert(span.end <= outer.end && outer.end <= text.length);
        end = outer.end;
      }
    }),
    { numRuns: 2000 },
  );
});
