import type { Corpus } from '../pack/corpus.ts';

/** Documents from which document frequencies tell how rare a stem is. */
const ENOUGH_DOCUMENTS = 10_000;
/** Share of documents that a stem is taken to stand in where the corpus is too small to tell. */
const USUAL_SHARE = 0.002;

/**
 * How much a stem tells: log(N / document frequency) over all packs searched. A small corpus is filled up with
 * documents that have every stem at the usual rate: what is rare among ten documents may be common.
 */
export class Rarity {
  private readonly known = new Map<number, number>();
  private readonly filled: number;
  private readonly total: number;

  constructor(private readonly corpus: Corpus) {
    this.filled = Math.max(0, ENOUGH_DOCUMENTS - corpus.documentCount);
    this.total = corpus.documentCount + this.filled + 1;
  }

  /** Whether the corpus is too small for frequencies to tell. */
  get isGuessed(): boolean {
    return this.filled > 0;
  }

  /** Rarity of a stem hash; 0 for the hash of stop words, the largest for a stem that no document has. */
  of(stem: number): number {
    if (stem === 0) return 0;
    return this.known.get(stem) ?? this.learn(stem, this.corpus.stemFrequency(stem));
  }

  /** Rarity of a stem whose document frequency was just looked up. */
  learn(stem: number, frequency: number): number {
    const rarity = this.ofFrequency(frequency + this.filled * USUAL_SHARE);
    this.known.set(stem, rarity);
    return rarity;
  }

  /** Rarity of what stands in so many documents. */
  ofFrequency(frequency: number): number {
    return Math.log(this.total / Math.max(1, frequency));
  }
}
