import { cueWords } from './cue-words.ts';
import { INSTITUTIONS, PAPERS, ROLES } from './word-lists.ts';

/** The word may be, or begin, a cue. */
export const MAY_BE_CUE = 1;
/** A person or body that speaks. */
export const DESCRIPTION = 2;
/** What somebody issues. */
export const PAPER = 4;

let last: { readonly language: string; readonly traits: ReadonlyMap<string, number> } | undefined;

/** What lower-case words of a language may be, as bits: one look that spares most words all others. */
export function wordTraits(language: string): ReadonlyMap<string, number> {
  if (last?.language !== language) last = { language, traits: readTraits(language) };
  return last.traits;
}

function readTraits(language: string): Map<string, number> {
  const traits = new Map<string, number>();
  const add = (words: Iterable<string>, trait: number) => {
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait);
  };
  add(cueWords(language), MAY_BE_CUE);
  add(ROLES, DESCRIPTION);
  add(INSTITUTIONS, DESCRIPTION);
  add(PAPERS, PAPER);
  return traits;
}
