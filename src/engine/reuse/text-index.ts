import { SKETCH_BITS, sketchHash, TYPOGRAPHY_BITS, WORD_CHECK_BITS } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';

/** Words of a run unless asked for fewer: five checks of six bits meet by chance once in 2^30. */
export const MIN_RUN = 5;
/** Words of one key, at most: so many checks fill 30 bits. */
const MAX_KEY_WORDS = 5;
/** Places of one key that are tried: more of them has only a text that repeats itself without end. */
const MAX_SAME_KEY = 64;
/** What `RunKeys.next` says of an entry whose key stands in more places. */
export const LEFT_OUT = -2;
/** Sentences with one stem that are compared: a stem in more of them tells none apart. */
const MAX_SAME_STEM = 200;

/** A text's words by their checks: one list for documents where its words stand at places of the same parity, one for the other. */
export interface RunKeys {
  /** Words of a key, and of the shortest run. */
  readonly words: number;
  readonly slotBits: number;
  /** For each slot the first entry, −1 none; for each entry the next one, `LEFT_OUT` for one that no slot leads to. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** Key of each entry. Entry e stands for word e >> 1 with the checks of parity e & 1. */
  readonly keys: Uint32Array;
}

/** A text's sentences by the hashes of their stems. */
export interface SketchLists {
  /** Entries of hash h are starts[h] .. starts[h + 1]. */
  readonly starts: Uint32Array;
  readonly sentences: Uint32Array;
  /** Rarity of the stem, one an entry. */
  readonly weights: Float32Array;
  /** Sum of rarities of each sentence. */
  readonly totals: Float32Array;
}

/** One side of every comparison, made ready once: the article's, or a quotation's. */
export class TextIndex {
  /** Word checks without typography, by parity: see `ReadText.checks`. */
  readonly checks: readonly [Uint8Array, Uint8Array];
  private readonly keysBySize = new Map<number, RunKeys>();
  private lists: SketchLists | undefined;

  /** `stems`: stem of each word, 0 for those that tell nothing. */
  constructor(
    readonly text: ReadText,
    private readonly rarityOf: (stem: number) => number,
    private readonly stems = text.stems,
  ) {
    this.checks = [withoutTypography(text.checks[0]), withoutTypography(text.checks[1])];
  }

  /** Words by keys of `minRun` words, five at most. */
  runKeys(minRun: number): RunKeys {
    const words = Math.min(minRun, MAX_KEY_WORDS);
    const keys = this.keysBySize.get(words) ?? makeRunKeys(this.checks, words);
    this.keysBySize.set(words, keys);
    return keys;
  }

  /** Sentences by stem hashes. */
  get sketchLists(): SketchLists {
    this.lists ??= makeSketchLists(this.text, this.stems, this.rarityOf);
    return this.lists;
  }
}

/** Word checks as they are compared, whatever the typography. */
export function withoutTypography(checks: Uint8Array): Uint8Array {
  const bare = new Uint8Array(checks.length);
  for (let i = 0; i < checks.length; i++) bare[i] = checks[i]! >>> TYPOGRAPHY_BITS;
  return bare;
}

/** A key with one more word at its end. */
export function shiftKey(key: number, check: number, words: number): number {
  return ((key << WORD_CHECK_BITS) | check) & ((1 << (WORD_CHECK_BITS * words)) - 1);
}

/** The slot of a key. */
export function slotOf(key: number, slotBits: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
}

function makeRunKeys(checks: TextIndex['checks'], words: number): RunKeys {
  const count = checks[0].length;
  const slotBits = Math.max(4, Math.ceil(Math.log2(4 * count + 1)));
  const heads = new Int32Array(1 << slotBits).fill(-1);
  const next = new Int32Array(2 * count).fill(LEFT_OUT);
  const keys = new Uint32Array(2 * count);
  const seen = new Uint8Array(1 << slotBits);
  for (const parity of [0, 1] as const) {
    let key = 0;
    for (let i = 0; i < count; i++) {
      key = shiftKey(key, checks[parity][i]!, words);
      const first = i - words + 1;
      const slot = slotOf(key, slotBits);
      if (first < 0 || seen[slot]! >= MAX_SAME_KEY) continue;
      seen[slot]!++;
      const entry = 2 * first + parity;
      keys[entry] = key;
      next[entry] = heads[slot]!;
      heads[slot] = entry;
    }
  }
  return { words, slotBits, heads, next, keys };
}

function makeSketchLists(
  text: ReadText,
  stems: Uint32Array,
  rarityOf: (stem: number) => number,
): SketchLists {
  const bySketch = distinctStems(text, stems);
  const starts = new Uint32Array((1 << SKETCH_BITS) + 1);
  for (const [hash, entries] of bySketch)
    starts[hash + 1] = entries.length > MAX_SAME_STEM ? 0 : entries.length;
  for (let hash = 0; hash < 1 << SKETCH_BITS; hash++) starts[hash + 1]! += starts[hash]!;
  const total = starts[1 << SKETCH_BITS]!;
  const lists = {
    starts,
    sentences: new Uint32Array(total),
    weights: new Float32Array(total),
    totals: new Float32Array(text.sentences.length),
  };
  for (const [hash, entries] of bySketch) {
    entries.forEach(({ sentence, stem }, i) => {
      const weight = rarityOf(stem);
      lists.totals[sentence]! += weight;
      if (starts[hash + 1] === starts[hash]) return;
      lists.sentences[starts[hash]! + i] = sentence;
      lists.weights[starts[hash]! + i] = weight;
    });
  }
  return lists;
}

/** For each sketch hash the sentences that have it, each with the stem. */
function distinctStems(
  text: ReadText,
  stems: Uint32Array,
): Map<number, { sentence: number; stem: number }[]> {
  const bySketch = new Map<number, { sentence: number; stem: number }[]>();
  for (let sentence = 0; sentence < text.sentences.length; sentence++) {
    for (let i = text.sentenceStarts[sentence]!; i < text.sentenceStarts[sentence + 1]!; i++) {
      const stem = stems[i]!;
      if (stem === 0) continue;
      const entries = bySketch.get(sketchHash(stem));
      if (!entries) bySketch.set(sketchHash(stem), [{ sentence, stem }]);
      else if (entries.at(-1)!.sentence !== sentence) entries.push({ sentence, stem });
    }
  }
  return bySketch;
}
