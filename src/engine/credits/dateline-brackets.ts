import type { EntityIndex } from '../entities/entity-index.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { isDate, withoutDates } from './dates.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { type PlaceAndDate, provesItself, readPlace } from './place.ts';
import { withoutNames } from './without-names.ts';

/** A dateline's parts in its line. */
export interface DatelineParts {
  readonly place: PlaceAndDate | undefined;
  /** Where the place ends, or the bracket begins. */
  readonly from: number;
  readonly to: number;
  readonly agencies: readonly OutletName[];
  /** Call sign of a station in the agency's place: `COLUMBIA, Mo. (KMIZ)`. */
  readonly station?: string;
}

/** A place before the agency is shorter than this: "PORT OF SPAIN, Trinidad and Tobago, September 30, 2021". */
const MAX_BEFORE = 90;
/** A dateline stands within so many characters of its line's start. */
const MAX_OPENING = 600;

const IN_BRACKETS =
  /[(/\uff08]\s?([^()/\uff08\uff09\n]{2,60}(?:\/[^()/\uff08\uff09\n]{2,30}){0,2})\s?[)/\uff09]\.?\s*(?:[-\u2010-\u2015:.|\u0640]+|$)?/g;
/** "PARIS (AFP) 5 mai -": what may part a bracket from its dash. */
const DATE_AND_DASH = /^[\s,]{0,3}(.{4,25}?)\s?[-\u2010-\u2015]+\s/;

/** `SEOUL, May 29. /TASS/.` `Pyongyang, May 15 (KCNA) --` `DHAKA (REUTERS, AFP) -` `(ANSA) - ROMA, 05 MAG -` `COLUMBIA, Mo. (KMIZ)` */
export function inBrackets(
  line: string,
  index: EntityIndex,
  { mayFollow }: { mayFollow: boolean },
): DatelineParts | undefined {
  const opening = line.slice(0, MAX_OPENING);
  if (!/[(/\uff08]/.test(opening)) return undefined;
  for (const match of opening.matchAll(IN_BRACKETS)) {
    if (match.index > MAX_BEFORE && !mayFollow) break;
    // "Ole Finn/AFP/Getty" is a photographer.
    if (match[0][0] === '/' && !/(?:^|[\s.-])$/.test(line.slice(0, match.index))) continue;
    const before = line.slice(Math.max(0, match.index - MAX_BEFORE), match.index);
    const place = readPlace(before, index);
    if (!isOpening(before, match.index, place, mayFollow)) continue;
    const parts =
      readBracket(match[1]!, index) ??
      (isInCapitals(before, place) ? amongOthers(match[1]!, index) : undefined);
    if (!parts) continue;
    const to = match.index + match[0].length;
    const seen = { line, before, place, to, mayFollow };
    if (parts.agencies.length > 0 && isDateline(seen, match[0], index))
      return { ...placeAfter(seen, match.index, index), agencies: parts.agencies };
    if (place && parts.station && endsInDash(match[0]))
      return { place, from: match.index, to, agencies: [], station: parts.station };
  }
  return undefined;
}

interface Seen {
  readonly line: string;
  readonly before: string;
  readonly place: PlaceAndDate | undefined;
  readonly to: number;
  readonly mayFollow: boolean;
}

/** A bracket of agencies opens a story before a dash or behind a place that proves itself; else a new sentence follows it. */
function isDateline(
  { line, before, place, to, mayFollow }: Seen,
  bracket: string,
  index: EntityIndex,
): boolean {
  if (endsInDash(bracket) || place?.date !== undefined || isInCapitals(before, place)) return true;
  const after = line.slice(to);
  const dated = DATE_AND_DASH.exec(after.slice(0, 40));
  if (dated && isDate(dated[1]!)) return true;
  return mayFollow && (place === undefined || provesItself(place, index)) && SENTENCE.test(after);
}

function endsInDash(bracket: string): boolean {
  return /[-\u2010-\u2015.:|\u0640]\s*$/.test(bracket);
}

const SENTENCE = new LetterPattern(/^[\p{Pi}"'(\u00bf\u00a1]?[\p{Lu}\p{Lo}\d]/u);

/** `(ANSA) - ROMA, 05 MAG -`: the agency first, then its place. */
const PLACE_AFTER = /^\s*([^()\n]{3,60}?)\s?(?:[-\u2010-\u2015]\s|:\s|\.\s?-)/;

function placeAfter(
  { line, place, to }: Seen,
  at: number,
  index: EntityIndex,
): Omit<DatelineParts, 'agencies'> {
  if (place || line.slice(0, at).trim() !== '') return { place, from: at, to };
  const match = PLACE_AFTER.exec(line.slice(to, to + MAX_BEFORE));
  const after = match ? readPlace(match[1]!, index, { isAlone: true }) : undefined;
  if (!after || after.length < match![1]!.trim().length) return { place, from: at, to };
  return { place: { ...after, length: 0 }, from: at, to: to + match![0].length };
}

/** Whether the bracket and its place open the line, or follow other text the way a dateline in a damaged line does. */
function isOpening(before: string, at: number, place: PlaceAndDate | undefined, mayFollow: boolean): boolean {
  if (!place) return at <= before.length && (before.trim() === '' || isDate(before));
  if (at <= before.length && before.slice(0, before.length - place.length).trim() === '') return true;
  return mayFollow && (place.date !== undefined || isInCapitals(before, place));
}

const CAPITALS = new LetterPattern(/^\p{Lu}{3}/u);

function isInCapitals(before: string, place: PlaceAndDate | undefined): boolean {
  return place !== undefined && CAPITALS.test(before.slice(before.length - place.length));
}

/** Call signs of American stations: KMIZ, WLOS-TV. */
const STATION = /(?<![A-Za-z])[KW][A-Z]{2,3}(?:[- ]?(?:TV|FM|AM|DT))?(?![A-Za-z])/;

/** What a bracket holds. */
interface Bracket {
  readonly agencies: readonly OutletName[];
  readonly station?: string;
}

/** The agencies of a bracket that holds agencies, a station, and nothing else of weight: "REUTERS, AFP", "KMIZ/AP". */
function readBracket(text: string, index: EntityIndex): Bracket | undefined {
  const agencies = findOutletNames(text, index, { prose: false });
  const rest = withoutNames(text, agencies);
  if (agencies.length > 0 && isNothing(rest)) return { agencies };
  const station = STATION.exec(rest)?.[0];
  if (station === undefined) return undefined;
  if (isNothing(rest.replace(STATION, ''))) return { agencies, station: /^[KW][A-Z]+/.exec(station)![0] };
  return rest.trimStart().startsWith(station)
    ? { agencies: [], station: /^[KW][A-Z]+/.exec(station)![0] }
    : undefined;
}

/** Capitals in brackets that are no names: pictures. */
const PICTURE = /\b(?:photo|photos|pool|handout|file|image|images|getty|video|via)\b/i;

/** Known agencies beside names that the list lacks: "AFP, THE HARBOUR PAPER". */
function amongOthers(text: string, index: EntityIndex): Bracket | undefined {
  if (text !== text.toUpperCase() || PICTURE.test(text)) return undefined;
  const whole = findOutletNames(text, index, { prose: false }).filter(({ start, end }) =>
    isToken(text, start, end),
  );
  return whole.length > 0 ? { agencies: whole } : undefined;
}

/** Whether a name fills the space between two commas or slashes. */
function isToken(text: string, start: number, end: number): boolean {
  return /(?:^|[,/&])\s*$/.test(text.slice(0, start)) && /^\s*(?:$|[,/&])/.test(text.slice(end));
}

const WORDS = new LetterPattern(/[\p{L}\p{N}]/u);
/** Desks and joining words beside an agency's name; `lni` and the like are dpa's regional services. */
const BESIDE =
  /\b(?:and|und|et|y|e|with|via|news|newswire|wire|agency|corp|inc|staff|online|business|health|sports?|money|politics|travel|style|life|world|opinion|entertainment|español|video|tmn|afx|infocom|nachrichtenagentur|l(?:ah|bg|bn|bw|by|he|mv|ni|no|nw|rs|sh|sl|sn|sw|th))\b/gi;

/** Whether nothing but joining words, desks and a date is left of a text. */
export function isNothing(rest: string): boolean {
  return !WORDS.test(withoutDates(rest).replace(BESIDE, ' '));
}
