import type { Article } from '../article.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Dateline, Evidence } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { datelineAside } from './dateline-aside.ts';
import { withoutBrackets } from './dateline-bare.ts';
import { type DatelineParts, inBrackets } from './dateline-brackets.ts';
import { inOtherScripts } from './dateline-scripts.ts';
import type { OutletName } from './outlet-names.ts';
import { bodyLines, evidenceIn, linesOf, type PageLine } from './page-lines.ts';
import { isListed, readPlace } from './place.ts';

/** A dateline as read: its place may be missing ("(AFP) —"), its agencies may be several. */
export interface FoundDateline {
  readonly dateline?: Dateline;
  readonly agencies: readonly OutletName[];
  /** Call sign of a station in the agency's place: `COLUMBIA, Mo. (KMIZ)`. */
  readonly station?: string;
  readonly evidence: Evidence;
}

/** Datelines that name an agency are looked for in so many lines; the first wins. */
const MAX_LINES = 120;
/** Weak datelines, a place alone, only open the story: so many lines from the top. */
const OPENING_LINES = 12;
/** Lines in which a dateline may stand behind other text: extraction or an archive joined them. */
const DAMAGED_LINES = 3;
/** Margins above the body that may be the first paragraph, or a line of place and agency. */
const NEAR_MARGINS = 6;

interface DatelineOptions {
  /** The byline names an agency. */
  readonly isWire: boolean;
}

/** The dateline that opens the story, with the agencies it names. */
export function findDateline(
  article: Article,
  index: EntityIndex,
  { isWire }: DatelineOptions,
): FoundDateline | undefined {
  const lines = bodyLines(article).filter(line => !line.isCaption);
  for (const [i, line] of lines.slice(0, MAX_LINES).entries()) {
    const found = withAgency(line, index, i < DAMAGED_LINES);
    if (found) return found;
  }
  const all = linesOf(article);
  const above = all.filter(line => line.place === 'head' && line.margin !== undefined).slice(-NEAR_MARGINS);
  for (const line of above) {
    const found = withAgency(line, index, false);
    if (found?.dateline) return found;
  }
  const isGerman = article.language === 'de';
  for (const line of lines.slice(0, OPENING_LINES)) {
    const found = placeAlone(line, index, isWire) ?? (isGerman ? germanPlace(line, index) : undefined);
    if (found) return found;
  }
  for (const line of isGerman ? above : []) {
    const found = germanPlace(line, index);
    if (found) return found;
  }
  const aside = datelineAside(article, all, index);
  return aside && found(aside.line, aside.parts);
}

function withAgency(line: PageLine, index: EntityIndex, isTop: boolean): FoundDateline | undefined {
  const parts =
    inBrackets(line.text, index, { mayFollow: isTop }) ??
    inOtherScripts(line.text, index) ??
    (isTop ? withoutBrackets(line.text, index) : undefined);
  return parts && found(line, parts);
}

function found(line: PageLine, { place, from, to, agencies, station }: DatelineParts): FoundDateline {
  const start = place ? from - place.length : from;
  const evidence = evidenceIn(line, 'dateline', start, to);
  // A service of press releases and a station are no agency; newspapers that share their texts are named like one.
  const agency = agencies.find(({ entity }) => entity.type === 'agency' && entity.service !== 'press-release')
    ?.entity.name;
  const date = place?.date;
  return {
    agencies,
    evidence,
    ...(station === undefined ? {} : { station }),
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

const PLACE_ALONE = new LetterPattern(
  /^([^\u2013\u2014:]{3,60}?)\s?(?:[\u2013\u2014]+|--|\s-\s|\.[-\u2013\u2014]+\s?|:)\s?(?=[\p{Lu}\p{Pi}"'\d<$(\u20ac\u00a3*+]|$)/u,
);

/** A bracket behind the place whose names the list lacks. */
const UNKNOWN_BRACKET = /\s\([^()]{2,50}\)$/;

/** `LONDON —` `BEIJING:` `PUTRAJAYA, Nov 22 —` `BUENOS AIRES.-` `Dekalb, Ill. —`: no agency is named. */
function placeAlone(line: PageLine, index: EntityIndex, isWire: boolean): FoundDateline | undefined {
  const match = PLACE_ALONE.exec(line.text.slice(0, 90));
  if (!match) return undefined;
  const head = match[1]!.replace(UNKNOWN_BRACKET, '');
  const place = readPlace(head, index, { isAlone: true, isWire, isColon: match[0].includes(':') });
  if (!place || place.length < head.trimEnd().length) return undefined;
  return found(line, { place, from: head.length, to: match[0].length, agencies: [] });
}

const GERMAN_PLACE = new LetterPattern(
  /^(?:(\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?) )?(\p{Lu}[\p{L} /-]{2,25}?)(?:\.\s(?=[\p{Lu}\p{Pi}"„])|$)/u,
);

/** `Berlin. In der Stadt …`, and the line `ku Frankfurt` of a reporter's initials and place. */
function germanPlace(line: PageLine, index: EntityIndex): FoundDateline | undefined {
  const match = GERMAN_PLACE.exec(line.text.slice(0, 60));
  if (!match) return undefined;
  const [whole, initials, town] = match;
  const isWhole = whole.length === line.text.length;
  if (isWhole !== (initials !== undefined) || !isListed(town!, index)) return undefined;
  return found(line, {
    place: { place: town!, length: town!.length, parts: [town!] },
    from: (initials === undefined ? 0 : initials.length + 1) + town!.length,
    to: whole.length,
    agencies: [],
  });
}
