import type { Corpus } from '../pack/corpus.ts';

/** How much a stem tells: log(N / document frequency) over all packs searched. */
export class Rarity {
  private readonly known = new Map<number, number>();
  private readonly total: number;

  constructor(private readonly corpus: Corpus) {
    this.total = corpus.documentCount + 1;
  }

  /** Rarity of a stem hash; 0 for the hash of stop words, the largest for a stem that no document has. */
  of(stem: number): number {
    if (stem === 0) return 0;
    const known = this.known.get(stem);
    if (known !== undefined) return known;
    const rarity = Math.log(this.total / Math.max(1, this.corpus.stemFrequency(stem)));
    this.known.set(stem, rarity);
    return rarity;
  }
}
