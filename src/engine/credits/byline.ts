import type { Article } from '../article.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { openingOf } from './byline-opening.ts';
import { isOtherRole, otherRoles, withoutOtherRoles } from './byline-roles.ts';
import { UNNAMED } from './credit-patterns.ts';
import { withoutDates, withoutDateWords, withoutGlue } from './dates.ts';
import { creditOf } from './found-credit.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { personsOf } from './person-names.ts';
import { authorship } from './services.ts';
import { signaturesOf } from './signature.ts';
import { withoutNames } from './without-names.ts';

/** Roles and joining words beside a byline's names. */
const BESIDE = new LetterPattern(
  /\b(?:and|und|et|y|og|och|with|for|the|staff|news|wire|agency|writers?|correspondents?|reporters?|editors?|auto|business|political|economics?|sports?|science|white house|national|foreign|special|to|aerospace|entertainment|health|medical|technology|redaktion)\b/giu,
);
const PLACE = new LetterPattern(/\b(?:in|from|à|en|aus)\s+\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){0,2}/gu);
const SECTION = new LetterPattern(/\|\s*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\s*(?=\|)/gu);
const INITIALS = new LetterPattern(/\b\p{Lu}{2,3}-/gu);
const LETTERS = new LetterPattern(/\p{L}{2}/u);
/** A photographer before an agency: `Chuck Burton/AP`, `Copyright Fredrik Persson/AP`. */
const PHOTOGRAPHER = new LetterPattern(
  /^(?:.{0,80}[-:©]\s*)?(?:copyright\s+|photo\w*:?\s+)?(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]*\s?\/\s?\p{L}+/iu,
);
/** The same turned about, as Reuters signs its pictures: `REUTERS/Chuck Burton`. */
const AGENCY_FIRST = new LetterPattern(/(?:^|[\s:©])\p{Lu}{2,8}\/\p{Lu}\p{L}/u);
/** Longest line that is a byline as a whole. */
const MAX_BYLINE = 120;
/** Longest line that opens with "By" and is one ("By A, B and C, The Associated Press | Posted: …"). */
const MAX_OPENED_BYLINE = 250;
/** Names of two letters are buttons as often as agencies. */
const MIN_LONE_NAME = 3;

/** "by" inside a sentence. */
const NO_BYLINE = new LetterPattern(/^\s*[Bb]y\s+[\p{Ll}\d]/u);
/** A byline behind its date. */
const BY_AFTER_DATE = new LetterPattern(/\d.{0,20}\b(?:by|von|par)\s+(?=\p{Lu})/u);

/** A link to a page's feed, not the agency of Nepal. */
const FEED = 'RSS';

/** What a byline line says: its persons, and credits for the agencies and outlets it names. */
export interface ReadByline {
  readonly persons: readonly string[];
  readonly credits: readonly Credit[];
  readonly isSure: boolean;
}

/** A line that may be a byline. */
export interface BylineLine {
  readonly line: PageLine;
  /** The page itself says that it is one: its markup, its metadata, a "By" above it. */
  readonly isSure: boolean;
}

/** Reads one line as a byline; undefined when it is none. */
export function readByline({ line, isSure }: BylineLine, index: EntityIndex): ReadByline | undefined {
  if (line.text.length > MAX_OPENED_BYLINE) return undefined;
  const opening = openingOf(line.text);
  if (line.text.length > MAX_BYLINE && opening === undefined && !isSure) return undefined;
  if (!isSure && line.text.includes('/') && isPicture(line.text, opening)) return undefined;
  if (NO_BYLINE.test(line.text) || (opening === undefined && !isSure && isSentence(line.text)))
    return undefined;
  const rest = line.text.slice(opening?.length ?? (isSure ? afterDate(line.text) : 0));
  const names = findOutletNames(withoutGlue(rest), index, { prose: false }).filter(
    ({ start, end }) => rest.slice(start, end) !== FEED,
  );
  if (opening === undefined && !isSure && names.length === 0) return undefined;
  const listed = withoutOtherRoles(withoutDates(withoutNames(withoutGlue(rest), names, ' , ')));
  const persons = personsOf(listed).filter(name => isPersonTo(index, name));
  // Prose opens with "By" too: in the body a byline names somebody, and nothing else.
  const mustBeNames =
    opening === undefined ||
    (line.start !== undefined && persons.length === 0 && names.length > 0 && !UNNAMED.test(rest));
  if (mustBeNames && !isSure && !isNamesOnly(withoutGlue(rest), names, persons)) return undefined;
  return {
    persons,
    isSure,
    credits: [...creditsOf(line, withoutGlue(rest), names), ...unnamed(line, rest, names)],
  };
}

/** Small words between names and dates: "Ida Brandt and Ole Finn of AP, updated at noon". */
const MAX_SMALL_WORDS = 5;

/** Whether a line has more small words than names and dates leave room for: a cheap look before names are looked up. */
function isSentence(text: string): boolean {
  return (text.match(/(?<![\w.@])[a-z]+(?= )/g)?.length ?? 0) > MAX_SMALL_WORDS;
}

function isPicture(text: string, opening: string | undefined): boolean {
  return PHOTOGRAPHER.test(text) || (opening === undefined && AGENCY_FIRST.test(text));
}

/** Whether the list does not know a name as a place's or a house's: "Ida Brandt, New York". */
function isPersonTo(index: EntityIndex, name: string): boolean {
  const type = index.named(name)?.type;
  return type === undefined || type === 'person';
}

/** "January 18, 2017 10:44 am by Ann Lee": where the byline begins behind its date. */
function afterDate(text: string): number {
  const by = BY_AFTER_DATE.exec(text);
  return by ? by.index + by[0].length : 0;
}

function creditsOf(line: PageLine, text: string, names: readonly OutletName[]): Credit[] {
  const isMetadata = line.margin === undefined && line.start === undefined;
  const evidence = evidenceIn(line, isMetadata ? 'metadata' : 'byline');
  const shared = sharedFrom(text);
  return names
    .filter(name => !/\bfor\s+(?:the\s+)?$/i.test(text.slice(0, name.start)))
    .map(({ entity, start }) =>
      creditOf(start > shared ? 'contributed' : authorship(entity), entity, evidence),
    );
}

/** "By Our Desk with Agencies", "with inputs from ANI": what follows contributed only. */
function sharedFrom(text: string): number {
  const at = text.search(/\b(?:with|mit|avec|con|com)\b/i);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Agencies that the byline leaves unnamed: "News wire services", "Our Desk with Agencies". */
function unnamed(line: PageLine, text: string, names: readonly OutletName[]): Credit[] {
  const match = UNNAMED.exec(text);
  if (!match || names.some(name => name.entity.type === 'agency')) return [];
  const isShared = match.index > sharedFrom(text) || /\band\s+$/i.test(text.slice(0, match.index));
  const type = isShared ? 'contributed' : 'wrote';
  return [{ type, name: match[0], evidence: evidenceIn(line, 'byline') }];
}

/** Whether a line holds outlets, persons, roles and dates, and nothing else. */
function isNamesOnly(text: string, names: readonly OutletName[], persons: readonly string[]): boolean {
  if (!names.some(({ start, end }) => end - start >= MIN_LONE_NAME || text.slice(start, end) === 'AP'))
    return false;
  let left = withoutNames(text, names, ' , ').replace(PLACE, ' ').replace(SECTION, ' ');
  for (const person of persons) left = left.replace(person, ' ');
  return !LETTERS.test(withoutDateWords(left).replace(INITIALS, ' ').replace(BESIDE, ' '));
}

/** Lines below which a body no longer prints its byline. */
const OPENING_LINES = 12;

/** Lines in which a byline may stand: the page's own first, then its author in the metadata, then the head's lines, then who signs the story. */
export function bylineLines(article: Article, lines: readonly PageLine[]): BylineLine[] {
  const head = lines.filter(line => line.place === 'head' && !line.isCaption);
  const opening = lines.filter(line => line.start !== undefined && !line.isCaption).slice(0, OPENING_LINES);
  const opened = opening.filter(
    line => line.place === 'body' && line.text.length <= MAX_BYLINE && openingOf(line.text) !== undefined,
  );
  const others = otherRoles(lines);
  const stated = [...printed(article.byline, lines), ...printed(article.metadata.author, lines)];
  return [
    ...signed(lines),
    ...stated.filter(({ line }) => !others.has(line.text.trim())),
    ...head.map((line, i) => ({ line, isSure: i > 0 && LONE_OPENING.test(head[i - 1]!.text.trim()) })),
    ...opened.map(line => ({ line, isSure: false })),
    ...[...tailAuthors(lines), ...lines.filter(line => line.place === 'meta')].map(line => ({
      line,
      isSure: false,
    })),
  ];
}

/** "By", alone in its line. */
const LONE_OPENING = /^(?:by|von|par|por|di|oleh|author|autor|作者|記者|记者)\s*[:：]?$/i;

/** "Author Ida Brandt" among the facts below the text. */
function tailAuthors(lines: readonly PageLine[]): PageLine[] {
  return lines.filter(
    ({ place, text }) =>
      place === 'tail' && text.length < 80 && /^(?:author|autor(?:in)?|auteur|penulis)\s?:?\s/i.test(text),
  );
}

/** The reporters whom the story itself names. */
function signed(lines: readonly PageLine[]): BylineLine[] {
  const names = signaturesOf(lines);
  if (names.length === 0) return [];
  return [{ line: { text: names.join(', '), place: 'body', isCaption: false }, isSure: true }];
}

/** A byline known from the page's markup or metadata, at the line that prints it when there is one. */
function printed(byline: string | undefined, lines: readonly PageLine[]): BylineLine[] {
  if (byline === undefined || byline.trim() === '') return [];
  const line = lines.find(
    ({ text, place }) =>
      place !== 'tail' && place !== 'meta' && text.length < MAX_OPENED_BYLINE && text.includes(byline),
  );
  const from = line?.text.indexOf(byline) ?? 0;
  if (line && isOtherRole(line.text.slice(0, from))) return [];
  const at = {
    ...(line?.start === undefined ? {} : { start: line.start + from }),
    ...(line?.margin === undefined ? {} : { margin: line.margin }),
  };
  return [{ line: { text: byline, place: line?.place ?? 'meta', isCaption: false, ...at }, isSure: true }];
}
