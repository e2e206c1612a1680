import { TYPOGRAPHY_BITS } from '../../src/engine/text/hash.ts';
import { countWords, type Vocabulary, type WordDocument } from './pack-choices-words.ts';

/** Slots of the table of word pairs: the corpus has 1.6 million different ones. */
const SLOT_BITS = 22;
/** Share of a word's likelihood that comes from the word before it, when that is known. */
const PAIR_SHARE = 0.8;
const FORMS = 1 << TYPOGRAPHY_BITS;
/** What a form never seen of a word counts. */
const UNSEEN = 0.1;

/** What someone knows who guesses: how often words, pairs of words and printed forms stand in other documents. */
export class Dictionary {
  readonly counts: Uint32Array;
  private readonly total: number;
  private readonly pairs = new PairCounts();
  private readonly forms: Uint32Array;
  /** Words by stem hash, and their hashes, ascending; stop words apart. */
  private readonly byStem: Uint32Array;
  private readonly stemsAscending: Uint32Array;
  readonly stopWords: readonly number[];

  constructor(documents: readonly WordDocument[], vocabulary: Vocabulary) {
    this.counts = countWords(documents, vocabulary.size);
    this.total = this.counts.reduce((sum, count) => sum + count, 0);
    this.forms = new Uint32Array(vocabulary.size * FORMS);
    for (const document of documents) this.read(document);
    const known = Array.from(this.counts.keys()).filter(word => this.counts[word]! > 0);
    const stemOf = (word: number) => vocabulary.stems[word]!;
    this.stopWords = known.filter(word => stemOf(word) === 0);
    const content = known.filter(word => stemOf(word) !== 0).sort((a, b) => stemOf(a) - stemOf(b));
    this.byStem = Uint32Array.from(content);
    this.stemsAscending = Uint32Array.from(content, stemOf);
  }

  private read({ words, typography, sentenceStarts }: WordDocument): void {
    let sentence = 0;
    for (let i = 0; i < words.length; i++) {
      this.forms[words[i]! * FORMS + typography[i]!]!++;
      const isFirst = i === sentenceStarts[sentence];
      if (isFirst) sentence++;
      this.pairs.add(isFirst ? SENTENCE_START : words[i - 1]!, words[i]!);
    }
  }

  /** Words whose stem hash begins with the bits of a sketch's hash. */
  wordsWithStem(hash: number, bits: number): Uint32Array {
    const width = 2 ** (32 - bits);
    return this.byStem.subarray(this.firstFrom(hash * width), this.firstFrom((hash + 1) * width));
  }

  private firstFrom(hash: number): number {
    let low = 0;
    let high = this.stemsAscending.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.stemsAscending[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Likelihood of a word, whatever stands before it. */
  likelihood(word: number): number {
    return this.counts[word]! / this.total;
  }

  /** Likelihood of words after a word. */
  likelihoodAfter(before: number): (word: number) => number {
    const all = this.pairs.of(before);
    if (all === 0) return word => this.likelihood(word);
    return word =>
      (PAIR_SHARE * this.pairs.of(before, word)) / all + (1 - PAIR_SHARE) * this.likelihood(word);
  }

  /** Likelihood that a word is printed in a form with this typography. */
  likelihoodOfForm(word: number, typography: number): number {
    return (this.forms[word * FORMS + typography]! + UNSEEN) / (this.counts[word]! + FORMS * UNSEEN);
  }
}

/** Stands before the first word of a sentence. */
export const SENTENCE_START = 0xfffff;

/** Counts of pairs, and of their first words; open addressing. */
class PairCounts {
  private readonly keys = new Float64Array(1 << SLOT_BITS);
  private readonly counts = new Uint32Array(1 << SLOT_BITS);

  add(first: number, second: number): void {
    this.counts[this.slotOf(first, second, true)]!++;
    this.counts[this.slotOf(first, -1, true)]!++;
  }

  of(first: number, second = -1): number {
    return this.counts[this.slotOf(first, second, false)]!;
  }

  private slotOf(first: number, second: number, isNew: boolean): number {
    const key = first * 2 ** 20 + second + 2;
    let slot = Math.imul(Math.imul(first, 0x9e3779b1) ^ (second + 2), 0x85ebca6b) >>> (32 - SLOT_BITS);
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
    if (isNew) this.keys[slot] = key;
    return slot;
  }
}
