import type { Quote, Report, Searched, Verdict } from '../engine/report.ts';
import { type Change, changesOf } from './changes.ts';
import { dayOf } from './dates.ts';
import { isOfOtherPage } from './other-page.ts';
import { type Key, listed, say, sayCount } from './say.ts';
import { documentsOf, lastDay } from './searched.ts';
import { snippet } from './visible.ts';

/** Changes named one by one: more make no line that is read at a glance. */
const MOST_CHANGES = 2;
/** Longest run of words named in a change, in characters. */
const CHANGE_LENGTH = 40;

/** Verdicts whose words are the same for every quote. */
const PLAIN: Readonly<Partial<Record<Verdict, Key>>> = {
  folded: 'verdictFolded',
  retold: 'verdictRetold',
  elsewhere: 'verdictElsewhere',
  'not-checked': 'verdictNotChecked',
};

/** The verdict of a quote in plain words: "Shortened: 5 words left out". */
export function verdictWords(
  quote: Quote,
  report: Pick<Report, 'searched' | 'comparison'>,
): string | undefined {
  const { verdict } = quote;
  switch (verdict) {
    case undefined:
      return undefined;
    case 'verbatim':
      if (isOfOtherPage(quote, report)) return say('verdictVerbatimThere');
      return say(quote.speaker === undefined ? 'verdictVerbatimUnnamed' : 'verdictVerbatim');
    case 'elided':
      return elided(changesOf(quote.difference ?? []));
    case 'altered':
      return altered(changesOf(quote.difference ?? []));
    case 'unmatched':
      return notFound(report.searched);
    default:
      return say(PLAIN[verdict]!);
  }
}

/** "Not found in 26,600 documents (to 30 November 2024)". */
export function notFound(searched: readonly Searched[]): string {
  const count = documentsOf(searched);
  if (count === 0) return say('verdictUnsearched');
  const date = dayOf(lastDay(searched));
  return date === undefined
    ? sayCount('verdictUnmatched', count)
    : sayCount('verdictUnmatchedTo', count, { date });
}

function elided(changes: readonly Change[]): string {
  const words = changes.reduce((sum, { thereWords }) => sum + thereWords, 0);
  return words === 0 ? say('verdictElidedSome') : sayCount('verdictElided', words);
}

function altered(changes: readonly Change[]): string {
  if (changes.length === 0) return say('verdictAlteredSome');
  if (changes.length > MOST_CHANGES) return sayCount('verdictAlteredPlaces', changes.length);
  return say('verdictAltered', { changes: listed(changes.map(changeWords)) });
}

function changeWords({ here, there, thereWords }: Change): string {
  const words = here && snippet(here, CHANGE_LENGTH);
  const source = there && snippet(there, CHANGE_LENGTH);
  if (words !== undefined && source !== undefined) return say('changeFor', { here: words, there: source });
  if (words !== undefined && thereWords > 0) return sayCount('changeForWords', thereWords, { here: words });
  if (words !== undefined) return say('changeAdded', { here: words });
  return source === undefined
    ? sayCount('changeLeftOutWords', thereWords)
    : say('changeLeftOut', { there: source });
}
