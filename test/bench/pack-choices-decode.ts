import { checkHash, lowBits } from './pack-choices-checks.ts';
import { SENTENCE_START } from './pack-choices-dictionary.ts';
import type { Candidate, Knowledge } from './pack-choices-guess.ts';
import type { Bits } from './pack-choices-noticed.ts';

/** One place of a sentence: the words that fit there, as far as they can be told alone, and its check. */
export interface Place {
  readonly candidates: readonly Candidate[];
  readonly check: number;
}

interface Path {
  readonly word: number;
  readonly score: number;
  readonly before?: Path;
}

/** A word that the dictionary does not have. */
const UNKNOWN = -1;
/** Its likelihood: less than that of any known word, so that it is only tried where no known word goes on. */
const UNKNOWN_LIKELIHOOD = 1e-8;

/** The likeliest sequence of candidates by pairs of words (Viterbi 1967). */
export function decode(places: readonly Place[], bits: Bits, knowledge: Knowledge): number[] {
  let paths: Path[] = [{ word: SENTENCE_START, score: 0 }];
  for (const place of places) paths = extend(paths, place, bits, knowledge);
  const words: number[] = [];
  for (let path: Path | undefined = bestOf(paths); path?.before; path = path.before) words.unshift(path.word);
  return words;
}

/** The best path to each word. */
function extend(paths: readonly Path[], place: Place, bits: Bits, knowledge: Knowledge): Path[] {
  const end = bestOf(paths);
  const unknown = { word: UNKNOWN, score: end.score + Math.log(UNKNOWN_LIKELIHOOD), before: end };
  const best = new Map<number, Path>([[UNKNOWN, unknown]]);
  for (const before of paths) {
    const likelihood = knowledge.dictionary.likelihoodAfter(before.word);
    const fits = fitAfter(before, place, bits, knowledge);
    for (const { word, form } of place.candidates) {
      if (!fits(word)) continue;
      const score = before.score + Math.log(likelihood(word)) + form;
      const other = best.get(word);
      if (!other || score > other.score) best.set(word, { word, score, before });
    }
  }
  return [...best.values()];
}

function bestOf(paths: readonly Path[]): Path {
  return paths.reduce((best, next) => (next.score > best.score ? next : best));
}

/** Whether a word after a path agrees with the check of its place; always, where the word before is not known. */
function fitAfter(
  { word: before }: Path,
  { check }: Place,
  bits: Bits,
  { vocabulary }: Knowledge,
): (word: number) => boolean {
  if (bits.span === 1 || before === SENTENCE_START || before === UNKNOWN) return () => true;
  const checked = { place: 0, span: bits.span };
  const words = [before, 0];
  return word => {
    words[1] = word;
    return lowBits(checkHash(words, 1, checked, vocabulary), bits.check) === check;
  };
}
