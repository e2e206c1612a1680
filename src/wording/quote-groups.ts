import type { Quote, Report, Verdict } from '../engine/report.ts';
import { quotesSummary, verdictMeaning, verdictWord } from './quote.ts';
import { sayCount } from './say.ts';
import { noMatch } from './searched.ts';

/** Quotes that one sentence can speak of, in the order of the text. */
export interface QuoteGroup {
  readonly kind: 'found' | 'unmatched' | 'not-checked';
  readonly quotes: readonly Quote[];
}

/** Quotes as a reader asks for them: those with a finding of their own first, then those that have none. */
export function quoteGroups(quotes: readonly Quote[]): QuoteGroup[] {
  const groups = (['found', 'unmatched', 'not-checked'] as const).map(kind => ({
    kind,
    quotes: quotes.filter(({ verdict }) => kindOf(verdict) === kind),
  }));
  return groups.filter(group => group.quotes.length > 0);
}

/** What is true of every quote of a group: a word or two, and what they mean. Found ones speak for themselves. */
export function groupWords(group: QuoteGroup, report: Report): readonly [string, string] | undefined {
  if (group.kind === 'found') return undefined;
  if (group.kind === 'unmatched') return [noMatch(report), ''];
  return [verdictWord(group.kind), verdictMeaning(group.kind, group.quotes[0])];
}

/** How the quotes stand, for beside the heading; a verdict that all share is said below it. */
export function quotesNote(groups: readonly QuoteGroup[]): string {
  const quotes = groups.flatMap(group => group.quotes);
  const isShared = groups.length === 1 && groups[0].kind !== 'found';
  return isShared ? `${sayCount('quotations', quotes.length)}.` : quotesSummary(quotes);
}

/** What opens a group of which nothing is shown yet. */
export function showGroup({ quotes }: QuoteGroup): string {
  return sayCount('showQuotations', quotes.length);
}

function kindOf(verdict: Verdict | undefined): QuoteGroup['kind'] {
  return verdict === 'unmatched' || verdict === 'not-checked' ? verdict : 'found';
}
