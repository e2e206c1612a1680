import type { EntityIndex } from '../entities/entity-index.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsDigit, startsName } from '../text/letters.ts';
import { dateAtEnd, MONTH } from './dates.ts';

/** The place that opens a dateline, with the date printed beside it. */
export interface PlaceAndDate {
  readonly place: string;
  readonly date?: string;
  /** Characters from the place's first to the end of what was read. */
  readonly length: number;
  /** Its town and what stands behind it: "Port of Spain", "Trinidad and Tobago". */
  readonly parts: readonly string[];
}

/** Abbreviated regions that follow a town, and the few that stand in full. */
const REGION =
  /^(?:(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man)\.?|[A-Z]\.\s?[A-Z]\.|[A-Z]{2})$/;
const MONTH_WORD = new LetterPattern(new RegExp(`^(?:${MONTH})`, 'iu'));
/** What may end just before a dateline that stands inside a damaged line. */
const BEFORE = new LetterPattern(/(?:[.!?:;|\u2026"”»)\]\n]|\s\s|[a-z\p{Ll}])\s*$/u);
const LONG_WORD_END = new LetterPattern(/\p{Ll}{5,}\.$/u);
const CAPITALS = new LetterPattern(/\p{Lu}{3}/u);
const LATIN = /[a-z]/i;
/** Longest place, in words ("Port of Spain, Trinidad and Tobago"). */
const MAX_PLACE_WORDS = 9;
const LINKS = new Set(
  'of and de del da do dos la le les el al am an der im sur upon y und et the'.split(' '),
);
/** Capitals that open lines and are no places. */
const NOT_A_PLACE =
  /^(?:breaking|update[ds]?|exclusive|watch|video|photos?|opinion|analysis|commentary|editorial|letter|review|live|new|read more|by|note|correction|editor.*|advertisement|q|a|mr|faq|tl;?dr|source|sources|quelle|fact check|explainer|story|news|alert|developing|cnn|recipe|summary|background|reporting from|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

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
  const trimmed = text.replace(/[\s,.|\u060c\u2013\u2014-]+$/, '');
  const start = placeStart(trimmed);
  const { places, date } = partsOf(trimmed.slice(start));
  const town = places[0]?.trim() ?? '';
  if (!isPlace(town) || !places.slice(1).every(part => isPlace(part.trim()))) return undefined;
  if (isColon && date === undefined && !isListed(town, index)) return undefined;
  const found = {
    place: tidy(town),
    length: text.length - start,
    parts: places,
    ...(date === undefined ? {} : { date }),
  };
  const isShortWire = isWire && town.split(/\s+/).length <= 3;
  return !isAlone || isShortWire || provesItself(found, index) ? found : undefined;
}

/** Where the last run of capitalised words, dates and joining words begins. */
function placeStart(text: string): number {
  const words = [...text.matchAll(/\S+/g)];
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
  if (isCapital(word) || /^[\d/]/.test(word) || LINKS.has(word.toLowerCase()) || MONTH_WORD.test(word))
    return true;
  return isRegion(word) || startsName(word.replace(/^[dl]['\u2019]/, ''));
}

/** "New Delhi [India]", "Mumbai (Maharashtra)": the region in brackets. */
function isRegion(word: string): boolean {
  return /^[([][^()[\]]+[)\]],?$/.test(word) && isCapital(word.slice(1));
}

/** "prices.” SEOUL": the word before belongs to another sentence; abbreviations and days do not end one. */
function endsSentence(word: string): boolean {
  if (isRegion(word)) return false;
  if (/[!?"”»)\]|:;\u2026]$/.test(word)) return true;
  return LONG_WORD_END.test(word) || /^\d{4}\.$/.test(word);
}

/** `GAZA CITY, Gaza Strip, Dec. 29`: the places, and the date at their end. */
function partsOf(text: string): { places: string[]; date?: string } {
  const dated = dateAtEnd(text);
  const places = (dated ? text.slice(0, dated.start) : text)
    .replace(/\s?[([][^()[\]]{2,40}[)\]]/g, '')
    .split(/[,\u060c]\s*|\s?[\u2013\u2014]\s|\.$/)
    .map(part => part.trim())
    .filter(part => part !== '' && !/^\d{4}$/.test(part));
  return { places, ...(dated ? { date: dated.date } : {}) };
}

/** Words that open sentences, not places. */
const SENTENCE_WORDS =
  /^(?!(?:the (?:hague|bronx|gambia|dalles|villages|woodlands|netherlands|philippines|bahamas)|a coruña)$)(?:but|the|in|on|at|an?|and|for|he|she|it|its|this|that|these|when|while|as|after|according|file|photo|mr|ms|mrs|dr|president|former|read|see|by|from|to|with|we|i|they|if|there)\b/i;

function isPlace(part: string): boolean {
  if (REGION.test(part)) return true;
  if (
    part.length < (LATIN.test(part) ? 3 : 2) ||
    part.length > 45 ||
    /\d|[()"“”]/.test(part) ||
    NOT_A_PLACE.test(part) ||
    SENTENCE_WORDS.test(part)
  )
    return false;
  return part
    .split(/[\s/]+/)
    .every(
      word => word === '' || isCapital(word.replace(/^[dl]['\u2019]/, '')) || LINKS.has(word.toLowerCase()),
    );
}

/** Whether a place is in capitals, with its date or region, or known to the list: no agency needs to vouch for it. */
export function provesItself({ parts, date }: PlaceAndDate, index: EntityIndex): boolean {
  const [town = '', region] = parts;
  const words = town.split(/[\s/]+/);
  if (words.length > 3) return false;
  const isCapitals = town === town.toUpperCase() && CAPITALS.test(town);
  if (isCapitals || date !== undefined) return !/['’!?&]/.test(town);
  if (region !== undefined && (REGION.test(region) || isListed(region, index))) return true;
  return isListed(town, index);
}

/** Whether the list knows a place, or both of "Seoul/Tokyo". */
export function isListed(name: string, index: EntityIndex): boolean {
  return name.split('/').every(part => index.named(part.trim())?.type === 'place');
}

const INITIAL = new LetterPattern(/(?<=^|[\s/.-])\p{Ll}/gu);

/** `GAZA CITY` reads Gaza City; mixed case stays as printed. */
export function tidy(place: string): string {
  if (place !== place.toUpperCase() || place === place.toLowerCase()) return place;
  const lower = place.toLowerCase();
  return lower.replace(INITIAL.in(lower), letter => letter.toUpperCase());
}
