import { checkHash, lowBits } from './pack-choices-checks.ts';
import { decode } from './pack-choices-decode.ts';
import type { Dictionary } from './pack-choices-dictionary.ts';
import type { Bits } from './pack-choices-noticed.ts';
import type { Sentence, Vocabulary } from './pack-choices-words.ts';

/** What a pack would hold, and what the one who guesses makes of it. */
export interface Setting extends Bits {
  /** Typography bits are held too. */
  readonly hasTypography?: boolean;
  /** Guesses each word with the one before it, the whole sentence at once. */
  readonly usesPairs: boolean;
  /** Asks the stem index whether a word can stand in the document. */
  readonly usesStemIndex: boolean;
}

/** Answers whether a stem can stand in a document by the stem index. */
export type CanStand = (stem: number, sentence: Sentence) => boolean;

/** A word that could stand at a place. */
export interface Candidate {
  readonly word: number;
  /** Logarithm of its likelihood without its neighbours. */
  readonly alone: number;
  /** Logarithm of the likelihood of its typography. */
  readonly form: number;
}

/** Likelier words are tried first; more of them are not followed at one place. */
const MOST_CANDIDATES = 50;

/** What the one who guesses knows. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly dictionary: Dictionary;
  readonly canStand: CanStand;
}

/** Guesses the words of a sentence from what a pack holds of it; -1 where no known word fits. */
export function guessSentence(sentence: Sentence, setting: Setting, knowledge: Knowledge): number[] {
  const { vocabulary, dictionary, canStand } = knowledge;
  const { document, from, to } = sentence;
  const inSketch = wordsOfSketch(sentence, setting.sketch, vocabulary, dictionary).filter(
    word => !setting.usesStemIndex || canStand(vocabulary.stems[word]!, sentence),
  );
  const candidates = [...dictionary.stopWords, ...inSketch].map(word => candidateOf(word, dictionary));
  const fitting = [0, 1].map(place => byCheck(candidates, place, setting, vocabulary));
  const places = Array.from({ length: to - from }, (_, i) => {
    const checked = { place: from + i, span: setting.span };
    const check = lowBits(checkHash(document.words, from + i, checked, vocabulary), setting.check);
    const alone = setting.span === 1 ? (fitting[(from + i) & 1]!.get(check) ?? []) : candidates;
    const typography = setting.hasTypography ? document.typography[from + i]! : undefined;
    return { candidates: typography === undefined ? alone : inForm(alone, typography, dictionary), check };
  });
  if (setting.usesPairs) return decode(places, setting, knowledge);
  return places.map(place => likeliestOf(place.candidates));
}

function byCheck(
  candidates: readonly Candidate[],
  place: number,
  { check, span }: Bits,
  vocabulary: Vocabulary,
): Map<number, Candidate[]> {
  const fitting = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const value = lowBits(checkHash([candidate.word], 0, { place, span }, vocabulary), check);
    const known = fitting.get(value);
    if (known) known.push(candidate);
    else fitting.set(value, [candidate]);
  }
  for (const [value, known] of fitting)
    fitting.set(value, known.sort((a, b) => b.alone - a.alone).slice(0, MOST_CANDIDATES));
  return fitting;
}

function wordsOfSketch(
  { document, from, to }: Sentence,
  bits: number,
  vocabulary: Vocabulary,
  dictionary: Dictionary,
): number[] {
  const sketch = new Set<number>();
  for (const word of document.words.subarray(from, to)) {
    const stem = vocabulary.stems[word]!;
    if (stem !== 0) sketch.add(stem >>> (32 - bits));
  }
  return [...sketch].flatMap(hash => [...dictionary.wordsWithStem(hash, bits)]);
}

function candidateOf(word: number, dictionary: Dictionary): Candidate {
  return { word, form: 0, alone: Math.log(dictionary.likelihood(word)) };
}

function inForm(candidates: readonly Candidate[], typography: number, dictionary: Dictionary): Candidate[] {
  return candidates.map(({ word, alone }) => {
    const form = Math.log(dictionary.likelihoodOfForm(word, typography));
    return { word, form, alone: alone + form };
  });
}

function likeliestOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((best, next) => (next.alone > best.alone ? next : best), NOTHING).word;
}

const NOTHING: Candidate = { word: -1, alone: -Infinity, form: 0 };
