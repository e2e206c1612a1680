import { stemmer } from 'stemmer';

/** English words too common to tell one sentence from another. */
const STOP_WORDS = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between ' +
    'both but by can could did do does doing down during each few for from further had has have having he her here ' +
    'hers him his how i if in into is it its itself just like made make many may me might more most much must my no ' +
    'nor not now of off on once one only or other our out over own said same say says shall she should since so some ' +
    'such than that the their them then there these they this those through thus to too two under until up upon us very was ' +
    'we were what when where whether which while who whom whose why will with within without would yet you your'
  ).split(' '),
);

/** Whether a normalized word is too common to carry content. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Words that differ only in whom they speak of. */
const SAME_WORD = new Map([
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chairperson'],
  ['chairwoman', 'chairperson'],
]);

const known = new Map<string, string>();
/** Bounds the memory of long runs; a day's reading fits. */
const MAX_KNOWN = 50_000;

/** The stem of a normalized word (Porter 1980); words with other than a–z stay as they are. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = /^[a-z]+$/.test(word) ? stemmer(SAME_WORD.get(word) ?? word) : word;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(word, found);
  return found;
}
