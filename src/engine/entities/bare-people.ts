import type { Tokens } from '../text/tokenize.ts';
import { isFirstName } from './first-names.ts';
import type { Candidate } from './listed-mentions.ts';
import { NO_NAMES, TITLES } from './name-words.ts';
import type { NamedText } from './named-text.ts';
import { placeWeight } from './place-weight.ts';
import { CAPITALIZED } from './token-shapes.ts';

/** From some 30,000 people on, a town of the name is as well known as a person. */
const KNOWN_PLACE = 6;

/** Before a family name, words for those of a famous person's family. */
const OF_FAMILY = new Set('mrs miss ms lady madame frau daughter son'.split(' '));

/**
 * Candidates without the persons of the list who are named by one word alone, `Obama`, where the text speaks of another
 * by it: one whose longer name has the word, or a place. Where the text has the person in full, the family name is theirs.
 */
export function withoutBareOthers(candidates: readonly Candidate[], text: NamedText): readonly Candidate[] {
  if (!candidates.some(candidate => isBare(candidate, text))) return candidates;
  const others = othersNamed(candidates, text);
  const full = new Set(
    candidates.filter(candidate => !isBare(candidate, text)).map(({ hits }) => hits[0]!.row),
  );
  return candidates.flatMap(candidate => {
    if (!isBare(candidate, text)) return [candidate];
    const word = wordAt(text.tokens, candidate.first);
    const before = text.tokens.words[candidate.first - 1] ?? '';
    const isFull = full.has(candidate.hits[0]!.row);
    if (others.has(word) || OF_FAMILY.has(before)) return [];
    if (isFirstName(word) && !isFull) return [];
    const places = isFull ? [] : placesOf(candidate, text);
    return places.length > 0 ? [{ ...candidate, hits: places }] : [candidate];
  });
}

function isBare({ first, next, hits }: Candidate, { shapes, index }: NamedText): boolean {
  const isOne = next === first + 1 && shapes.cases[first] === CAPITALIZED;
  return isOne && index.typeAt(hits[0]!.row) === 'person';
}

/** Words that end or open a longer name of somebody whom no bare candidate means. */
function othersNamed(candidates: readonly Candidate[], text: NamedText): Set<string> {
  const { tokens, shapes } = text;
  const bare = new Map<string, number>();
  const own = new Map<number, number>();
  for (const candidate of candidates) {
    const { row } = candidate.hits[0]!;
    if (isBare(candidate, text)) bare.set(wordAt(tokens, candidate.first), row);
    else for (let i = candidate.first; i < candidate.next; i++) own.set(i, row);
  }
  const others = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i);
    const row = bare.get(word);
    if (row === undefined || shapes.cases[i] !== CAPITALIZED || own.get(i) === row) continue;
    if (own.has(i) || (shapes.continues[i] && isNamePart(i - 1, text))) others.add(word);
  }
  return others;
}

/** A word without a possessive. */
function wordAt(tokens: Tokens, i: number): string {
  const word = tokens.words[i]!;
  return isPossessive(tokens, i) && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A capitalised word that is no office, in prose. */
function isNamePart(i: number, { tokens, shapes }: NamedText): boolean {
  const word = tokens.words[i]!;
  return (
    i >= 0 &&
    shapes.cases[i] === CAPITALIZED &&
    shapes.isTitle[i] === 0 &&
    !NO_NAMES.has(word) &&
    !TITLES.has(word) &&
    !isPossessive(tokens, i)
  );
}

function isPossessive({ text, ends }: Tokens, i: number): boolean {
  return /^['\u2019]s$/.test(text.slice(ends[i]! - 2, ends[i]!));
}

/** Places that many live in, by the same word. */
function placesOf({ hits }: Candidate, { index }: NamedText): Candidate['hits'] {
  return hits.filter(({ row }) => index.typeAt(row) === 'place' && placeWeight(row, index) >= KNOWN_PLACE);
}
