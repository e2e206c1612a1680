import type { Comparison, Report } from '../../src/engine/report.ts';
import { FULL } from './fixtures.ts';
import { spanOf } from './story.ts';
import { VERDICTS } from './verdicts.ts';

// Two pages beside each other. All of it is invented.

/** The text of the source's own page. */
const STATEMENT = [
  'Whoever brings vessels of war into the Sound must be ready to answer for every single wave they raise.',
  'The locks are ours, and the toll is ours.',
  'What the four navies call a visit is not an exercise but a rehearsal.',
  'No letter of our harbour council was answered in eleven months.',
  'The Ministry of Waterways will take every step it finds needed.',
].join(' ');

function stretch(words: string) {
  const start = STATEMENT.indexOf(words);
  return { start, end: start + words.length };
}

const COMPARISON: Comparison = {
  against: {
    url: 'https://vna.example/2031/05/15/commentary',
    title: 'Whoever Raises Waves Will Answer for Them: Commentary',
    words: 64,
    text: STATEMENT,
    byline: [],
    published: '2031-05-15',
  },
  coverage: 41 / 118,
  passages: [
    {
      article: spanOf(
        'Whoever brings warships into the Sound must be ready to answer for every wave they raise',
      ),
      against: stretch(
        'Whoever brings vessels of war into the Sound must be ready to answer for every single wave they raise',
      ),
      words: 14,
      difference: [
        { kind: 'same', text: 'Whoever brings', words: 2 },
        { kind: 'here', text: 'warships' },
        { kind: 'there', text: 'vessels of war', words: 3 },
        { kind: 'same', text: 'into the Sound must be ready to answer for every', words: 10 },
        { kind: 'omitted', text: 'single', words: 1 },
        { kind: 'same', text: 'wave they raise', words: 3 },
      ],
    },
    {
      article: spanOf('not an exercise but a rehearsal'),
      against: stretch('not an exercise but a rehearsal'),
      words: 6,
      difference: [{ kind: 'same', text: 'not an exercise but a rehearsal', words: 6 }],
    },
  ],
  leftOut: [
    stretch('The locks are ours, and the toll is ours.'),
    stretch('No letter of our harbour council was answered in eleven months.'),
  ],
};

/** An article laid against the statement it quotes. */
export const COMPARED: Report = { ...FULL, quotes: VERDICTS.slice(0, 5), comparison: COMPARISON };

/** Two pages that have nothing in common. */
export const NOTHING_SHARED: Report = {
  ...FULL,
  quotes: [],
  comparison: { ...COMPARISON, coverage: 0, passages: [], leftOut: [] },
};

/** Pages read before: the source of the article, and another. */
export const COMPARABLE = [
  {
    key: 'page:vna',
    title: 'Whoever Raises Waves Will Answer for Them: Commentary',
    url: 'https://vna.example/2031/05/15/commentary',
    siteName: 'Veldian News Agency',
    isSource: true,
  },
  {
    key: 'page:ledger',
    title: 'Four Navies to Meet in the Sound',
    url: 'https://ledger.example/navies',
    isSource: false,
  },
];
