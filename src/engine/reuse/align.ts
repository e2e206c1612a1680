import type { DocumentNumbers } from '../pack/pack.ts';
import { TYPOGRAPHY_BITS } from '../text/hash.ts';
import { type ReadText, sketchHash } from '../text/read-text.ts';

/** Equal tokens in a row, on both sides; token indices, ends excluded. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly document: number;
}

/** Words a run needs: five checks of six bits meet by chance once in 2^30. */
const MIN_RUN = 5;
/** The table's size: one slot for every value of the two first checks of a run. */
const SLOT_BITS = 12;

/**
 * All maximal runs of equal words of a text and a document, in text order, in whatever order they stand in the
 * document. Words are compared by their checks, and the content words once more by the document's sketches.
 */
export function findRuns(text: ReadText, document: DocumentNumbers, minRun = MIN_RUN): Run[] {
  const here = wordChecks(text.checks);
  const there = wordChecks(document.checks);
  if (there.length < minRun || here.length < minRun) return [];
  const { heads, next } = chainsOf(there);
  const runs: Run[] = [];
  for (let i = 0; i + minRun <= here.length; i++) {
    for (let j = heads[slotOf(here, i)]!; j >= 0; j = next[j]!) {
      if (i > 0 && j > 0 && here[i - 1] === there[j - 1]) continue;
      let length = 0;
      while (i + length < here.length && j + length < there.length && here[i + length] === there[j + length])
        length++;
      if (length < minRun) continue;
      const run = { from: i, to: i + length, document: j };
      if (sketchesAgree(text, document, run)) runs.push(withoutStrayWords(text, run));
    }
  }
  return runs;
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

function wordChecks(checks: Uint8Array): Uint8Array {
  return checks.map(check => check >>> TYPOGRAPHY_BITS);
}

/** Positions of a document by their first two checks: heads of chains, and the next position in each chain. */
function chainsOf(checks: Uint8Array): { heads: Int32Array; next: Int32Array } {
  const heads = new Int32Array(1 << SLOT_BITS).fill(-1);
  const next = new Int32Array(checks.length).fill(-1);
  for (let j = checks.length - 2; j >= 0; j--) {
    const slot = slotOf(checks, j);
    next[j] = heads[slot]!;
    heads[slot] = j;
  }
  return { heads, next };
}

function slotOf(checks: Uint8Array, at: number): number {
  return (checks[at]! << 6) | checks[at + 1]!;
}

/** Whether every content word of a run stands in the sketch of the sentence it is aligned to. */
export function sketchesAgree(text: ReadText, document: DocumentNumbers, run: Run): boolean {
  let sentence = sentenceAt(document.sentenceStarts, run.document);
  for (let i = run.from; i < run.to; i++) {
    const at = run.document + i - run.from;
    while (at >= document.sentenceStarts[sentence + 1]!) sentence++;
    const stem = text.stems[i]!;
    if (stem !== 0 && !document.sketches[sentence]!.includes(sketchHash(stem))) return false;
  }
  return true;
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
