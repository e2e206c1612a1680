import { foldName } from '../text/normalize.ts';
import type { Tokens } from '../text/tokenize.ts';
import { withoutBareOthers } from './bare-people.ts';
import { COMPANY_ENDS } from './body-words.ts';
import type { EntityIndex, NameHit } from './entity-index.ts';
import { ALL_CAPITALS, CAPITAL_END, ORDINARY, POSSESSIVE_END, QUIET, START_WORDS } from './entity-layout.ts';
import { inflectedAt } from './inflected-mentions.ts';
import { KeyHash, nameKey } from './key-hash.ts';
import { follows, isInsideName } from './longer-names.ts';
import { isInsideOther } from './longer-people.ts';
import { latinLanguageOf } from './name-endings.ts';
import type { NamedText } from './named-text.ts';
import { joinOwners } from './owned-bodies.ts';
import { landAt } from './peoples-land.ts';
import { placeKind } from './place-weight.ts';
import { stateShortenedTo } from './state-abbreviations.ts';
import { withoutTeams } from './team-sense.ts';
import { CAPITALIZED, LOWER, type TokenShapes } from './token-shapes.ts';
import { isUnspaced, unspacedAt } from './unspaced-mentions.ts';

/** A stretch of tokens that reads as a name of the list. */
export interface Candidate {
  /** First token, and the token after the last. */
  readonly first: number;
  readonly next: number;
  /** Where the name ends in the text, a possessive left out. */
  readonly end: number;
  /** The rows that it may mean, the list's first leading. */
  readonly hits: readonly NameHit[];
  /** Written as at the start of any sentence: names something only if the text names it elsewhere too. */
  readonly isWeak: boolean;
  /** Its ending shows where the name ends: what follows is no part of it. */
  readonly isInflected?: true;
  /** Names a land by its adjective: `Finnish`. */
  readonly isAdjective?: true;
}

/** Words of the longest names that are looked up; longer ones are formal and rare. */
const MAX_WORDS = 10;

/** Names of the list in running text, the longest at each place. */
export function findListed(text: NamedText): readonly Candidate[] {
  const { tokens, shapes, index } = text;
  const language = latinLanguageOf(tokens.words);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; ) {
    const candidate =
      shapes.cases[i] === LOWER
        ? undefined
        : isUnspaced(tokens.text, tokens.starts[i]!)
          ? unspacedAt(tokens, i, index)
          : ((language ? undefined : stateAt(tokens, i, index)) ??
            withoutThe(companyAt(text, i), text) ??
            landAt(text, i) ??
            inflectedAt(text, i, language));
    if (candidate) found.push(candidate);
    i = candidate?.next ?? i + 1;
  }
  const { candidates, lost } = joinOwners(found, text);
  const covered = new Uint8Array(tokens.count);
  for (const { first, next } of candidates) covered.fill(1, first, next);
  for (const { first, next } of lost) covered.fill(0, first, next);
  const around = { tokens, shapes, covered, index };
  const whole = candidates.filter(candidate => {
    if (language === 'de' && isGermanNoun(candidate, text)) return false;
    if (candidate.isInflected) return true;
    const isPerson = index.typeAt(candidate.hits[0]!.row) === 'person';
    return isPerson ? !isInsideOther(candidate, around) : !isInsideName(candidate, around);
  });
  return withoutTeams(withoutBareOthers(whole, text), text);
}

/** Newspapers whose names are nouns: German writes each with a capital, and the papers in quotation marks. */
const GERMAN_NOUNS = new Set(
  'bild spiegel spiegels stern welt zeit presse standard kurier profil focus handel morgen yorker'.split(' '),
);

/** `Spiegel`, or `Der Spiegel` where any sentence might begin so. */
function isGermanNoun({ first, next, hits }: Candidate, text: NamedText): boolean {
  const { tokens, shapes, index } = text;
  if (!GERMAN_NOUNS.has(tokens.words[next - 1]!) || index.typeAt(hits[0]!.row) !== 'outlet') return false;
  const isAdjective = tokens.words[next - 1] === 'yorker';
  const isQuoted = /["\u201e\u201c\u00bb\u00ab]/.test(tokens.text[tokens.starts[first]! - 1] ?? '');
  const isArticle = next === first + 2 && /^(?:der|die|das)$/.test(tokens.words[first]!);
  return !isQuoted && (isAdjective || next === first + 1 || (isArticle && shapes.opens[first] === 1));
}

/** "The Quad" is printed for the Quad; "The Gambia" has its article. */
function withoutThe(found: Candidate | undefined, { tokens, index }: NamedText): Candidate | undefined {
  if (!found || tokens.words[found.first] !== 'the' || found.next - found.first < 2) return found;
  const isOwn = /^the /i.test(index.entityAt(found.hits[0]!.row).name);
  return isOwn ? found : { ...found, first: found.first + 1 };
}

/** Words that end a company's name: `Harbour Foods Co. Inc.` has two. */
const MOST_ENDS = 3;

/** The longest name, with the end of a company's name that the list leaves out: `Apple Inc.`, `Reuters Holdings Plc`. */
function companyAt({ tokens, shapes, index }: NamedText, i: number): Candidate | undefined {
  const found = longestAt(tokens, shapes, i, index);
  if (!found || index.typeAt(found.hits[0]!.row) === 'place') return found;
  const isEnd = (at: number) =>
    shapes.cases[at] === CAPITALIZED && COMPANY_ENDS.has(tokens.words[at]!) && follows(at, tokens, shapes);
  let { next } = found;
  while (next < found.next + MOST_ENDS && isEnd(next)) next++;
  return next === found.next ? found : { ...found, next, end: tokens.ends[next - 1]!, isWeak: false };
}

/** A state of the United States, shortened behind a town: `Fresno, Calif.`, `Buckhannon, W. Va.` */
function stateAt(
  { text, starts, ends, count }: Tokens,
  i: number,
  index: EntityIndex,
): Candidate | undefined {
  const start = starts[i]!;
  if (text.charCodeAt(start - 2) !== COMMA && text.charCodeAt(start - 1) !== COMMA) return undefined;
  for (let next = Math.min(i + (ends[i] === start + 1 ? 2 : 1), count); next > i; next--) {
    const end = ends[next - 1]!;
    const withStop = end + (text[end] === '.' && text[end - 1] !== '.' ? 1 : 0);
    const state = stateShortenedTo(text.slice(start, withStop));
    const hits = state ? index.hitsOf(nameKey(state)).filter(({ row }) => isState(index, row)) : [];
    if (hits.length > 0) return { first: i, next, end, hits, isWeak: false };
  }
  return undefined;
}

const COMMA = 0x2c;

function isState(index: EntityIndex, row: number): boolean {
  const entity = index.entityAt(row);
  return entity.type === 'place' && entity.country === 'US' && placeKind(entity) === 'region';
}

function longestAt(tokens: Tokens, shapes: TokenShapes, first: number, index: EntityIndex) {
  const { text, starts, ends } = tokens;
  const key = new KeyHash('name');
  let found: Candidate | undefined;
  for (let last = first; last < tokens.count && last < first + MAX_WORDS; last++) {
    if (last > first) {
      if (!shapes.continues[last]) break;
      if (starts[last]! > ends[last - 1]!) {
        key.add(' ');
        if (last - first <= START_WORDS && !index.mayGoOn(key)) break;
      }
    }
    const raw = text.slice(starts[last]!, ends[last]!);
    key.add(PLAIN.test(raw) ? raw.toLowerCase() : foldName(raw));
    const named = index.hitsOf(key);
    if (named.length === 0) continue;
    const hits = named.filter(
      hit => isNamed(hit, first, last, tokens, shapes) && !isOtherLetters(hit, raw, index),
    );
    if (hits.length === 0) continue;
    const isWeak = hits.every(hit => isOrdinaryAt(hit, first, shapes, index));
    found = { first, next: last + 1, end: ends[last]! - ownPossessive(raw, hits), hits, isWeak };
  }
  return found;
}

const PLAIN = /^[A-Za-z]+$/;

/** Length of the `'s` behind a name, none where it is the name's own. */
function ownPossessive(raw: string, hits: readonly NameHit[]): number {
  return hits[0]!.flags & POSSESSIVE_END ? 0 : possessiveLength(raw);
}

/** Length of the `'s` at the end of a word. */
function possessiveLength(raw: string): number {
  return /['\u2019\u02bc][sS]$/.test(raw) ? 2 : 0;
}

/** Whether the writing of a name fits the name's flags. */
function isNamed(
  { flags }: NameHit,
  first: number,
  last: number,
  tokens: Tokens,
  shapes: TokenShapes,
): boolean {
  if (flags & QUIET || (flags & CAPITAL_END && shapes.cases[last] === LOWER)) return false;
  if (
    flags & POSSESSIVE_END &&
    possessiveLength(tokens.text.slice(tokens.starts[last]!, tokens.ends[last]!)) === 0
  )
    return false;
  return !(flags & ALL_CAPITALS) || isCapital(first, last + 1, tokens, shapes);
}

/** `F.A.S.` is no place that another language calls Fas, and `Über` no company that has no accent. */
function isOtherLetters({ row, flags }: NameHit, raw: string, index: EntityIndex): boolean {
  if (/^[ÄÖÜ]/.test(raw)) return index.entityAt(row).name.toLowerCase() === foldName(raw);
  return raw[1] === '.' && !(flags & ALL_CAPITALS) && index.typeAt(row) === 'place';
}

/** `WHO`, `KN-23`, `F-35A`: capitals throughout, with numbers and single letters between. */
function isCapital(first: number, next: number, { starts, ends }: Tokens, { cases }: TokenShapes): boolean {
  for (let i = first; i < next; i++) {
    const isLetter = next > first + 1 && ends[i]! - starts[i]! === 1;
    if (cases[i] === LOWER || (cases[i] === CAPITALIZED && !isLetter)) return false;
  }
  return true;
}

/** A country at the start of a sentence is a country; of other ordinary words, and of letters in a line all in capitals, one cannot know. */
function isOrdinaryAt(
  { row, flags }: NameHit,
  first: number,
  shapes: TokenShapes,
  index: EntityIndex,
): boolean {
  if (flags & ALL_CAPITALS && shapes.isShouted[first]) return true;
  return (flags & ORDINARY) !== 0 && shapes.opens[first] === 1 && index.typeAt(row) !== 'place';
}
