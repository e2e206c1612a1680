import type { Searched } from '../report.ts';
import { isoDay } from '../text/day.ts';
import type { Pack } from './pack.ts';

/** One document of a corpus: its pack and its row there. */
export interface DocumentPlace {
  readonly pack: Pack;
  readonly row: number;
}

/** A gap of more days than this without a document is not covered. */
const MAX_GAP_DAYS = 45;
/** Documents looked at together: some days' worth of them. */
const STRETCH = 64;

/** All packs that are searched together. */
export class Corpus {
  private constructor(
    readonly packs: readonly Pack[],
    /** What each pack covers: computed once, shown beside every answer. */
    readonly searched: readonly Searched[],
  ) {}

  /** A corpus of opened packs. */
  static of(packs: readonly Pack[]): Corpus {
    return new Corpus(packs, packs.map(searchedOf));
  }

  get documentCount(): number {
    return this.packs.reduce((sum, pack) => sum + pack.documentCount, 0);
  }

  /** Number of documents with a stem. */
  stemFrequency(stem: number): number {
    return this.packs.reduce((sum, pack) => sum + pack.stemFrequency(stem), 0);
  }
}

function searchedOf(pack: Pack): Searched {
  return {
    pack: pack.name,
    documents: pack.documentCount,
    words: pack.wordCount,
    ranges: rangesOf(pack.days),
  };
}

function rangesOf(days: Uint16Array): { from: string; to: string }[] {
  const sorted = days.slice().sort();
  const ranges: { from: string; to: string }[] = [];
  // Unknown days are 0 and stand first.
  let start = sorted.lastIndexOf(0) + 1;
  for (let i = start + 1; i <= sorted.length; i++) {
    // Within a stretch that is short as a whole no gap is long.
    while (i + STRETCH < sorted.length && sorted[i + STRETCH]! - sorted[i - 1]! <= MAX_GAP_DAYS) i += STRETCH;
    if (i < sorted.length && sorted[i]! - sorted[i - 1]! <= MAX_GAP_DAYS) continue;
    ranges.push({ from: isoDay(sorted[start]!), to: isoDay(sorted[i - 1]!) });
    start = i;
  }
  return ranges;
}
