import type { Quote, Report } from '../../src/engine/report.ts';
import { TARN } from './findings.ts';
import { FULL } from './fixtures.ts';
import { spanOf } from './story.ts';

// Quotations of every verdict and differences of every kind. All of it is invented.

const SAID = { text: 'said', span: spanOf('said in a commentary') };
const CLAIMED = { text: 'claimed', span: spanOf('said in a commentary') };
const COMMENTARY = {
  document: 'vna-1',
  sentence: 4,
  title: 'Whoever Raises Waves Will Answer for Them: Commentary',
  url: 'https://vna.example/2031/05/15/commentary',
  issuer: 'Veldian News Agency',
  date: '2031-05-15',
};
const LETTER = {
  document: 'vna-0',
  sentence: 11,
  title: 'Letter of the Harbour Council to the Ministry of Waterways',
  issuer: 'Harbour Council',
  date: '2030-11-02',
};

/** A quotation somewhere in the text: only its start tells it from others. */
function quote(start: number, text: string, more: Partial<Quote>): Quote {
  return {
    kind: 'direct',
    span: { start, end: start + text.length },
    text,
    speaker: TARN,
    cue: SAID,
    ...more,
  };
}

/** One quotation of each verdict. */
export const VERDICTS: readonly Quote[] = [
  quote(1, '“The locks of Mair stay open to every barge that pays its toll and keeps its lamp lit,”', {
    verdict: 'verbatim',
    source: COMMENTARY,
  }),
  quote(2, '“It’s not our way to shut the U.S. out – nor anyone else,”', {
    verdict: 'folded',
    cue: CLAIMED,
    source: { ...COMMENTARY, sentence: 6 },
  }),
  quote(3, '“We will … sign the treaty before the frost.”', {
    verdict: 'elided',
    source: { ...COMMENTARY, sentence: 8 },
    difference: [
      { kind: 'same', text: 'We will' },
      { kind: 'omitted', words: 5 },
      { kind: 'same', text: 'sign the treaty before the frost.' },
    ],
  }),
  quote(4, '“No barge of ours shall leave the northern lock unarmed.”', {
    verdict: 'altered',
    source: { ...COMMENTARY, sentence: 9 },
    difference: [
      { kind: 'same', text: 'No barge of ours shall leave the' },
      { kind: 'here', text: 'northern' },
      { kind: 'there', words: 2 },
      { kind: 'same', text: 'lock unarmed.' },
    ],
  }),
  quote(5, '“Every keeper has the duty to answer at once.”', {
    verdict: 'altered',
    source: { ...COMMENTARY, sentence: 10 },
    difference: [
      { kind: 'same', text: 'Every' },
      { kind: 'here', text: 'keeper' },
      { kind: 'there', text: 'captain', words: 1 },
      { kind: 'same', text: 'has the duty' },
      { kind: 'omitted', text: 'and not merely the right', words: 5 },
      { kind: 'same', text: 'to answer' },
      { kind: 'here', text: 'at once.' },
    ],
  }),
  quote(6, '“Whoever disturbs the water will have to drink it”', {
    kind: 'mixed',
    verdict: 'retold',
    source: { ...COMMENTARY, sentence: 2 },
  }),
  quote(7, '“The toll was never meant for fishing boats,”', { verdict: 'elsewhere', source: LETTER }),
  quote(8, '“Nobody here wants a quarrel over fishing grounds,”', { verdict: 'unmatched' }),
  quote(9, '“We were told to wait for the tide,”', { verdict: 'not-checked', cue: CLAIMED }),
];

/** A story with a quotation of each verdict. */
export const ALL_VERDICTS: Report = {
  ...FULL,
  quotes: VERDICTS,
  notices: [
    {
      kind: 'quote-altered',
      text: 'Two quotations differ from the words of their source.',
      evidence: [
        {
          kind: 'quote',
          text: 'No barge of ours shall leave the northern lock unarmed',
          span: VERDICTS[3]!.span,
          document: 'vna-1',
        },
      ],
    },
  ],
};
