import type { ComparedPassage, Comparison, Report } from '../engine/report.ts';
import { type DifferencePart, differenceSide } from './difference.ts';
import { namePart, type Part, sayParts } from './parts.ts';
import { percent, say, sayCount } from './say.ts';
import { titleOf } from './source.ts';
import { snippet, visible } from './visible.ts';

/** Longest title in a heading or button, in characters. */
const TITLE_LENGTH = 70;

/** What is behind the popup: the article itself, or the page it is laid against. */
export type Behind = 'article' | 'against';

/** One side of a passage. */
export interface PassageSide {
  /** "The article (this page)". */
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

/** How much of the article stands in the other page: "41 of 60 words (68%) …"; nothing is said in words too. */
export function comparedCoverage({ article }: Report, { coverage, passages }: Comparison): string {
  if (passages.length === 0) return say('compareNothingMeaning');
  const shared = Math.round(coverage * article.words);
  return say('compareCoverage', { shared, all: article.words, percent: percent(coverage) });
}

/** A passage as it stands in the article and in the other page, each with the words marked that the other has not. */
export function passageSides({ difference }: ComparedPassage, behind: Behind): PassageSide[] {
  return [
    { side: sideName('article', behind), parts: differenceSide(difference, 'here') },
    { side: sideName('against', behind), parts: differenceSide(difference, 'there') },
  ];
}

/** The sentences that only the other page has. */
export function leftOutSentences({ against, leftOut }: Comparison): string[] {
  return leftOut.map(({ start, end }) => visible(against.text.slice(start, end)));
}

/** How many sentences those are. */
export function leftOutCount({ leftOut }: Comparison): string {
  return `${sayCount('compareLeftOutCount', leftOut.length)}.`;
}

function sideName(side: Behind, behind: Behind): string {
  const name = say(side === 'article' ? 'compareArticle' : 'compareAgainst');
  return side === behind ? say('compareIsHere', { side: name }) : name;
}

function quotedTitle(page: { readonly title: string }): string {
  return say('quoted', { text: snippet(titleOf(page), TITLE_LENGTH) });
}
