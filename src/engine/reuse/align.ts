import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { sketchHash } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';
import { LEFT_OUT, MIN_RUN, shiftKey, slotOf, type TextIndex, withoutTypography } from './text-index.ts';

/** Equal tokens in a row, on both sides; token indices, ends excluded. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly document: number;
}

/** Words compared and places looked at with one document, at most: only texts that repeat themselves without end need more. */
const MAX_COMPARED = 1_000_000;

/**
 * All maximal runs of equal words of a text and a document, in text order, in whatever order they stand in the
 * document. Words are compared by their checks, and the content words once more by the document's sketches.
 */
export function findRuns(index: TextIndex, document: DocumentNumbers, minRun = MIN_RUN): Run[] {
  const { words, slotBits, heads, next, keys } = index.runKeys(minRun);
  const there = withoutTypography(document.checks);
  const runs: Run[] = [];
  let compared = 0;
  let key = 0;
  for (let end = 0; end < there.length && compared < MAX_COMPARED; end++) {
    key = shiftKey(key, there[end]!, words);
    const at = end - words + 1;
    if (at < 0) continue;
    for (let entry = heads[slotOf(key, slotBits)]!; entry >= 0; entry = next[entry]!) {
      const from = entry >>> 1;
      compared++;
      if (keys[entry] !== key || ((from + at) & 1) !== (entry & 1)) continue;
      const here = index.checks[(entry & 1) as 0 | 1];
      const before = wordsBefore(here, from, there, at, next);
      if (before < 0) continue;
      const length = before + equalWords(here, from, there, at);
      compared += length;
      const run = { from: from - before, to: from - before + length, document: at - before };
      if (length >= minRun) pushConfirmed(runs, index.text, document, run, minRun);
    }
  }
  return runs.sort((a, b) => a.from - b.from || a.document - b.document);
}

/** Words of a run before its first key that can be found; −1 when a word before has one. */
function wordsBefore(
  here: Uint8Array,
  from: number,
  there: Uint8Array,
  at: number,
  next: Int32Array,
): number {
  let count = 0;
  while (count < from && count < at && here[from - count - 1] === there[at - count - 1]) {
    count++;
    if (next[2 * (from - count) + ((from + at) & 1)] !== LEFT_OUT) return -1;
  }
  return count;
}

function equalWords(here: Uint8Array, from: number, there: Uint8Array, at: number): number {
  const most = Math.min(here.length - from, there.length - at);
  let length = 0;
  while (length < most && here[from + length] === there[at + length]) length++;
  return length;
}

/** Adds the parts of a run whose content words all stand in the sketches of the sentences they are aligned to. */
function pushConfirmed(
  runs: Run[],
  text: ReadText,
  document: DocumentNumbers,
  run: Run,
  minRun: number,
): void {
  let from = run.from;
  for (let i = run.from; i <= run.to; i++) {
    if (i < run.to && isConfirmed(text, i, document, run.document + i - run.from)) continue;
    if (i - from >= minRun) {
      runs.push(withoutStrayWords(text, { from, to: i, document: run.document + from - run.from }));
    }
    from = i + 1;
  }
}

/** Whether a word that is no stop word stands in the sketch of the sentence that a word of the document is in. */
function isConfirmed(text: ReadText, token: number, document: DocumentNumbers, at: number): boolean {
  const stem = text.stems[token]!;
  if (stem === 0) return true;
  const sentence = sentenceAt(document.sentenceStarts, at);
  return sketchHas(document, sentence, sketchHash(stem));
}

/** Whether a sentence's sketch has a hash. */
export function sketchHas(
  { sketches, sketchStarts }: DocumentNumbers,
  sentence: number,
  hash: number,
): boolean {
  const end = sketchStarts[sentence + 1]!;
  for (let i = sketchStarts[sentence]!; i < end; i++) if (sketches[i]! >= hash) return sketches[i] === hash;
  return false;
}

/** Whether every content word of a run stands in the sketch of the sentence it is aligned to. */
export function sketchesAgree(text: ReadText, document: DocumentNumbers, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    if (!isConfirmed(text, i, document, run.document + i - run.from)) return false;
  }
  return true;
}

/** Words over a sentence's edge that are given up: more of them are hardly equal by chance. */
const MAX_STRAY = 2;

/**
 * A run without the stop words that lie beyond an end of sentence or quotation at its edges: nothing but six bits speaks for
 * them.
 */
function withoutStrayWords(text: ReadText, run: Run): Run {
  let { from, to } = run;
  for (let i = to - 1; i >= to - MAX_STRAY && i > from && text.stems[i] === 0; i--) {
    if (endsBetween(text, i - 1, i)) to = i;
  }
  for (let i = from; i < from + MAX_STRAY && i < to - 1 && text.stems[i] === 0; i++) {
    if (endsBetween(text, i, i + 1)) from = i + 1;
  }
  return { from, to, document: run.document + from - run.from };
}

function endsBetween({ tokens }: ReadText, before: number, after: number): boolean {
  return /[.!?…"“”«»\n]/.test(tokens.text.slice(tokens.ends[before], tokens.starts[after]));
}

/** Number of the sentence that holds a token. */
export function sentenceAt(sentenceStarts: Uint32Array, token: number): number {
  let low = 0;
  let high = sentenceStarts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sentenceStarts[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
