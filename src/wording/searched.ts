import type { Report, Searched } from '../engine/report.ts';
import { collectionsOf } from './collection.ts';
import { dayOf, gapsBetween, joinRanges, monthOf, rangeOf } from './dates.ts';
import { FEWEST_WORDS, outcomeOf } from './outcome.ts';
import { capitalised, listed, say, sayCount } from './say.ts';

/** "No match in 26,600 documents (to 30 November 2024)". */
export function noMatch(report: Report): string {
  return capitalised(noMatchClause(report));
}

/** That nothing matched, as the end of a sentence. */
export function noMatchClause(report: Report): string {
  const count = documentsOf(report.searched);
  if (count === 0) return say('searchedNothing');
  const date = dayOf(lastDay(report.searched));
  return date === undefined ? say('noMatch', { count }) : say('noMatchTo', { count, date });
}

/** That the article is too short, as the end of a sentence: "too short to compare (38 words)". */
export function tooShortClause(report: Report): string {
  return sayCount('tooShort', report.article.words);
}

/** What stands under an answer that names nothing. */
export function meaningOf(outcome: 'no-match' | 'too-short'): string {
  return outcome === 'no-match' ? say('noMatchMeaning') : say('tooShortMeaning', { minimum: FEWEST_WORDS });
}

/** What the comparison came to, for beside what was searched; what the answer says already is not said twice. */
export function searchedSummary(report: Report): string {
  const count = documentsOf(report.searched);
  if (count === 0) return `${noMatch(report)}.`;
  if (report.sources.length > 0) return sayCount('searchedTotal', count);
  const isCompared = report.article.words >= FEWEST_WORDS;
  const isAnswer = outcomeOf(report) !== 'match';
  if (isAnswer) return sayCount(isCompared ? 'searchedTotal' : 'searchedHeld', count);
  return isCompared
    ? `${noMatch(report)}. ${say('noMatchMeaning')}`
    : `${capitalised(tooShortClause(report))}.`;
}

/** One line a collection: its name, its time, its size, and the gaps in it. */
export function searchedLines({ searched: all }: Pick<Report, 'searched'>): string[] {
  return collectionsOf(all).map(searched => {
    const ranges = joinRanges(searched.ranges);
    const held = listed(ranges.map(rangeOf));
    const pack = held === '' ? searched.pack : say('searchedRanges', { pack: searched.pack, ranges: held });
    const gaps = gapsBetween(ranges).map(gap => say('searchedGap', { gap: rangeOf(gap) }));
    return [sayCount('searchedPack', searched.documents, { pack }), ...gaps].join('; ');
  });
}

/** That no pack covers the month of the article, when none does. */
export function searchedOutside(report: Report): string | undefined {
  const month = report.article.published?.slice(0, 7);
  if (month === undefined || !/^\d{4}-\d{2}$/.test(month)) return undefined;
  const ranges = report.searched.flatMap(searched => searched.ranges);
  const covered = ranges.some(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
  if (covered || ranges.length === 0) return undefined;
  return say('searchedOutside', { date: monthOf(`${month}-01`) });
}

/** How many documents were searched. */
export function documentsOf(searched: readonly Searched[]): number {
  return searched.reduce((sum, { documents }) => sum + documents, 0);
}

/** The last day that any of them is of. */
export function lastDay(searched: readonly Searched[]): string | undefined {
  return searched
    .flatMap(({ ranges }) => ranges.map(range => range.to))
    .sort()
    .at(-1);
}
