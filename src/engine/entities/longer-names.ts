import { isStopWord } from '../text/stem.ts';
import type { Tokens } from '../text/tokenize.ts';
import type { EntityIndex } from './entity-index.ts';
import { NEEDS_COUNTRY } from './entity-layout.ts';
import type { Candidate } from './listed-mentions.ts';
import { BODIES, COMPASS, NO_NAMES, QUALIFIERS, TITLES } from './name-words.ts';
import { CAPITALIZED, type TokenShapes } from './token-shapes.ts';

/** What stands around the candidates of one text. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly shapes: TokenShapes;
  /** 1 where a token belongs to a candidate. */
  readonly covered: Uint8Array;
  readonly index: EntityIndex;
}

/** Whether a candidate is only part of a longer name that the list does not have: `Paris Hilton`, `Ohio State`. */
export function isInsideName(candidate: Candidate, around: Surroundings): boolean {
  const { first, next, hits } = candidate;
  const type = around.index.typeAt(hits[0]!.row);
  if (type === 'place')
    return isInsideBody(candidate, around) || (isShort(candidate, around) && isJoined(first, next, around));
  if (type !== 'person' && isQualified(first, around)) return true;
  if (type !== 'person' && isLettered(next, around)) return true;
  if (hits.every(({ flags }) => flags & NEEDS_COUNTRY))
    return isOwned(first, around) || isJoined(first, next, around);
  return (
    type !== 'agency' && type !== 'alliance' && isShort(candidate, around) && isJoined(first, next, around)
  );
}

/** `National Security Council` is not the United Nations' one. */
function isQualified(first: number, { tokens, shapes, covered }: Surroundings): boolean {
  const before = first - 1;
  const isQualifier =
    before >= 0 && QUALIFIERS.has(tokens.words[before]!) && shapes.cases[before] === CAPITALIZED;
  return isQualifier && !covered[before] && follows(first, tokens, shapes);
}

/** `Sputnik V` is no agency; `A` and `I` are words. */
function isLettered(next: number, { tokens, shapes }: Surroundings): boolean {
  const { text, starts, ends } = tokens;
  return follows(next, tokens, shapes) && /^[B-HJ-Z]$/.test(text.slice(starts[next]!, ends[next]!));
}

/** The `Wisconsin Senate` and the `French Senate` are others than the one that the list has. */
function isOwned(first: number, { tokens, shapes }: Surroundings): boolean {
  const word = tokens.words[first - 1];
  if (word === undefined || !shapes.continues[first] || shapes.cases[first - 1] !== CAPITALIZED) return false;
  return !shapes.opens[first - 1] && !isStopWord(word) && !TITLES.has(word) && !OF_ANY_COUNTRY.has(word);
}

/** Capitalised words before a body that do not say whose it is. */
const OF_ANY_COUNTRY = new Set(['american', 'republican', 'democratic', 'democrat', 'former', 'full']);

/** One plain word: longer names and acronyms stand for themselves. */
function isShort({ first, next }: Candidate, { shapes }: Surroundings): boolean {
  return next === first + 1 && shapes.cases[first] === CAPITALIZED;
}

/** `Alabama State`, `North Las Vegas`, `University of Chicago`. */
function isInsideBody({ first, next }: Candidate, { tokens, shapes, covered }: Surroundings): boolean {
  const { words } = tokens;
  if (
    isBody(words[next]) &&
    follows(next, tokens, shapes) &&
    shapes.cases[next] === CAPITALIZED &&
    !covered[next]
  )
    return true;
  if (first === 0 || !shapes.continues[first]) return false;
  const isCapital = (i: number) => i >= 0 && shapes.cases[i] === CAPITALIZED && !covered[i];
  if (isCapital(first - 1) && COMPASS.has(words[first - 1]!)) return true;
  const isOf = /^(?:of|de|di|del|du|do)$/.test(words[first - 1]!) && shapes.continues[first - 1] === 1;
  return isOf && isCapital(first - 2) && !TITLES.has(words[first - 2]!) && !isStopWord(words[first - 2]!);
}

function isBody(word: string | undefined): boolean {
  return word !== undefined && BODIES.has(word);
}

/** Whether a capitalised word that is no office, body or list entry adjoins. */
function isJoined(first: number, next: number, { tokens, shapes, covered }: Surroundings): boolean {
  const isNameLike = (i: number) => {
    const word = tokens.words[i]!;
    const isKnown = NO_NAMES.has(word) || TITLES.has(word) || isStopWord(word);
    return shapes.cases[i] === CAPITALIZED && !isKnown && covered[i] === 0;
  };
  if (follows(next, tokens, shapes) && isNameLike(next)) return true;
  return first > 0 && follows(first, tokens, shapes) && isNameLike(first - 1);
}

/** Whether a token continues the name before it; a possessive ends a name. */
function follows(i: number, { text, count, starts, ends }: Tokens, { continues }: TokenShapes): boolean {
  return (
    i < count && continues[i] === 1 && !/['\u2019\u02bc]s$/.test(text.slice(starts[i - 1]!, ends[i - 1]!))
  );
}
