import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likenessOf, packed, withText } from './held-text.ts';

const STATEMENT = `The harbour council met on Monday to settle the matter of the northern breakwater.
"We shall not accept any further delay in the reconstruction of the seawall," Chairwoman Ilse Marrow said.
She added that the cooperation between fishermen and engineers had grown to 12 percent of all contracts (Applause.) and would go on.
The U.S. envoy and two ministers praised the long-term plan, which costs 1,250,000 crowns.
Nobody from the southern district has ever been asked whether the lighthouse should move, and nobody will be forced to leave.`;

/** Quotation and its verdict, with the number of words that an ellipsis or an edit left out. */
const TABLE: readonly (readonly [quote: string, verdict: string | undefined])[] = [
  ['We shall not accept any further delay in the reconstruction of the seawall', 'verbatim'],
  ['we shall not accept any further delay', 'folded'],
  ['We shall not accept any\nfurther  delay in the recon-\nstruction of the seawall', 'folded'],
  ['We shall not accept … delay in the reconstruction of the seawall', 'elided'],
  ['We shall ... accept any further delay in the reconstruction of the seawall', 'elided'],
  ['We shall […] accept any further delay in the reconstruction', 'elided'],
  ['We shall accept any further delay in the reconstruction of the seawall', 'altered'],
  ['We shall not accept any further work in the reconstruction of the seawall', 'altered'],
  ['We shall not accept any delay further in the reconstruction of the seawall', 'altered'],
  ['We shall not accept any further long delay in the reconstruction of the seawall', 'altered'],
  ['We shall not accept any further delay [by the council] in the reconstruction of the seawall', 'folded'],
  ['We shall not accept any further delay (North Korea) in the reconstruction of the seawall', 'folded'],
  [
    'We shall not accept any further delay (as we said before) in the reconstruction of the seawall',
    'altered',
  ],
  ['We shall [never] not accept any further delay in the reconstruction of the seawall', 'altered'],
  [
    'the co-operation between fishermen and engineers had grown to twelve per cent of all contracts',
    'folded',
  ],
  ['the cooperation between fishermen and engineers had grown to 12% of all contracts', 'folded'],
  ['had grown to 12 percent of all contracts and would go on', 'verbatim'],
  ['The US envoy and 2 ministers praised the longterm plan, which costs 1250000 crowns', 'folded'],
  ['The United States envoy and two ministers praised the long-term plan', 'folded'],
  ['We shall not accept any further delay in the reconstruction of the harbor', 'altered'],
  ['had grown to 12 percent of all contracts and would go on', 'verbatim'],
  ['The harbor council met on Monday to settle the matter', 'folded'],
  ['The US envoy and three ministers praised the long-term plan', 'altered'],
  ['seawall', 'verbatim'],
  ['the weather was kinder to the orchards of the valley', undefined],
  ['of the', undefined],
];

for (const [name, hold] of [
  ['numbers', packed],
  ['text', withText],
] as const) {
  test(`tells how a quotation stands in a document held as ${name}`, () => {
    const held = hold(STATEMENT);
    for (const [quote, verdict] of TABLE) {
      const likeness = likenessOf(quote, held);
      assert.equal(likeness?.verdict, verdict, `${quote}\n${JSON.stringify(likeness?.difference)}`);
    }
  });
}

test('counts the words an ellipsis swallowed, and shows them where the text is at hand', () => {
  const quote = 'We shall … accept any further delay';
  assert.deepEqual(likenessOf(quote, packed(STATEMENT))?.difference, [
    { kind: 'same', text: 'We shall …' },
    { kind: 'omitted', words: 1 },
    { kind: 'same', text: 'accept any further delay' },
  ]);
  assert.deepEqual(likenessOf(quote, withText(STATEMENT))?.difference[1], {
    kind: 'omitted',
    words: 1,
    text: 'not',
  });
});

test('sets a changed word beside that of the document', () => {
  assert.deepEqual(
    likenessOf('We shall not accept any further talks in the reconstruction', withText(STATEMENT))
      ?.difference,
    [
      { kind: 'same', text: 'We shall not accept any further' },
      { kind: 'here', text: 'talks' },
      { kind: 'there', words: 1, text: 'delay' },
      { kind: 'same', text: 'in the reconstruction' },
    ],
  );
});
