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
  ['two apostrophes', "Ho said ''it isn't safe'' today.", ["it isn't safe"]],
  ['two backticks and two apostrophes', "Ho said ``it isn't safe'' today.", ["it isn't safe"]],
  [
    'single marks in two apostrophes',
    "''They say 'no,''' Ho said, '''yes' too.''",
    ["They say 'no,'", "'yes' too."],
  ],
  ['guillemets', 'Ho a dit « le pont est sûr » hier.', ['le pont est sûr']],
  ['guillemets without spaces', 'Хо сказал: «мост открыт».', ['мост открыт']],
  ['guillemets turned round', 'Ho sagte, »die Brücke hält«.', ['die Brücke hält']],
  ['guillemets that both point right', 'Ho sa: »Bron håller.»', ['Bron håller.']],
  ['guillemets in guillemets', '«Мост «Надежда» открыт», — сказал Хо.', ['Мост «Надежда» открыт']],
  ['low marks in guillemets', '«Мост „Надежда“ открыт», — сказал Хо.', ['Мост „Надежда“ открыт']],
  ['angle marks', 'Ho sagte, ‹die Brücke hält›.', ['die Brücke hält']],
  ['low and high marks', 'Ho sagte: „Die Brücke hält.“ Danach ging er.', ['Die Brücke hält.']],
  ['low marks closed by a right one', 'Ho powiedział „most stoi” wczoraj.', ['most stoi']],
  ['low marks closed by a straight one', 'Ho sagte: „Die Brücke hält", dann ging er.', ['Die Brücke hält']],
  ['single low marks', 'Ministerin: ‚Die Brücke hält‘', ['Die Brücke hält']],
  ['right marks on both sides', 'Ho sa: ”Bron håller.” Sedan ”gick” han.', ['Bron håller.', 'gick']],
  ['corner brackets', '部長は「橋は『希望』と呼ぶ」と述べた。', ['橋は『希望』と呼ぶ']],
  ['white corner brackets', '部長は『橋は安全』と述べた。', ['橋は安全']],
  ['curly marks without spaces', '部长说：“《桥》很‘安全’。”他走了。', ['《桥》很‘安全’。']],
  ['single marks without spaces', '部长说‘桥很安全’。', ['桥很安全']],
  ['straight marks without spaces', '部长说："桥很安全。"他走了。', ['桥很安全。']],
  ['wide straight marks', '部長は＂橋は安全＂と述べた。', ['橋は安全']],
  ['Korean with a particle', '호 장관은 "다리는 안전하다"고 말했다.', ['다리는 안전하다']],
  ['Korean single marks with a particle', "호 장관은 '안전하다'고 말했다.", ['안전하다']],
  ['Arabic', 'قال هو إن «الجسر آمن» اليوم، و"مفتوح" أيضا.', ['الجسر آمن', 'مفتوح']],
  ['marks turned round in Arabic', 'قال هو ”الجسر آمن“ اليوم.', ['الجسر آمن']],
  ['Hebrew beside an abbreviation', 'הדובר אמר: "צה"ל ישמור על הגשר".', ['צה"ל ישמור על הגשר']],
  ['titles in double angles', '《桥》是一部电影。', []],

  ['apostrophes', "The ministers' plan isn't the workers' plan, it's the '90s again, rock 'n' roll.", []],
  ['curly apostrophes turned round', 'In the ‘90s and ’16 they told ‘em no, the workers’ plan.', []],
  ['a glottal stop', 'Hawai‘i and O‘ahu, the islands’ names.', []],
  ['inches', 'A 27" screen and a 32" screen.', []],
  ['feet and inches', 'Ho is 6\'2" tall, Li 5’ 11” and Kim 5′4″.', []],
  ['feet inside a quotation', '“He is like 6’2”,” Ho said. “He is.”', ['He is like 6’2”,', 'He is.']],
  ['a plural', '‘The ministers’ plan is dead,’ Ho said.', ['The ministers’ plan is dead,']],
  ['a plural before the end', 'The ‘new roads’ plan and the ministers’ “no”.', ['new roads', 'no']],
  ['dropped letters', '“I’m tellin’ ‘em,” Ho said, “rock ’n’ roll.”', ['I’m tellin’ ‘em,', 'rock ’n’ roll.']],

  ['another', '“They call it ‘the bridge of sighs,’” Ho said.', ['They call it ‘the bridge of sighs,’']],
  ['another with a space', '"They call it \'a bridge,\' " Ho said.', ["They call it 'a bridge,'"]],
  ['single marks around another', '‘They call it “a bridge”,’ Ho said.', ['They call it “a bridge”,']],
  ['another of the same marks', '“They say “no” to it,” Ho said.', ['They say “no” to it,']],
  ['another of the same straight marks', '"They say "no" to it," Ho said.', ['They say "no" to it,']],
  [
    'curly inside straight',
    '"The “Bridge Act,” he said, is dead," Ho said.',
    ['The “Bridge Act,” he said, is dead,'],
  ],
  ['a cue', '“It is safe,” Ho said, “and open.”', ['It is safe,', 'and open.']],
  ['a dash', '"It is—" Ho said. "—open," he added.', ['It is—', '—open,']],
  [
    'brackets and dots',
    'Ho called it “[the] bridge” ("… safe"), "$5 million".',
    ['[the] bridge', '… safe', '$5 million'],
  ],
  ['loose dots', 'Ho wept. ". . . I saw it," he said.', ['. . . I saw it,']],
  ['white space', 'Ho said “ the bridge ” and " the road " today.', ['the bridge', 'the road']],
  ['no white space around', 'Ho said:"It is open."Li said"no."', ['It is open.', 'no.']],
  ['a line wrap', 'Ho said “the bridge\nis safe” today.', ['the bridge\nis safe']],

  ['a curly and a straight mark', 'Ho said “the bridge is safe" today.', ['the bridge is safe']],
  [
    'curly and straight marks by turns',
    '“We build," he said. "We do.” "You,” she said. “You."',
    ['We build,', 'We do.', 'You,', 'You.'],
  ],
  ['two opening marks', 'Ho said “the bridge is safe“ today.', ['the bridge is safe']],
  ['two closing marks', 'Ho said ”the bridge is safe” today.', ['the bridge is safe']],
  ['a mark never closed', 'Ho said “the bridge is safe today. Li left.\n\nNobody answered.', []],
  ['a forgotten last mark', 'Ho said, “The bridge is safe.\n\nNobody answered.', ['The bridge is safe.']],
  ['no last mark but a cue', 'Ho said: “The bridge is safe, he said.\n\nNobody answered.', []],
  ['a mark never opened', 'The bridge is safe,” Ho said. “It is open.”', ['It is open.']],
  ['a mark dropped for the next', 'Ho said “it is safe. Later he said “it is open.”', ['it is open.']],
  ['nothing', 'Nothing “” and "" and « ».', []],

  ['several paragraphs', '“It is safe.\n\n“It is open,” Ho said.', ['It is safe.', 'It is open,']],
  ['straight paragraphs', '"It is “safe.”\n\n"It is open," Ho said.', ['It is “safe.”', 'It is open,']],
  ['single paragraphs', '‘It is safe.\n\n‘It isn’t open,’ Ho said.', ['It is safe.', 'It isn’t open,']],
  [
    'paragraphs of guillemets',
    '« Il est sûr.\n\n« Il est ouvert », dit Ho.',
    ['Il est sûr.', 'Il est ouvert'],
  ],
  ['paragraphs of corners', '「橋は安全だ。\n\n「開いている」と述べた。', ['橋は安全だ。', '開いている']],
];

for (const [name, text, expected] of rows) {
  test(`finds the words inside ${name}`, () => assert.deepEqual(quoted(text), expected));
}

/** Styles of print: outer and inner marks, what stands between mark and words. */
const styles: readonly (readonly [string, string, string, string, string])[] = [
  ['“', '”', '‘', '’', ''],
  ['‘', '’', '“', '”', ''],
  ['"', '"', "'", "'", ''],
  ["''", "''", '"', '"', ''],
  ['„', '“', '‚', '‘', ''],
  ['„', '”', '»', '«', ''],
  ['”', '”', '’', '’', ''],
  ['»', '«', '›', '‹', ''],
  ['»', '»', '’', '’', ''],
  ['«', '»', '“', '”', '\u00a0'],
  ['«', '»', '„', '“', ''],
  ['「', '」', '『', '』', ''],
];
const words = fc
  .array(fc.constantFrom('bridge', 'isn’t', 'Ho', 'ändå', 'мост', '1990', 'sons', 'U.S.'), {
    minLength: 1,
    maxLength: 6,
  })
  .map(all => all.join(' '));
const end = fc.constantFrom('', ',', '.', '?', '…');
const piece = fc.record({
  before: words,
  inner: words,
  after: words,
  last: words,
  end,
  isNested: fc.boolean(),
});

test('finds exactly the quotations that a text is built with, in any style', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...styles),
      fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      ([open, close, innerOpen, innerClose, gap], paragraphs) => {
        const expected: string[] = [];
        const text = paragraphs
          .map(pieces =>
            pieces
              .map(({ before, inner, after, last, end, isNested }) => {
                const nested = isNested ? `the ${innerOpen}${inner}${innerClose} and ` : '';
                const said = `${nested}${after} x${end}`;
                expected.push(said);
                return `Then ${before} said ${open}${gap}${said}${gap}${close} of ${last} x.`;
              })
              .join(' '),
          )
          .join('\n\n');
        assert.deepEqual(quoted(text), expected);
      },
    ),
    { numRuns: 500 },
  );
});

const marks = '"\'“”„‘’«»「」『』‚‹›abc .,?\n';
const noise = fc.string({ unit: fc.constantFrom(...marks), maxLength: 120 });

test('quotations lie in the text, in order, one after the other', () => {
  fc.assert(
    fc.property(noise, text => {
      let end = 0;
      for (const { span, outer } of findQuotations(text, articleOf(text).blocks)) {
        assert(end <= outer.start && outer.start <= span.start && span.start < span.end);
        assert(span.end <= outer.end && outer.end <= text.length);
        end = outer.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a mark never closed leaves the other paragraphs alone', () => {
  fc.assert(
    fc.property(noise, fc.constantFrom('“', '"', '«', '„', '‘', '「'), (before, mark) => {
      const text = `x ${before} y.\n\nHo went ${mark}away and did not say why. Li stayed.\n\nHo said “it is open” then.`;
      assert.equal(quoted(text).at(-1), 'it is open');
    }),
    { numRuns: 500 },
  );
});

for (const unit of ['“', '"', "'", "'''", '‘a', 'a’ ', '"a', ' " ', '“"', '„a“ "', '“a\n\n'])
  test(`reads 100,000 times ${JSON.stringify(unit)} in linear time`, () => {
    const text = unit.repeat(100_000);
    const { blocks } = articleOf(text);
    const start = process.cpuUsage();
    findQuotations(text, blocks);
    const { user, system } = process.cpuUsage(start);
    assert(user + system < 5_000_000);
  });
