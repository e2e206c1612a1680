import type { Quote, Report, Verdict } from '../engine/report.ts';
import { isOfOtherPage } from './other-page.ts';
import { type Key, say, sayCount } from './say.ts';
import { documentsOf } from './searched.ts';

/** What the numbers are drawn from, beside the quotes. */
type Judged = Pick<Report, 'searched' | 'comparison'>;

type Found = Exclude<Verdict, 'unmatched' | 'not-checked'>;

/** What quotations that were found come to; nobody counts typography. */
const FOUND: Readonly<Record<Found, Key>> = {
  verbatim: 'numberOwn',
  folded: 'numberOwn',
  elided: 'numberElided',
  altered: 'numberAltered',
  retold: 'numberRetold',
  elsewhere: 'numberElsewhere',
};

/** "7 quotations: 3 in the speaker’s words, 2 retold, 1 shortened, 1 not found in 26,600 documents". */
export function quoteNumbers(quotes: readonly Quote[], report: Judged): string {
  const total = sayCount('quotations', quotes.length);
  const numbers = [...foundNumbers(quotes, report), ...unfoundNumbers(quotes, report)];
  return numbers.length === 0 ? total : say('quoteNumbers', { total, numbers: numbers.join(', ') });
}

/** The same of those alone that are not as they were said: "2 changed", "1 shortened". */
export function changedNumbers(quotes: readonly Quote[]): string[] {
  return foundNumbers(
    quotes.filter(({ verdict }) => verdict === 'altered' || verdict === 'elided'),
    {},
  );
}

/** The most frequent first, as they stand above where there are as many. */
function foundNumbers(quotes: readonly Quote[], report: Pick<Report, 'comparison'>): string[] {
  const keys = [...new Set<Key>([...Object.values(FOUND), 'numberThere'])];
  const found = quotes.map(quote => foundKey(quote, report));
  const counts = keys.map(key => ({ key, count: found.filter(one => one === key).length }));
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ key, count }) => say(key, { count }));
}

/** What was not found says in how many documents; what could not be checked comes last. */
function unfoundNumbers(quotes: readonly Quote[], { searched }: Pick<Report, 'searched'>): string[] {
  const unmatched = quotes.filter(({ verdict }) => verdict === 'unmatched').length;
  const unchecked = quotes.filter(({ verdict }) => verdict === 'not-checked').length;
  const documents = documentsOf(searched);
  const unmatchedLine =
    documents === 0
      ? say('numberUnsearched', { count: unmatched })
      : sayCount('numberUnmatched', documents, { number: unmatched });
  return [
    ...(unmatched === 0 ? [] : [unmatchedLine]),
    ...(unchecked === 0 ? [] : [say('numberNotChecked', { count: unchecked })]),
  ];
}

function foundKey(quote: Quote, report: Pick<Report, 'comparison'>): Key | undefined {
  const { verdict } = quote;
  if (verdict === undefined || verdict === 'unmatched' || verdict === 'not-checked') return undefined;
  const isSame = verdict === 'verbatim' || verdict === 'folded';
  return isSame && isOfOtherPage(quote, report) ? 'numberThere' : FOUND[verdict];
}
