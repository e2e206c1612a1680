import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { SKETCH_BITS, sketchHash, TYPOGRAPHY_BITS } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';

/*
 * The chance that a text and a stretch of a document say the same in other words: a logistic regression on two features, fitted
 * on sentence pairs that people judged (docs/matching.md has the table of how well it is calibrated).
 */
const BIAS = 1.4;
const ORDER_FACTOR = 5.41;
const UNSAID_FACTOR = -1.04;
/** Rarity of a content word of a document that the text does not have: the usual one, as the word is not known. */
const UNKNOWN_RARITY = 5.5;

/** Words of a document, `from` up to `to`, as sentences. */
export interface Stretch {
  readonly document: DocumentNumbers;
  /** First sentence, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Compares one text with stretches of documents. */
export class MeaningComparison {
  /** Rarity of each distinct stem by its sketch hash; 0 for hashes that the text has not. */
  private readonly rarity = new Float32Array(1 << SKETCH_BITS);
  private total = 0;

  constructor(
    private readonly text: ReadText,
    rarityOf: (stem: number) => number,
  ) {
    for (const stem of text.stems) {
      const hash = sketchHash(stem);
      if (stem === 0 || this.rarity[hash]! > 0) continue;
      this.rarity[hash] = rarityOf(stem);
      this.total += this.rarity[hash]!;
    }
  }

  /** Rarity of the stems that the text shares with one sentence of a document. */
  sharedWith({ sketches, sketchStarts }: DocumentNumbers, sentence: number): number {
    let shared = 0;
    for (let i = sketchStarts[sentence]!; i < sketchStarts[sentence + 1]!; i++) {
      shared += this.rarity[sketches[i]!]!;
    }
    return shared;
  }

  /** The chance, 0–1, that the text says what a stretch says. */
  chance(stretch: Stretch): number {
    const hashes = new Set(
      stretch.document.sketches.subarray(
        stretch.document.sketchStarts[stretch.from],
        stretch.document.sketchStarts[stretch.to],
      ),
    );
    let shared = 0;
    let unsaid = 0;
    for (const hash of hashes) {
      if (this.rarity[hash]! > 0) shared += this.rarity[hash]!;
      else unsaid += UNKNOWN_RARITY;
    }
    unsaid += this.total - shared;
    const score = BIAS + ORDER_FACTOR * this.order(stretch) + UNSAID_FACTOR * Math.log1p(unsaid);
    return 1 / (1 + Math.exp(-score));
  }

  /** Words that stand on both sides in the same order, as a share of the longer side. */
  private order({ document, from, to }: Stretch): number {
    const [start, end] = [document.sentenceStarts[from]!, document.sentenceStarts[to]!];
    const words = this.text.tokens.count;
    return commonInOrder(this.text.checks, document.checks, start, end) / Math.max(words, end - start);
  }
}

/** Length of the longest common subsequence of a text's word checks and those of a document, `start` up to `end`. */
function commonInOrder(checks: ReadText['checks'], there: Uint8Array, start: number, end: number): number {
  let above = new Uint16Array(end - start + 1);
  let row = new Uint16Array(end - start + 1);
  for (let i = 0; i < checks[0].length; i++) {
    for (let j = start; j < end; j++) {
      const here = checks[((i + j) & 1) as 0 | 1][i]!;
      const at = j - start;
      const isEqual = here >>> TYPOGRAPHY_BITS === there[j]! >>> TYPOGRAPHY_BITS;
      row[at + 1] = isEqual ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!);
    }
    [above, row] = [row, above];
  }
  return above[end - start]!;
}
