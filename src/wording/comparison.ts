import type { ComparedPassage, Comparison, Report } from '../engine/report.ts';
import { type DifferencePart, differenceSide } from './difference.ts';
import { namePart, type Part, sayParts } from './parts.ts';
import { capitalised, say, sayCount } from './say.ts';
import { titleOf } from './source.ts';
import { snippet, visible } from './visible.ts';

/** Longest title in a heading or button, in characters. */
const TITLE_LENGTH = 70;

/** What is behind the popup: the article itself, or the page it is laid against. */
export type Behind = 'article' | 'against';

/** One side of a passage. */
export interface PassageSide {
  /** "This article". */
  readonly side: string;
  readonly parts: readonly DifferencePart[];
}

/** "Compare with “Title”". */
export function compareWith(page: { readonly title: string }): string {
  return say('compareWith', { title: quotedTitle(page) });
}

/** Which two pages stand beside each other: "“Title” beside “Other title”". */
export function comparedTitles(report: Report, { against }: Comparison): Part[] {
  return sayParts('compareHeading', {
    article: [namePart(quotedTitle(report.article))],
    against: [namePart(quotedTitle(against))],
  });
}

/** How much of the article stands in the other page: "41 of 60 words …"; nothing is said in words too. */
export function comparedCoverage(report: Report, comparison: Comparison, behind: Behind = 'article'): string {
  const { coverage, passages } = comparison;
  if (passages.length === 0) return say('compareNothingMeaning');
  const all = report.article.words;
  const shared = Math.round(coverage * all);
  return `${say('compareCoverage', { shared, all, page: pageName('against', behind) })}.`;
}

/** A passage as it stands in the article and in the other page, each with the words marked that the other has not. */
export function passageSides({ difference }: ComparedPassage, behind: Behind): PassageSide[] {
  return [
    { side: capitalised(pageName('article', behind)), parts: differenceSide(difference, 'here') },
    { side: capitalised(pageName('against', behind)), parts: differenceSide(difference, 'there') },
  ];
}

/** The sentences that only the other page has. */
export function leftOutSentences({ against, leftOut }: Comparison): string[] {
  return leftOut.map(({ start, end }) => visible(against.text.slice(start, end)));
}

/** How many sentences those are. */
export function leftOutCount({ leftOut }: Comparison, behind: Behind = 'article'): string {
  return `${sayCount('compareLeftOutCount', leftOut.length, { page: pageName('against', behind) })}.`;
}

/** What a reader who has one of the pages open calls either: "this article" and "the other page", "the article" and "this page". */
function pageName(page: Behind, behind: Behind): string {
  if (page === 'article') return say(page === behind ? 'compareThisArticle' : 'compareArticle');
  return say(page === behind ? 'compareThisPage' : 'compareAgainst');
}

function quotedTitle(page: { readonly title: string }): string {
  return say('quoted', { text: snippet(titleOf(page), TITLE_LENGTH) });
}
