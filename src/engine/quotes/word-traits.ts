import { cueStarts } from './cue-verbs.ts';
import { phraseWords } from './cue-words.ts';
import { NOUNS } from './noun-cues.ts';
import { INSTITUTIONS, PAPERS, ROLES } from './word-lists.ts';

/** The word may be, or begin, a verb of saying. French verbs with their pronoun stand in no list. */
export const CUE_VERB = 1;
/** It may begin a phrase before or behind a speaker. */
export const CUE_PHRASE = 2;
/** It may be a noun for what somebody says. */
export const CUE_NOUN = 4;
/** A person or body that speaks. */
export const DESCRIPTION = 8;
/** What somebody issues. */
export const PAPER = 16;

/** What lower-case words of a language may be, as bits: one look that spares most words all others. */
export class WordTraits {
  private readonly traits = new Map<string, number>();
  /** 1 for the first and last letters and lengths that words with traits have: few others share theirs. */
  private readonly shapes = new Uint8Array(SHAPES);

  private constructor(language: string) {
    this.addAll(cueStarts(language), CUE_VERB);
    this.addAll(phraseWords(language), CUE_PHRASE);
    this.addAll(NOUNS, CUE_NOUN);
    this.addAll(ROLES, DESCRIPTION);
    this.addAll(INSTITUTIONS, DESCRIPTION);
    this.addAll(PAPERS, PAPER);
  }

  /** Those of a language, made at their first use. */
  static in(language: string): WordTraits {
    const traits = byLanguage.get(language) ?? new WordTraits(language);
    byLanguage.set(language, traits);
    return traits;
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

const byLanguage = new Map<string, WordTraits>();

/** Five bits each of the first letter, the last letter and the length. */
const SHAPES = 1 << 15;

function shapeOf(word: string): number {
  const end = word.length - 1;
  return ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(end) & 31) << 5) | (word.length & 31);
}
