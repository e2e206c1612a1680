import type { Passage, Quote, SentenceRange, Source } from '../report.ts';
import type { ReadText } from '../text/read-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import { sentenceAt } from './align.ts';
import type { Claim } from './claim.ts';
import { leftOutOf } from './left-out.ts';
import type { Match } from './match.ts';
import type { AlignedPassage } from './passages.ts';
import { sourceFacts } from './source-facts.ts';

/** Matched words outside quotations from which the article reuses text and does not only quote it. */
const REUSED_WORDS = 15;

/** What the report says of a claimed source. */
export function describeSource(
  text: ReadText,
  quotes: readonly Quote[],
  { match, confidence }: Claim,
): Source {
  const passages = match.passages.map(passage => passageOf(text, passage, match.numbers.sentenceStarts));
  return {
    ...sourceFacts(match.candidate.pack, match.record),
    relation: match.isSameText ? 'same-text' : relationOf(quotes, passages),
    order: orderOf(match.candidate.daysBefore, match.record.kind),
    coverage: share(spannedWords(match.passages), text.tokens.count),
    retold: share(retoldWords(text, match), text.tokens.count),
    passages,
    leftOut: leftOutOf(match),
    confidence,
  };
}

function passageOf(text: ReadText, passage: AlignedPassage, sentenceStarts: Uint32Array): Passage {
  return {
    article: { start: text.tokens.starts[passage.from]!, end: text.tokens.ends[passage.to - 1]! },
    document: sentencesOf(passage, sentenceStarts),
    words: passage.words,
  };
}

function sentencesOf(passage: AlignedPassage, sentenceStarts: Uint32Array): SentenceRange {
  return {
    from: sentenceAt(sentenceStarts, passage.documentFrom),
    to: sentenceAt(sentenceStarts, passage.documentTo - 1),
  };
}

function relationOf(quotes: readonly Quote[], passages: readonly Passage[]): Source['relation'] {
  const isQuoted = (span: Span) =>
    quotes.some(quote => quote.kind !== 'indirect' && overlaps(quote.span, span));
  const reused = passages.filter(passage => !isQuoted(passage.article));
  if (reused.reduce((sum, passage) => sum + passage.words, 0) >= REUSED_WORDS) return 'reuses';
  return passages.some(passage => isQuoted(passage.article)) ? 'quotes' : 'retells';
}

/**
 * A statement of the article's own day came before the news of it; of two reports of one day either may be the first.
 * Of a document dated the day after nothing can be said: time zones differ.
 */
export function orderOf(daysBefore: number | undefined, kind: Source['kind']): Source['order'] {
  if (daysBefore === undefined) return 'unknown';
  if (daysBefore < -1) return 'later';
  return daysBefore > 0 || (daysBefore === 0 && kind === 'statement') ? 'earlier' : 'unknown';
}

function spannedWords(passages: readonly AlignedPassage[]): number {
  return passages.reduce((sum, passage) => sum + passage.to - passage.from, 0);
}

/** Words of the sentences retold, without those inside passages. */
function retoldWords(text: ReadText, match: Match): number {
  const isTold = new Uint8Array(text.tokens.count);
  for (const { sentence } of match.retold) {
    isTold.fill(1, text.sentenceStarts[sentence], text.sentenceStarts[sentence + 1]);
  }
  for (const { from, to } of match.passages) isTold.fill(0, from, to);
  return isTold.reduce((sum, told) => sum + told, 0);
}

/** A share of all words, to three decimals. */
function share(words: number, all: number): number {
  return Math.round((1000 * words) / all) / 1000;
}
