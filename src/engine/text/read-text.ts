import { hashWord, sketchHash, TYPOGRAPHY_BITS, wordCheck } from './hash.ts';
import { findSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { isStopWord, stem } from './stem.ts';
import { type Tokens, tokenize } from './tokenize.ts';

/** A text made ready for comparing; article and document go through the same door. */
export interface ReadText {
  readonly tokens: Tokens;
  /** Hash of every normalized word. */
  readonly hashes: Uint32Array;
  /**
   * One byte a word, check of the normalized word above, typography below: as they are in this text, and as they are
   * where an odd number of words more stands before. Word i compares with word j of a document by `checks[(i + j) & 1]`.
   */
  readonly checks: readonly [Uint8Array, Uint8Array];
  /** 32-bit hash of every word's stem; 0 for stop words. */
  readonly stems: Uint32Array;
  readonly sentences: readonly Span[];
  /** Token index where each sentence begins, and the token count last. */
  readonly sentenceStarts: Uint32Array;
}

/** Reads a text: tokens, sentences, hashes. */
export function readText(text: string): ReadText {
  const tokens = tokenize(text);
  const hashes = new Uint32Array(tokens.count);
  const checks = [new Uint8Array(tokens.count), new Uint8Array(tokens.count)] as const;
  const stems = new Uint32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.words[i]!;
    hashes[i] = hashWord(word);
    const printed = text.slice(tokens.starts[i], tokens.ends[i]);
    const print = typography(printed, word);
    checks[0][i] = (wordCheck(hashes[i]!, i) << TYPOGRAPHY_BITS) | print;
    checks[1][i] = (wordCheck(hashes[i]!, i + 1) << TYPOGRAPHY_BITS) | print;
    stems[i] = isStopWord(word) ? 0 : hashWord(stem(word));
  }
  const sentences = findSentences(text).filter(sentence => holdsToken(sentence, tokens));
  return { tokens, hashes, checks, stems, sentences, sentenceStarts: startsOf(sentences, tokens) };
}

/**
 * How a word is printed: 0 as it is normalized, so that plain words give nothing more away; 1 with a capital first; 2 with more
 * capitals, or an ASCII apostrophe or comma; 3 with stops or other characters. Two printings of one kind pass for one.
 */
function typography(printed: string, word: string): number {
  if (printed === word) return 0;
  let kind = 1;
  for (let i = 0; i < printed.length; i++) {
    const unit = printed.charCodeAt(i);
    if (unit === FULL_STOP || unit > 0x7f) return 3;
    if (i > 0 && unit < SMALL_A) kind = 2;
  }
  return kind;
}

const FULL_STOP = 0x2e;
/** Capitals, figures and ASCII marks lie below. */
const SMALL_A = 0x61;

/** The sketch of one sentence: its sorted, distinct stem hashes of a few bits. */
export function sketchOf(stems: Uint32Array, from: number, to: number): Uint16Array {
  const distinct = new Set<number>();
  for (let i = from; i < to; i++) if (stems[i] !== 0) distinct.add(sketchHash(stems[i]!));
  return Uint16Array.from(distinct).sort();
}

function holdsToken(sentence: Span, tokens: Tokens): boolean {
  const first = firstTokenFrom(tokens, sentence.start);
  return first < tokens.count && tokens.starts[first]! < sentence.end;
}

function startsOf(sentences: readonly Span[], tokens: Tokens): Uint32Array {
  const starts = new Uint32Array(sentences.length + 1);
  sentences.forEach((sentence, i) => {
    starts[i] = firstTokenFrom(tokens, sentence.start);
  });
  starts[sentences.length] = tokens.count;
  return starts;
}

/** Index of the first token that starts at or after an offset; the token count when there is none. */
export function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
