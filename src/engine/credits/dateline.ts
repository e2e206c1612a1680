import type { Article } from '../article.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Dateline, Evidence } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { isDate } from './dates.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { bodyLines, evidenceIn, type PageLine } from './page-lines.ts';
import { type PlaceAndDate, readPlace, tidy } from './place.ts';

/** A dateline as read: its place may be missing ("(AFP) —"), its agencies may be several. */
export interface FoundDateline {
  readonly dateline?: Dateline;
  readonly agencies: readonly OutletName[];
  /** Call sign of a station in the agency's place: `COLUMBIA, Mo. (KMIZ)`. */
  readonly station?: string;
  readonly evidence: Evidence;
}

/** A place before the agency is shorter than this: "PORT OF SPAIN, Trinidad and Tobago, September 30, 2021". */
const MAX_BEFORE = 90;
/** Datelines that name an agency are looked for in so many lines; the first wins. */
const MAX_LINES = 120;
/** A dateline stands within so many characters of its line's start. */
const MAX_OPENING = 600;
/** Weak datelines, a place alone, only open the story: so many lines from the top. */
const OPENING_LINES = 12;
/** Lines in which a dateline may stand behind other text: extraction or an archive joined them. */
const DAMAGED_LINES = 3;

interface DatelineOptions {
  /** The byline names an agency. */
  readonly isWire: boolean;
}

const IN_BRACKETS =
  /[(/]\s?([^()/\n]{2,60}(?:\/[^()/\n]{2,30}){0,2})\s?[)/]\.?\s*(?:[-\u2010-\u2015:.]+|$)?/g;

/** The dateline that opens the story, with the agencies it names. */
export function findDateline(
  article: Article,
  index: EntityIndex,
  { isWire }: DatelineOptions,
): FoundDateline | undefined {
  const lines = bodyLines(article).filter(line => !line.isCaption);
  for (const [i, line] of lines.slice(0, MAX_LINES).entries()) {
    const found = withAgency(line, index, { mayFollow: i < DAMAGED_LINES }) ?? inOtherScripts(line, index);
    if (found) return found;
  }
  for (const line of lines.slice(0, OPENING_LINES)) {
    const found = placeAlone(line, index, isWire);
    if (found) return found;
  }
  return undefined;
}

/** `SEOUL, May 29. /TASS/.` `Pyongyang, May 15 (KCNA) --` `DHAKA (REUTERS, AFP) -` `COLUMBIA, Mo. (KMIZ)` */
function withAgency(
  line: PageLine,
  index: EntityIndex,
  { mayFollow }: { mayFollow: boolean },
): FoundDateline | undefined {
  for (const match of line.text.slice(0, MAX_OPENING).matchAll(IN_BRACKETS)) {
    if (match.index > MAX_BEFORE && !mayFollow) break;
    const before = line.text.slice(Math.max(0, match.index - MAX_BEFORE), match.index);
    const place = readPlace(before, index);
    if (!isOpening(before, match.index, place, mayFollow)) continue;
    const agencies = findOutletNames(match[1]!, index, { prose: false });
    const isWhole = agencies.length > 0 && isOnlyNames(match[1]!, agencies);
    const hasDash = /[-\u2010-\u2015.:]\s*$/.test(match[0]);
    const to = match.index + match[0].length;
    if (isWhole && (hasDash || isInCapitals(before, place)))
      return found(line, { place, from: match.index, to, agencies });
    const station = /^[KW][A-Z]{2,3}(?=$|[- ])/.exec(match[1]!)?.[0];
    if (place && station && hasDash)
      return { ...found(line, { place, from: match.index, to, agencies: [] }), station };
  }
  return undefined;
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

const WORDS = new LetterPattern(/[\p{L}\p{N}]/u);

/** Whether a bracket holds agencies and nothing else of weight: "REUTERS, AFP", "Reuters Staff", "KCNA Watch". */
function isOnlyNames(text: string, names: readonly OutletName[]): boolean {
  let rest = text;
  for (const name of [...names].reverse()) rest = rest.slice(0, name.start) + rest.slice(name.end);
  return !WORDS.test(rest.replace(/\b(?:and|und|et|with|via|news|wire)\b/gi, ''));
}

interface Read {
  readonly place: PlaceAndDate | undefined;
  readonly from: number;
  readonly to: number;
  readonly agencies: readonly OutletName[];
}

function found(line: PageLine, { place, from, to, agencies }: Read): FoundDateline {
  const start = place ? from - place.length : from;
  const evidence = evidenceIn(line, 'dateline', start, to);
  const agency = agencies.find(({ entity }) => entity.type === 'agency')?.entity.name;
  const date = place?.date;
  return {
    agencies,
    evidence,
    ...(place
      ? {
          dateline: {
            text: evidence.text,
            place: place.place,
            ...(agency === undefined ? {} : { agency }),
            ...(date === undefined ? {} : { date }),
          },
        }
      : {}),
  };
}

/** `新华社北京4月24日电` `（서울=연합뉴스）` `［ソウル　１５日　ロイター］` `【ロンドン＝岡田浩幸】` `МОСКВА, 15 мая - РИА Новости` */
const OTHER_SCRIPTS = [
  /^\s*(?<agency>新华社|新華社|中新社)(?<place>\p{Script=Han}{2,12}?)(?<date>\d{1,2}月\d{1,2}日)电/u,
  /^\s*[([（［【]\s*(?<place>[\p{Script=Hangul}·]{2,20})\s*=\s*(?<agency>\p{Script=Hangul}{2,10}|[A-Z]{2,10})\s*[)\]）］】]/u,
  /^\s*[［[【]\s*(?<place>[\p{Script=Katakana}\p{Script=Han}ー・]{2,20})[\s　]+(?<date>[０-９\d]{1,2}日)[\s　]+(?<agency>[\p{Script=Katakana}\p{Script=Han}ー]{2,12}|[A-Z]{2,8})\s*[］\]】]/u,
  /^\s*【(?<place>[\p{Script=Katakana}\p{Script=Han}ー・]{2,20})[＝=・](?<agency>[^】\n]{2,20})】/u,
  /^\s*(?<place>[\p{Script=Cyrillic}-]{3,30}), (?<date>\d{1,2} \p{Script=Cyrillic}{3,8})[.,]?\s?[-\u2013\u2014/]\s?(?<agency>[\p{Script=Cyrillic} -]{3,20}?)[./]/u,
] as const;

/** Letters from Cyrillic on, and the brackets and digits of East Asia. */
const OTHER_LETTERS = /[\u0400-\u1fff\u2e80-\uffff]/;

function inOtherScripts(line: PageLine, index: EntityIndex): FoundDateline | undefined {
  const opening = line.text.slice(0, 80);
  if (!OTHER_LETTERS.test(opening)) return undefined;
  for (const pattern of OTHER_SCRIPTS) {
    const match = pattern.exec(opening);
    if (!match?.groups) continue;
    const { place = '', date, agency = '' } = match.groups;
    const agencies = findOutletNames(` ${agency} `, index, { prose: false });
    const length = match[0].trimStart().length;
    return found(line, {
      place: { place: tidy(place.trim()), length, ...(date === undefined ? {} : { date }) },
      from: match[0].length,
      to: match[0].length,
      agencies,
    });
  }
  return undefined;
}

const PLACE_ALONE = new LetterPattern(
  /^([^\u2013\u2014:]{3,60}?)\s?(?:[\u2013\u2014]+|--|\s-\s|:)\s?(?=[\p{Lu}\p{Pi}"'\d]|$)/u,
);

/** `LONDON —` `BEIJING:` `PUTRAJAYA, Nov 22 —` `Dekalb, Ill. —`: no agency is named. */
function placeAlone(line: PageLine, index: EntityIndex, isWire: boolean): FoundDateline | undefined {
  const match = PLACE_ALONE.exec(line.text.slice(0, 90));
  if (!match) return undefined;
  const place = readPlace(match[1]!, index, { isAlone: true, isWire, isColon: match[0].includes(':') });
  if (!place || place.length < match[1]!.trimEnd().length) return undefined;
  return found(line, { place, from: match[1]!.length, to: match[0].length, agencies: [] });
}
