import type { EntityIndex } from '../entities/entity-index.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { type DatelineParts, isNothing } from './dateline-brackets.ts';
import { isDate } from './dates.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { isListed, readPlace } from './place.ts';
import { withoutNames } from './without-names.ts';

/** Longest dateline without brackets: "Jakarta, CNN Indonesia, Monday 5 May 2024 --". */
const MAX_HEAD = 80;
/** What ends a dateline: a dash, a bar, a colon, or the period after "dpa BERLIN". */
const ENDS = /\s[-\u2013\u2014|]{1,2}\s|\s?--\s|[\u2014|:.]\s/g;
/** Ends tried: a date has a period of its own. */
const MAX_ENDS = 4;
const CAPITALS = new LetterPattern(/^\p{Lu}{3}/u);

/** `TEMPO.CO, Jakarta -` `Jakarta, CNN Indonesia --` `dpa BERLIN.` `KÖLN epd |` `القاهرة - رويترز:`: the agency without brackets. */
export function withoutBrackets(line: string, index: EntityIndex): DatelineParts | undefined {
  const head = line.slice(0, MAX_HEAD);
  let tried = 0;
  for (const end of head.matchAll(ENDS)) {
    if (++tried > MAX_ENDS) break;
    const found = readHead(head.slice(0, end.index), end.index + end[0].length, index);
    if (found) return found;
  }
  return undefined;
}

function readHead(head: string, to: number, index: EntityIndex): DatelineParts | undefined {
  if (/[()"“”?!]/.test(head)) return undefined;
  const segments = head.split(/,\s+|\.\s+|\s[-\u2013\u2014|]\s/).map(segment => segment.trim());
  if (segments.length > 4) return undefined;
  const agencies: OutletName[] = [];
  const places: string[] = [];
  let date: string | undefined;
  for (const segment of segments) {
    if (isDate(segment)) {
      date = segment;
      continue;
    }
    const names = findOutletNames(segment, index, { prose: false });
    const rest = withoutNames(segment, names)
      .replace(/[/,\s]+/g, ' ')
      .trim();
    if (names.length > 0 && (isNothing(rest) || CAPITALS.test(rest))) agencies.push(...names);
    if (names.length === 0 || !isNothing(rest)) places.push(rest);
  }
  const town = places.join(', ');
  if (agencies.length === 0 || places.length === 0 || places.length > 2) return undefined;
  // Capitals open other lines too, and papers are called "Le Point": only an agency vouches for them.
  const isVouched = date !== undefined || (CAPITALS.test(places[0]!) && agencies.every(isAgency));
  if (!isVouched && !isListed(places[0]!, index)) return undefined;
  const place = readPlace(town, index, { isAlone: date === undefined });
  if (!place || place.length < town.length) return undefined;
  return {
    place: { ...place, length: head.length, ...(date === undefined ? {} : { date }) },
    from: head.length,
    to,
    agencies,
  };
}

function isAgency({ entity }: OutletName): boolean {
  return entity.type === 'agency';
}
