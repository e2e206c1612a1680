import { LetterPattern } from './letter-pattern.ts';
import { startsDigit } from './letters.ts';
import { fold } from './normalize.ts';
import type { Span } from './span.ts';

/** The tokens of one text: parallel arrays, in text order. */
export interface Tokens {
  /** The text as given; spans point into it. */
  readonly text: string;
  readonly count: number;
  /** Normalized words: folded, without apostrophes, full stops and hyphens. */
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Letters and digits with marks; apostrophes, full stops and commas count only between them. */
const WORD = new LetterPattern(
  /(?:\p{L}\.)+\p{L}(?:\.|(?![\p{L}\p{N}\p{M}'\u2019]))|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*(?:['\u2019\u02bc][\p{L}\p{M}]+)*/gu,
);

/** Scripts written without spaces: Han, kana, Thai, Lao, Khmer, Myanmar. */
const UNSPACED = new LetterPattern(
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
);

/**
 * Splits a text into normalized words with their spans (UTF-16, half-open).
 * Stage directions of transcripts, "(Applause.)", are left out. Dotted acronyms are one word without dots (U.S. is `us`), numbers lose their thousands commas, a hyphen parts words.
 */
export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (raw: string, start: number) => {
    const word = normalizeWord(raw);
    if (word === '') return;
    words.push(word);
    starts.push(start);
    ends.push(start + raw.length);
  };
  const mayBeUnspaced = UNSPACED.test(text);
  const directions = stageDirections(text);
  let next = 0;
  for (const match of text.matchAll(WORD.in(text))) {
    while (next < directions.length && directions[next]!.end <= match.index) next++;
    if (next < directions.length && directions[next]!.start < match.index) continue;
    if (mayBeUnspaced && UNSPACED.test(match[0]))
      segment(match[0], (raw, start) => push(raw, match.index + start));
    else push(match[0], match.index);
  }
  return { text, count: words.length, words, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** A few words of A–Z in brackets. */
const IN_BRACKETS = /[([][\sA-Za-z,;&.!]{4,60}[)\]]/g;

/** What transcripts note in brackets between a speaker's words: nobody said it. */
const DIRECTION =
  '(?:applause|laughter|laughs|laughing|cheers|cheering|chuckles|boos|booing|chants|chanting|crosstalk|inaudible|unintelligible)';
/** In lower case: a pattern that folds case takes ten times as long to compile. */
const STAGE_DIRECTION = new RegExp(
  `^[([]\\s?${DIRECTION}(?:(?:,|;| and| &) ${DIRECTION})?(?: continues)?[.!]?\\s?[)\\]]$`,
);

function stageDirections(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: note } of text.matchAll(IN_BRACKETS)) {
    if (STAGE_DIRECTION.test(note.toLowerCase())) found.push({ start: index, end: index + note.length });
  }
  return found;
}

let segmenter: Intl.Segmenter | undefined;

/** A stretch that is segmented at once, in code points: the segmenter takes the square of a run's length, and no clause is longer. */
const STRETCH = /.{1,1000}/gsu;

function segment(run: string, push: (raw: string, start: number) => void): void {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  for (const stretch of run.matchAll(STRETCH)) {
    for (const part of segmenter.segment(stretch[0])) push(part.segment, stretch.index + part.index);
  }
}

/** A word that only its case can change. */
const PLAIN = /^[A-Za-z0-9]+$/;

function normalizeWord(raw: string): string {
  if (PLAIN.test(raw)) return repair(raw.toLowerCase());
  const folded = fold(raw).replace(/[,']/g, '');
  // A decimal point belongs to its number; the dots of an acronym do not belong to the word.
  return repair(startsDigit(folded) ? folded : folded.replaceAll('.', ''));
}

/** Known damage of one archive's pages: `from` loses its first letter at a join. */
function repair(word: string): string {
  return word === 'rom' ? 'from' : word;
}
