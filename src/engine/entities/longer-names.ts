import { isStopWord } from '../text/stem.ts';
import type { Tokens } from '../text/tokenize.ts';
import {
  BODY_HEADS,
  COMPANY_ENDS,
  OF_SITES,
  OF_TITLES,
  OTHER_HEADS,
  PARTS,
  SITE_HEADS,
} from './body-words.ts';
import type { EntityIndex } from './entity-index.ts';
import { NEEDS_COUNTRY } from './entity-layout.ts';
import type { Candidate } from './listed-mentions.ts';
import { NO_NAMES, QUALIFIERS, TITLES } from './name-words.ts';
import { ALL_CAPS, CAPITALIZED, LOWER, type TokenShapes } from './token-shapes.ts';

/** What stands around the candidates of one text. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly shapes: TokenShapes;
  /** 1 where a token belongs to a candidate. */
  readonly covered: Uint8Array;
  readonly index: EntityIndex;
}

/** Words that are looked at behind a name for the body it may belong to: `Texas Department of State Health Services`. */
const MAX_BEHIND = 5;

/** Whether a candidate is only part of a longer name that the list does not have: `Paris Hilton`, `Ohio State`. */
export function isInsideName(candidate: Candidate, around: Surroundings): boolean {
  const { first, next, hits, end } = candidate;
  const { text } = around.tokens;
  if (GLUED.test(text.slice(end, end + 2))) return true;
  const type = around.index.typeAt(hits[0]!.row);
  if (isQuotedAlone(text, around.tokens.starts[first]!, end)) return true;
  if (type !== 'place' && isInitials(candidate, around)) return true;
  if (type === 'place') return isPlaceInside(candidate, around);
  if (isQualified(first, around) || isLettered(next, around)) return true;
  if (hits.every(({ flags }) => flags & NEEDS_COUNTRY))
    return isOwned(first, around) || isJoined(candidate, around);
  if (opensBody(next, around)) return true;
  const isMedia = type === 'agency' || type === 'alliance';
  return !isMedia && isShort(candidate, around) && isJoined(candidate, around);
}

/** `Google+`, `US$`, `Apple.com`: another thing than the word before the sign. */
export const GLUED = /^(?:[+$@_]|\.[a-z])/;

function isPlaceInside(candidate: Candidate, around: Surroundings): boolean {
  const { first, next } = candidate;
  if (opensBody(next, around) || endsBody(first, around) || isOfBody(first, around)) return true;
  if (isHyphenated(candidate, around) || isBehindName(candidate, around)) return true;
  return isPlain(candidate, around) && isJoined(candidate, around);
}

/** `Monobloc USA` is a company. */
function isBehindName({ first }: Candidate, { tokens, shapes, covered }: Surroundings): boolean {
  const before = first - 1;
  if (before < 0 || shapes.cases[first] !== ALL_CAPS || shapes.cases[before] !== CAPITALIZED) return false;
  const word = tokens.words[before]!;
  if (covered[before] || shapes.opens[before] || shapes.isTitle[before] || !follows(first, tokens, shapes))
    return false;
  return word === 'international' || !(NO_NAMES.has(word) || TITLES.has(word) || isStopWord(word));
}

/** "Cooper, G.M.", "G. M. Cooper": somebody's initials, not a company's. */
function isInitials({ first, next }: Candidate, { tokens, shapes, covered }: Surroundings): boolean {
  const { text, words, starts, ends } = tokens;
  if (!/^(?:\p{Lu}\. ?){2,3}$/u.test(text.slice(starts[first]!, ends[next - 1]! + 1).slice(0, MAX_INITIALS)))
    return false;
  const isFamily = (i: number) =>
    shapes.cases[i] === CAPITALIZED && !covered[i] && !NO_NAMES.has(words[i]!) && !TITLES.has(words[i]!);
  const isListed = first > 0 && isFamily(first - 1) && text.slice(ends[first - 1]!, starts[first]!) === ', ';
  return isListed || (follows(next, tokens, shapes) && isFamily(next));
}

/** Characters of three initials with stops and spaces. */
const MAX_INITIALS = 9;

/** Countries in capitals and of several words stand before any word: `U.S. Sanctions`. */
function isPlain(candidate: Candidate, around: Surroundings): boolean {
  if (isShort(candidate, around)) return true;
  const { row } = candidate.hits[0]!;
  const isAcronym = around.shapes.cases[candidate.first] === ALL_CAPS;
  return !isAcronym && around.index.entityAt(row).description !== 'country';
}

/** A name alone in quotation marks is a ship's, a song's, a code name. */
function isQuotedAlone(text: string, start: number, end: number): boolean {
  return /["\u201c\u00ab\u2018]/.test(text[start - 1] ?? '') && /["\u201d\u00bb\u2019]/.test(text[end] ?? '');
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
export function isShort({ first, next }: Candidate, { shapes }: Surroundings): boolean {
  return next === first + 1 && shapes.cases[first] === CAPITALIZED;
}

/** Whether a name opens that of a body, a site or an event: `San Francisco International Airport`. */
export function opensBody(next: number, { tokens, shapes, covered }: Surroundings): boolean {
  for (let i = next; i < next + MAX_BEHIND && follows(i, tokens, shapes); i++) {
    const word = tokens.words[i]!;
    if (shapes.cases[i] === LOWER) return i === next && POWERS.has(word);
    if (covered[i]) return false;
    if (isHead(word)) return true;
    // "Texas Governor Ann Lee", "Biden Monday": what follows is no part of the name.
    if (TITLES.has(word) || isStopWord(word) || (i === next && shapes.isTitle[i])) return false;
  }
  return false;
}

/** Behind a land they are a body of their own, small as they are written: `U.S. military`. */
const POWERS = new Set('military army navy forces government dollar dollars'.split(' '));

/** Whether a place ends the name of a body or of another place: `Lloyds Bank Canada`, `Western Australia`. */
function endsBody(first: number, { tokens, shapes, covered }: Surroundings): boolean {
  const before = first - 1;
  if (before < 0 || covered[before] || !follows(first, tokens, shapes)) return false;
  if (shapes.cases[before] !== CAPITALIZED || shapes.isTitle[before]) return false;
  const word = tokens.words[before]!;
  return PARTS.has(word) || (BODY_HEADS.has(word) && !shapes.opens[before]);
}

/** `University of Chicago`, `Duke of York`; but "Smith Corp of Osaka" and "the State of Texas" leave the place its name. */
function isOfBody(first: number, around: Surroundings): boolean {
  const { tokens, shapes } = around;
  const of = first - 1;
  if (of < 1 || !/^(?:of|de|di|del|du|do)$/.test(tokens.words[of]!)) return false;
  if (!shapes.continues[first] || !shapes.continues[of] || shapes.cases[of] !== LOWER) return false;
  const head = tokens.words[of - 1]!;
  if (shapes.cases[of - 1] !== CAPITALIZED || COMPANY_ENDS.has(head)) return false;
  if (OF_SITES.has(head) || OF_TITLES.has(head) || tokens.words[of] !== 'of') return true;
  return BODY_HEADS.has(head) && !OF_ITSELF.has(head) && !around.covered[of - 1];
}

/** `State of Maryland` is Maryland. */
const OF_ITSELF = new Set(['state', 'city']);

/** `Hesse-Darmstadt`; but "US-China" are two, and "UK-based" is one. */
function isHyphenated({ first, next }: Candidate, { tokens, shapes, covered }: Surroundings): boolean {
  const { text, starts, ends, count } = tokens;
  const isHyphen = (i: number) => /^[-\u2010\u2011]$/.test(text.slice(ends[i - 1]!, starts[i]!));
  const isName = (i: number) => shapes.cases[i] === CAPITALIZED && !covered[i];
  if (first > 0 && isName(first - 1) && isHyphen(first)) return true;
  return next < count && isName(next) && isHyphen(next);
}

function isHead(word: string): boolean {
  return BODY_HEADS.has(word) || SITE_HEADS.has(word) || OTHER_HEADS.has(word);
}

/** Whether a capitalised word that is no office, body or list entry adjoins. */
export function isJoined(candidate: Candidate, around: Surroundings): boolean {
  const { first } = candidate;
  if (goesOn(candidate, around)) return true;
  return first > 0 && follows(first, around.tokens, around.shapes) && isNameLike(first - 1, around);
}

/** Whether such a word follows. */
export function goesOn({ next }: Candidate, around: Surroundings): boolean {
  const { tokens, shapes } = around;
  if (!follows(next, tokens, shapes)) return false;
  return isNameLike(next, around) || isInitial(next, tokens);
}

/** `Maurice A. Tallow` */
function isInitial(i: number, { text, starts, ends }: Tokens): boolean {
  return /^\p{Lu}\. $/u.test(text.slice(starts[i]!, ends[i]! + 2)) && ends[i]! === starts[i]! + 1;
}

function isNameLike(i: number, { tokens, shapes, covered }: Surroundings): boolean {
  const word = tokens.words[i]!;
  const isKnown = NO_NAMES.has(word) || TITLES.has(word) || isStopWord(word);
  return shapes.cases[i] === CAPITALIZED && !isKnown && covered[i] === 0 && !shapes.isTitle[i];
}

/** Whether a token continues the name before it; a possessive ends a name. */
export function follows(i: number, { text, count, ends }: Tokens, { continues }: TokenShapes): boolean {
  return i < count && continues[i] === 1 && !isPossessiveEnd(text, ends[i - 1]!);
}

function isPossessiveEnd(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) | 0x20;
  return last === SMALL_S && /['\u2019\u02bc]/.test(text[end - 2] ?? '');
}

const SMALL_S = 0x73;
