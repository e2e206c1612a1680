import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit, CreditType, Evidence } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import type { CreditPattern } from './credit-pattern.ts';
import { UNNAMED } from './credit-patterns.ts';
import { editionBehind } from './edition.ts';
import { creditOf } from './found-credit.ts';
import { isMediaName } from './media-words.ts';
import { findOutletNames, type OutletName, outletNamed } from './outlet-names.ts';
import { personsOf } from './person-names.ts';
import { printedName } from './printed-name.ts';
import { authorship } from './services.ts';
import { withoutNames } from './without-names.ts';

/** What a pattern found: the list of names that follows a credit's words. */
export interface NamedList {
  readonly entry: CreditPattern;
  readonly list: string;
  readonly evidence: Evidence;
  /** The line names the text's provider: it stands beside the date above the story, or alone in brackets. */
  readonly isProvider: boolean;
  /** It stands beside the date: there a name needs no word of papers. */
  readonly isBesideDate: boolean;
}

/** Lists of unnamed agencies are short: "with inputs from news agencies and wire services". */
const MAX_UNNAMED = 60;

/** Credits for whom a list names: outlets of the list, agencies left unnamed, an outlet as printed, persons who contributed. */
export function creditsFor(found: NamedList, index: EntityIndex): Credit[] {
  const { entry, list, evidence } = found;
  const isOrigin = entry.unlisted !== undefined;
  const names = findOutletNames(list, index, { prose: false }).filter(
    (name, i, all) =>
      !isCompound(list, name) &&
      !(entry.type === 'contributed' && (isFirstName(list, name) || isBeat(list, name, all[i - 1]))),
  );
  if (entry.onlyNames && !UNNAMED.test(list) && !isOnlyNames(list, names)) return [];
  const known = isOrigin ? leading(list, names) : names;
  const mayBePersons = entry.type === 'contributed' && !entry.outletsOnly;
  const persons = mayBePersons ? contributors(withoutNames(list, names, ', '), evidence) : [];
  if (known.length > 0) return [...known.map(name => credited(found, name, list)), ...persons];
  const unnamed = list.length < MAX_UNNAMED ? UNNAMED.exec(list)?.[0].trim() : undefined;
  if (unnamed !== undefined) return [{ type: typeOf(found, 'wrote'), name: unnamed, evidence }];
  return isOrigin || found.isProvider ? unlisted(found, index) : persons;
}

/** `ARD-Korrespondentin`: the name of an employer. */
function isCompound(list: string, { entity, end }: OutletName): boolean {
  return entity.type === 'outlet' && COMPOUND.test(list.slice(end, end + 2));
}

/** `CNN Foreign Affairs Reporter`: what somebody of the outlet before writes about. */
function isBeat(list: string, { start, end }: OutletName, before: OutletName | undefined): boolean {
  return (
    before?.end === start - 1 && /^ (?:Reporter|Correspondent|Editor|Writer|Producer)\b/.test(list.slice(end))
  );
}

const ONE_WORD = new LetterPattern(/^\p{Lu}\p{Ll}+$/u);

/** `Petra Brandt`: a first name that an agency bears as well. */
function isFirstName(list: string, { start, end }: OutletName): boolean {
  return ONE_WORD.test(list.slice(start, end)) && SURNAME.test(list.slice(end, end + MAX_SURNAME));
}

const SURNAME =
  /^ (?!News|Agency|Staff|Press|Service|Wire|Bureau|Desk|Newsroom|Reporter|Writer|Correspondent|World|Online)\p{Lu}\p{Ll}/u;
/** As far as the longest word that is none. */
const MAX_SURNAME = 20;

const COMPOUND = new LetterPattern(/^-\p{L}/u);

function credited(found: NamedList, { entity, start, end }: OutletName, list: string): Credit {
  const type = typeOf(found, authorship(entity));
  const edition = entity.type === 'outlet' ? editionBehind(list.slice(end)) : undefined;
  if (edition === undefined) return creditOf(type, entity, found.evidence);
  return { type, name: list.slice(start, end) + edition, evidence: found.evidence };
}

/** Small words before a name; a capital would begin another name. */
const ONLY_SMALL = new LetterPattern(/^[^\p{Lu}.;()\d]{0,60}(?:The )?$/u);
const JOINED = /^(?:['’]s)?[\s,&/+、·]*(?:and|und|et|y|e|og|и|및)?[\s,]*(?:the )?$/i;

/** The names that the list begins with, one behind the other: what is named later says something else. */
function leading(list: string, names: readonly OutletName[]): OutletName[] {
  const [first] = names;
  if (!first || !ONLY_SMALL.test(list.slice(0, first.start))) return [];
  const next = names.findIndex((name, i) => i > 0 && !JOINED.test(list.slice(names[i - 1]!.end, name.start)));
  return names.slice(0, next < 0 ? names.length : next);
}

function typeOf({ entry: { type }, isProvider }: NamedList, authored: CreditType): CreditType {
  if (type === 'authored') return authored;
  if (type === 'sourced') return authored === 'carried' && !isProvider ? 'cited' : authored;
  return type;
}

function unlisted({ entry, list, evidence, isBesideDate }: NamedList, index: EntityIndex): Credit[] {
  const name = printedName(list);
  if (name === undefined) return [];
  const entity = outletNamed(name, index);
  if (entity) return [creditOf(authorship(entity), entity, evidence)];
  const after = list.slice(list.indexOf(name) + name.length);
  if (entry.unlisted !== 'any' && !isBesideDate && !isMediaName(name, after)) return [];
  return [{ type: 'carried', name, evidence }];
}

const JOINING =
  /\b(?:and|und|et|y|e|og|och|ja|en|the|der|die|das|la|le|el|les|agence|agencia|agência|agenzia|agentur(?:en)?|news)\b/giu;
const LETTERS = new LetterPattern(/\p{L}{2}/u);

function isOnlyNames(list: string, names: readonly OutletName[]): boolean {
  return names.length > 0 && !LETTERS.test(withoutNames(list, names, ', ').replace(JOINING, ' '));
}

const ROLE = new LetterPattern(/(?:^|[\s,])(?:\p{L}+ ){0,2}(?:writers?|reporters?|correspondents?)\s/iu);

/** Persons who contributed, the outlet before them left out: "CNN's Ann Lee and Bo Roe". */
function contributors(list: string, evidence: Evidence): Credit[] {
  const bare = list.replace(/^[\s,]*['’]s\s/, '').replace(ROLE, ' ');
  return personsOf(bare).map(name => ({ type: 'contributed', name, evidence }));
}
