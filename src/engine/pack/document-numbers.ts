import { type ReadText, sketchOf } from '../text/read-text.ts';
import { ByteReader, ByteWriter } from './byte-coding.ts';
import { SketchReader, SketchWriter } from './sketch-coding.ts';

/** The text of one document as far as a pack holds it: numbers that align and compare, no words. */
export interface DocumentNumbers {
  /** One byte a word, in order: `ReadText.checks[0]` of the text. */
  readonly checks: Uint8Array;
  /** Word index where each sentence begins, and the word count last. */
  readonly sentenceStarts: Uint32Array;
  /** The sketches of all sentences, one behind the other. */
  readonly sketches: Uint16Array;
  /** Where each sentence's sketch begins in `sketches`, and their length last. */
  readonly sketchStarts: Uint32Array;
}

/** Sentences are counted in one byte; a longer one goes on as the next. */
const MAX_SENTENCE_WORDS = 255;

/** A text without any word. */
const NO_NUMBERS: DocumentNumbers = {
  checks: new Uint8Array(0),
  sentenceStarts: new Uint32Array(1),
  sketches: new Uint16Array(0),
  sketchStarts: new Uint32Array(1),
};

/**
 * Writes one text: number of sentences; words and sketch length of each; the sketches; the word checks, which
 * end the block, so that a word's check is found without reading what stands before it.
 */
export function packNumbers(text: ReadText): Uint8Array {
  const sentences = sentencesOf(text);
  const sketches = sentences.map(({ from, to }) => sketchOf(text.stems, from, to));
  const bits = new SketchWriter();
  for (const sketch of sketches) bits.add(sketch);
  const bytes = new ByteWriter();
  bytes.number(sentences.length);
  sentences.forEach(({ from, to }, i) => {
    bytes.byte(to - from);
    bytes.byte(sketches[i]!.length);
  });
  bytes.copy(bits.done());
  bytes.copy(text.checks[0]);
  return bytes.done();
}

/** Sentences of a byte's length at most, as token indices. */
function sentencesOf(text: ReadText): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  for (let i = 0; i < text.sentences.length; i++) {
    const end = text.sentenceStarts[i + 1]!;
    for (let from = text.sentenceStarts[i]!; from < end; from += MAX_SENTENCE_WORDS) {
      sentences.push({ from, to: Math.min(from + MAX_SENTENCE_WORDS, end) });
    }
  }
  return sentences;
}

/** Number of sentences of a text that `packNumbers` wrote. */
export function sentenceCount(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : new ByteReader(bytes, 0, bytes.length).number();
}

/** Reads what `packNumbers` wrote of a text of so many words. Throws when it does not fit together. */
export function numbersFrom(bytes: Uint8Array, words: number): DocumentNumbers {
  if (words === 0) return NO_NUMBERS;
  if (!(words > 0 && words < bytes.length)) throw new Error('Damaged pack: a text lacks words.');
  const checksStart = bytes.length - words;
  const reader = new ByteReader(bytes, 0, checksStart);
  const count = reader.number();
  const lengths = reader.take(2 * count);
  const sentenceStarts = new Uint32Array(count + 1);
  const sketchStarts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) {
    sentenceStarts[i + 1] = sentenceStarts[i]! + lengths[2 * i]!;
    sketchStarts[i + 1] = sketchStarts[i]! + lengths[2 * i + 1]!;
    if (lengths[2 * i + 1]! > lengths[2 * i]!) throw new Error('Damaged pack: a sketch has too many words.');
  }
  if (sentenceStarts[count] !== words)
    throw new Error('Damaged pack: sentences do not add up to their text.');
  return {
    checks: bytes.subarray(checksStart),
    sentenceStarts,
    sketchStarts,
    sketches: readSketches(bytes.subarray(reader.at, checksStart), sketchStarts),
  };
}

function readSketches(bytes: Uint8Array, starts: Uint32Array): Uint16Array {
  const sketches = new Uint16Array(starts.at(-1)!);
  const reader = new SketchReader(bytes);
  for (let i = 0; i + 1 < starts.length; i++) reader.read(sketches, starts[i]!, starts[i + 1]! - starts[i]!);
  return sketches;
}
