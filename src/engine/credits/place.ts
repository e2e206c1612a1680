import type { EntityIndex } from '../entities/entity-index.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsDigit, startsName } from '../text/letters.ts';
import { isDate, MONTH } from './dates.ts';

/** The place that opens a dateline, with the date printed beside it. */
export interface PlaceAndDate {
  readonly place: string;
  readonly date?: string;
  /** Characters from the place's first to the end of what was read. */
  readonly length: number;
}

/** Abbreviated regions that follow a town, and the few that stand in full. */
const REGION =
  /^(?:(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man)\.?|[A-Z]\.\s?[A-Z]\.|[A-Z]{2})$/;
const MONTH_WORD = new LetterPattern(new RegExp(`^(?:${MONTH})`, 'iu'));
/** What may end just before a dateline that stands inside a damaged line. */
const BEFORE = new LetterPattern(/(?:[.!?:;|\u2026"”»)\]\n]|\s\s|[a-z\p{Ll}])\s*$/u);
const LONG_WORD_END = new LetterPattern(/\p{Ll}{5,}\.$/u);
const CAPITALS = new LetterPattern(/\p{Lu}{3}/u);
/** Longest place, in words ("Port of Spain, Trinidad and Tobago"). */
const MAX_PLACE_WORDS = 9;
const LINKS = new Set(
  'of and de del da do dos la le les el al am an der im sur upon y und et the'.split(' '),
);
/** Capitals that open lines and are no places. */
const NOT_A_PLACE =
  /^(?:breaking|update[ds]?|exclusive|watch|video|photos?|opinion|analysis|commentary|editorial|letter|review|live|new|read more|by|note|correction|editor.*|advertisement|q|a|mr|faq|tl;?dr|source|sources|quelle|fact check|explainer|story|news|alert|developing|cnn|recipe|summary|background)$/i;

interface PlaceOptions {
  /** A colon follows, as it follows a speaker's name too: the list must know the place. */
  readonly isColon?: boolean;
  /** The story is known to be an agency's: a capitalised place before a dash is enough. */
  readonly isWire?: boolean;
  /** No agency follows: the place must prove itself, in capitals, by its region or by the list. */
  readonly isAlone?: boolean;
}

/** Reads a place at the end of a short text, the way a dateline prints it: `GAZA CITY, Gaza Strip, Dec. 29`. */
export function readPlace(
  text: string,
  index: EntityIndex,
  { isAlone = false, isWire = false, isColon = false }: PlaceOptions = {},
): PlaceAndDate | undefined {
  const trimmed = text.replace(/[\s,.\u2013\u2014-]+$/, '');
  const start = placeStart(trimmed);
  const parts = trimmed
    .slice(start)
    .split(/,\s*|\.\s+(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/);
  const { places, date } = withoutDate(parts);
  const town = places[0]?.trim() ?? '';
  if (!isPlace(town) || !places.slice(1).every(part => isPlace(part.trim()))) return undefined;
  if (isColon && date === undefined && !town.split('/').every(part => isListed(part, index)))
    return undefined;
  if (isAlone && !(isWire && town.split(/\s+/).length <= 3) && !provesItself(town, places, date, index))
    return undefined;
  return { place: tidy(town), length: text.length - start, ...(date === undefined ? {} : { date }) };
}

/** Where the last run of capitalised words, dates and joining words begins. */
function placeStart(text: string): number {
  const words = [...text.matchAll(/[^\s]+/g)];
  let first = words.length;
  while (first > 0 && words.length - first < MAX_PLACE_WORDS && belongs(words[first - 1]![0])) {
    const isSentenceEnd = first < words.length && endsSentence(words[first - 1]![0]);
    if (isSentenceEnd) break;
    first--;
  }
  while (first < words.length && !isCapital(words[first]![0])) first++;
  const start = words[first]?.index ?? text.length;
  return first === 0 || BEFORE.test(text.slice(0, start)) ? start : text.length;
}

/** A capital, or a letter of a script without case. */
function isCapital(word: string): boolean {
  return startsName(word) && !startsDigit(word);
}

function belongs(word: string): boolean {
  return isCapital(word) || /^\d/.test(word) || LINKS.has(word.toLowerCase()) || MONTH_WORD.test(word);
}

/** "prices.” SEOUL": the word before belongs to another sentence; abbreviations and days do not end one. */
function endsSentence(word: string): boolean {
  if (/[!?"”»)\]|:;\u2026]$/.test(word)) return true;
  return LONG_WORD_END.test(word) || /^\d{4}\.$/.test(word);
}

function withoutDate(parts: readonly string[]): { places: string[]; date?: string } {
  const places = parts.filter(part => part !== '');
  let date: string | undefined;
  for (let i = places.length - 1; i > 0; i--) {
    const part = places[i]!.trim();
    if (/^\d{4}$/.test(part) && i > 1) places.splice(i, 1);
    else if (isDate(part)) {
      date = part;
      places.splice(i, 1);
    }
  }
  return { places, ...(date === undefined ? {} : { date }) };
}

/** Words that open sentences, not places. */
const SENTENCE_WORDS =
  /^(?:but|the|in|on|at|an?|and|for|he|she|it|its|this|that|these|when|while|as|after|according|file|photo|mr|ms|mrs|dr|president|former|read|see|by|from|to|with|we|i|they|if|there)\b/i;

function isPlace(part: string): boolean {
  if (REGION.test(part)) return true;
  if (
    part.length < 3 ||
    part.length > 45 ||
    /\d|[()"“”]/.test(part) ||
    NOT_A_PLACE.test(part) ||
    SENTENCE_WORDS.test(part)
  )
    return false;
  return part.split(/[\s/]+/).every(word => word === '' || isCapital(word) || LINKS.has(word.toLowerCase()));
}

function provesItself(
  town: string,
  places: readonly string[],
  date: string | undefined,
  index: EntityIndex,
): boolean {
  const words = town.split(/[\s/]+/);
  if (words.length > 3) return false;
  const isCapitals = town === town.toUpperCase() && CAPITALS.test(town);
  if (isCapitals || date !== undefined) return !/['’!?&]/.test(town);
  if (places.length > 1 && (REGION.test(places[1]!.trim()) || isListed(places[1]!, index))) return true;
  return town.split('/').every(part => isListed(part, index));
}

function isListed(name: string, index: EntityIndex): boolean {
  return index.named(name.trim())?.type === 'place';
}

const INITIAL = new LetterPattern(/(?<=^|[\s/.-])\p{Ll}/gu);

/** `GAZA CITY` reads Gaza City; mixed case stays as printed. */
export function tidy(place: string): string {
  if (place !== place.toUpperCase() || place === place.toLowerCase()) return place;
  const lower = place.toLowerCase();
  return lower.replace(INITIAL.in(lower), letter => letter.toUpperCase());
}
