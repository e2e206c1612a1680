import type { DocumentNumbers } from '../pack/document-numbers.ts';
import type { SketchLists, TextIndex } from './text-index.ts';

/** A sentence of the article that says in other words what a sentence of the document says. */
export interface RetoldSentence {
  /** Sentence of the article, counted from 0. */
  readonly sentence: number;
  /** Sentence of the document, counted from 0. */
  readonly document: number;
  /** Rarity of what they share. */
  readonly weight: number;
  /** Share of the article sentence's rarity that the document's sentence has, 0–1. */
  readonly share: number;
}

/** Distinct stems two sentences must share: fewer meet in any two sentences on one topic. */
const MIN_SHARED = 3;

/** The best document sentence for each article sentence that has one, by shared rarity. */
export function findRetold(index: TextIndex, document: DocumentNumbers): RetoldSentence[] {
  const lists = index.sketchLists;
  const best = new Float32Array(lists.totals.length);
  const bestAt = new Int32Array(lists.totals.length).fill(-1);
  const tally = new Tally(lists);
  for (let at = 0; at + 1 < document.sketchStarts.length; at++) {
    tally.add(document.sketches, document.sketchStarts[at]!, document.sketchStarts[at + 1]!);
    for (const sentence of tally.touched) {
      if (tally.shared[sentence]! < MIN_SHARED || tally.weights[sentence]! <= best[sentence]!) continue;
      best[sentence] = tally.weights[sentence]!;
      bestAt[sentence] = at;
    }
    tally.clear();
  }
  const found: RetoldSentence[] = [];
  bestAt.forEach((at, sentence) => {
    const weight = best[sentence]!;
    if (at >= 0) found.push({ sentence, document: at, weight, share: weight / lists.totals[sentence]! });
  });
  return found;
}

/** What one sketch shares with each sentence of the text. */
class Tally {
  readonly weights: Float32Array;
  readonly shared: Uint8Array;
  readonly touched: number[] = [];

  constructor(private readonly lists: SketchLists) {
    this.weights = new Float32Array(lists.totals.length);
    this.shared = new Uint8Array(lists.totals.length);
  }

  add(sketches: Uint16Array, from: number, to: number): void {
    const { starts, sentences, weights } = this.lists;
    for (let i = from; i < to; i++) {
      const end = starts[sketches[i]! + 1]!;
      for (let entry = starts[sketches[i]!]!; entry < end; entry++) {
        const sentence = sentences[entry]!;
        if (this.shared[sentence] === 0) this.touched.push(sentence);
        this.shared[sentence]!++;
        this.weights[sentence]! += weights[entry]!;
      }
    }
  }

  clear(): void {
    for (const sentence of this.touched) {
      this.weights[sentence] = 0;
      this.shared[sentence] = 0;
    }
    this.touched.length = 0;
  }
}
