import { CONTENT_PAIR, FUNCTION_PAIR, GLOSS_HERE, type Stretch, WORD_HERE } from './align-words.ts';
import type { Held } from './held.ts';
import type { Quoted } from './quoted.ts';
import { placesOf } from './word-places.ts';

/** Scores are kept in 32 bits: sums of them are off by less. */
const ROUNDING = 0.01;
/** Share of the quoted words that must stand there in their order: a changed quotation has more, even when some are only spelled otherwise. */
const MIN_SHARE = 0.5;

/**
 * What an alignment of quoted words with a stretch may be worth at most: so many words stand there in the same order at best
 * (Hunt and Szymanski, 1977), the others cost what they cost, and what only the document has costs nothing. Most documents have
 * too few of the words for any alignment, then it is nothing; this tells it at a small part of the cost.
 */
export function mostWorth({ text, from, to, isGloss }: Quoted, held: Held, stretch: Stretch): number {
  const content = new Chain();
  const all = new Chain();
  const glosses = isGloss.reduce((sum, one) => sum + one, 0);
  const fewest = MIN_SHARE * (to - from - glosses);
  let most = ROUNDING;
  for (let word = from; word < to; word++) {
    // No word makes a run longer by more than one.
    if (all.length + to - word < fewest) return Number.NEGATIVE_INFINITY;
    most -= isGloss[word - from] === 1 ? GLOSS_HERE : WORD_HERE;
    const places = placesOf(text, word, held, stretch);
    all.add(places);
    if (text.stems[word] !== 0) content.add(places);
  }
  if (all.length < fewest) return Number.NEGATIVE_INFINITY;
  most += (CONTENT_PAIR + WORD_HERE) * content.length;
  return most + (FUNCTION_PAIR + WORD_HERE) * Math.max(0, all.length - content.length);
}

/** The longest run of words whose places ascend, built word by word. */
class Chain {
  /** The lowest place at which a run of each length ends. */
  private readonly ends: number[] = [];

  get length(): number {
    return this.ends.length;
  }

  /** Adds the places of the next word, the last first, so that it stands in a run but once. */
  add(places: readonly number[]): void {
    for (const place of places) this.ends[this.before(place)] = place;
  }

  /** How many ends lie before a place. */
  private before(place: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
