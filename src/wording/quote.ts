import type { Quote, Report, Verdict } from '../engine/report.ts';
import { capitalised, type Key, say, sayCount } from './say.ts';
import { titleOf } from './source.ts';
import { visible } from './visible.ts';

const WORDS: Readonly<Record<Verdict, Key>> = {
  verbatim: 'verdictVerbatim',
  folded: 'verdictFolded',
  elided: 'verdictElided',
  altered: 'verdictAltered',
  retold: 'verdictRetold',
  elsewhere: 'verdictElsewhere',
  unmatched: 'verdictUnmatched',
  'not-checked': 'verdictNotChecked',
};

const MEANINGS: Readonly<Record<Exclude<Verdict, 'elided'>, Key>> = {
  verbatim: 'verdictVerbatimMeans',
  folded: 'verdictFoldedMeans',
  altered: 'verdictAlteredMeans',
  retold: 'verdictRetoldMeans',
  elsewhere: 'verdictElsewhereMeans',
  unmatched: 'verdictUnmatchedMeans',
  'not-checked': 'verdictNotCheckedMeans',
};

/** The verdict of a quote in a word or two. */
export function verdictWord(verdict: Verdict): string {
  return say(WORDS[verdict]);
}

/** The verdict of a quote in a sentence. */
export function verdictMeaning(verdict: Verdict, quote: Quote): string {
  if (verdict !== 'elided') return say(MEANINGS[verdict]);
  const count = omittedWords(quote);
  return count === 0 ? say('verdictElidedMeansSome') : sayCount('verdictElidedMeans', count);
}

/** Who is quoted, with the cue where it is a word: "Kim Sol Hwa (said)"; a colon is none. */
export function quoteSpeaker({ speaker, cue }: Quote): string {
  if (speaker === undefined) return say('speakerUnknown');
  const name = capitalised(visible(speaker.name));
  return cue === undefined || !/\p{L}/u.test(cue.text)
    ? name
    : say('quoteSpeaker', { speaker: name, cue: cue.text });
}

/** The title of the document that a quote was found in. */
export function quoteSource(quote: Quote, report: Report): string | undefined {
  const id = quote.source?.document;
  const document =
    report.sources.find(source => source.document === id) ??
    report.related.find(related => related.document === id);
  return id === undefined || document === undefined
    ? undefined
    : say('quoteIn', { title: titleOf(document) });
}

/** Quotes whose words are set off as someone's own, in the order of the text. */
export function spokenQuotes(report: Report): Quote[] {
  return report.quotes.filter(quote => quote.kind === 'direct' || quote.kind === 'mixed');
}

/** "7 quotations: verbatim 3, retold 2, no match 2." */
export function quotesSummary(quotes: readonly Quote[]): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of quotes) {
    if (verdict !== undefined) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const total = sayCount('quotations', quotes.length);
  if (counts.size === 0) return `${total}.`;
  const verdicts = [...counts].map(([verdict, count]) => `${verdictWord(verdict).toLowerCase()} ${count}`);
  return say('quotesSummary', { count: total, verdicts: verdicts.join(', ') });
}

const MARKS = new Set('"“”„‟«»‹›「」『』');

/** The words of a quote without the page's quotation marks, since ours go around them. */
export function quoteWords({ text }: Quote): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text[start])) start++;
  while (end > start && isEdge(text[end - 1])) end--;
  return text.slice(start, end);
}

function isEdge(character: string): boolean {
  return MARKS.has(character) || character.trim() === '';
}

function omittedWords(quote: Quote): number {
  return (quote.difference ?? []).reduce(
    (sum, { kind, words }) => (kind === 'omitted' ? sum + (words ?? 0) : sum),
    0,
  );
}
