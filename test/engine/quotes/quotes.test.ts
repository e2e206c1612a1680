import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { quotesIn } from './read-text.ts';

test('quotes lie in the text, sorted, without overlap, and carry their own words', () => {
  const word = fc.constantFrom(
    ...'“ ” " \' ‘ ’ « » Kim Ho Via At On Monday The said told was called has which and North’s , . : ( ) according to he who quoted as saying the minister \n\n by'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), words => {
      const text = words.join(' ');
      let end = 0;
      for (const quote of quotesIn(text)) {
        assert(end <= quote.span.start && quote.span.end <= text.length);
        assert.equal(quote.text, text.slice(quote.span.start, quote.span.end));
        for (const part of [quote.speaker, quote.cue]) assert(!part || part.span.end <= text.length);
        end = quote.span.end;
      }
    }),
    { numRuns: 300 },
  );
});

/** Long enough that anything quadratic takes many seconds. */
const LENGTH = 60_000;
/** Generous, for a slow shared machine: some 200 ms are needed. */
const MAX_MS = 4_000;

for (const unit of [
  '"',
  '“',
  '“a',
  '“a” ',
  '"a" said ',
  "'",
  '‘a ',
  '«',
  '(',
  ')',
  'a',
  ' ',
  'A ',
  '“a”\n\n',
  '“a\n\n',
  'said ',
  'In said ',
  'he said "a", ',
  'Kim, ',
  'citing ',
  'Kim Ho said “a,” ',
  'Kim said “a.” ',
  'he said, "x" ',
  'Kim Ho, who said, ',
  'in Porto, Ho, ',
  'Kim Ho said he would go, ',
  'he was ill, Kim Ho said ',
  'according to Kim Ho, ',
  'he is “a” said Kim who said it is, ',
  '김은 "a"라고 말했다 ',
  '“a”，金说',
  '金は「a」と述べ',
  'قال كيم «a» ',
  '« a », dit-il ',
]) {
  test(`much of ${JSON.stringify(unit)} takes linear time`, () => {
    const text = unit.repeat(LENGTH / unit.length);
    // Processor time: what else the machine does says nothing.
    const start = process.cpuUsage();
    quotesIn(text);
    assert(process.cpuUsage(start).user / 1000 < MAX_MS);
  });
}
