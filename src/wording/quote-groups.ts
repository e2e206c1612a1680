import type { Quote, Report, Verdict } from '../engine/report.ts';
import { spokenQuotes } from './quote.ts';
import { changedNumbers, quoteNumbers } from './quote-numbers.ts';
import { listed, sayCount } from './say.ts';
import { verdictWords } from './verdict.ts';

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

/** What is true of every quote of a group: "Not found in 26,600 documents". Found ones speak for themselves. */
export function groupWords(group: QuoteGroup, report: Report): string | undefined {
  return group.kind === 'found' ? undefined : verdictWords(group.quotes[0], report);
}

/** How the quotes stand, for beside the heading; a verdict that all share is said below it. */
export function quotesNote(groups: readonly QuoteGroup[], report: Report): string {
  const quotes = groups.flatMap(group => group.quotes);
  const isShared = groups.length === 1 && groups[0].kind !== 'found';
  return `${isShared ? sayCount('quotations', quotes.length) : quoteNumbers(quotes, report)}.`;
}

/** How many quotations are not as they were said: worth saying at the top. */
export function quotesAnswer(report: Report): string | undefined {
  const quotes = spokenQuotes(report);
  const numbers = changedNumbers(quotes);
  if (numbers.length === 0) return undefined;
  return sayCount('quotesChanged', quotes.length, { numbers: listed(numbers) });
}

/** What opens a group of which nothing is shown yet. */
export function showGroup({ quotes }: QuoteGroup): string {
  return sayCount('showQuotations', quotes.length);
}

function kindOf(verdict: Verdict | undefined): QuoteGroup['kind'] {
  return verdict === 'unmatched' || verdict === 'not-checked' ? verdict : 'found';
}
