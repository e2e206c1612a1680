import { cueWords } from './cue-words.ts';
import { INSTITUTIONS, PAPERS, ROLES } from './word-lists.ts';

/** The word may be, or begin, a cue. */
export const MAY_BE_CUE = 1;
/** A person or body that speaks. */
export const DESCRIPTION = 2;
/** What somebody issues. */
export const PAPER = 4;

/** What lower-case words of a language may be, as bits: one look that spares most words all others. */
export class WordTraits {
  private readonly traits = new Map<string, number>();
  /** 1 for the first and last letters and lengths that words with traits have: few others share theirs. */
  private readonly shapes = new Uint8Array(SHAPES);

  private constructor(language: string) {
    this.addAll(cueWords(language), MAY_BE_CUE);
    this.addAll(ROLES, DESCRIPTION);
    this.addAll(INSTITUTIONS, DESCRIPTION);
    this.addAll(PAPERS, PAPER);
  }

  /** Those of a language, made at their first use. */
  static in(language: string): WordTraits {
    if (last?.language !== language) last = { language, traits: new WordTraits(language) };
    return last.traits;
  }

  /** The bits of a word. */
  of(word: string): number {
    return this.shapes[shapeOf(word)] === 0 ? 0 : (this.traits.get(word) ?? 0);
  }

  private addAll(words: Iterable<string>, trait: number): void {
    for (const word of words) {
      this.traits.set(word, (this.traits.get(word) ?? 0) | trait);
      this.shapes[shapeOf(word)] = 1;
    }
  }
}

let last: { readonly language: string; readonly traits: WordTraits } | undefined;

/** Five bits each of the first letter, the last letter and the length. */
const SHAPES = 1 << 15;

function shapeOf(word: string): number {
  const end = word.length - 1;
  return ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(end) & 31) << 5) | (word.length & 31);
}
