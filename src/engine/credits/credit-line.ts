import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit, CreditType } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { type CreditPattern, patternsFor, RESTS_ON_AGENCIES, UNNAMED } from './credit-patterns.ts';
import { isDate } from './dates.ts';
import { creditOf } from './found-credit.ts';
import { holdsAny } from './hints.ts';
import { findOutletNames, type OutletName, outletNamed } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { personsOf } from './person-names.ts';
import { authorship } from './services.ts';

/** A piece of a line that may be one credit: `text` begins at `from` in the line. */
interface Piece {
  readonly from: number;
  readonly text: string;
}

/** Longest credit ("With assistance by …, … and …"). */
const MAX_PIECE = 300;
/** Sentences at the end of a long paragraph that may still be credits. */
const LAST_SENTENCES = 3;
/** Lines up to this length are read sentence by sentence, longer ones only at their end. */
const MAX_CREDIT_LINE = 600;

/** Credits that a line prints in words: "Story by Reuters", "With inputs from ANI", "originally published by …". */
export function readCreditLine(line: PageLine, index: EntityIndex): Credit[] {
  return [...piecesOf(line.text).flatMap(piece => readPiece(line, piece, index)), ...restsOnAgencies(line)];
}

/** "based in part on wire service reports" */
function restsOnAgencies(line: PageLine): Credit[] {
  const from = Math.max(0, line.text.length - MAX_CREDIT_LINE);
  const end = line.text.slice(from);
  const rests = holdsAny(end, [' reports']) ? RESTS_ON_AGENCIES.exec(end) : null;
  if (!rests) return [];
  const start = from + rests.index;
  return [
    {
      type: 'contributed',
      name: 'agencies',
      evidence: evidenceIn(line, 'credit', start, start + rests[0].length),
    },
  ];
}

/** Where a piece of a line begins: at its start, behind a sentence, a bracket or a dash. */
const OPENING = new LetterPattern(
  /(?:^[\s\u2013\u2014*-]*|[.!?;]["”')]?\s+|[([（【\u2014\u2013*/]\s*|\s-+\s|\n)(?=[\p{L}\p{N}©])/gu,
);

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const from = Math.max(0, text.length - MAX_CREDIT_LINE);
  const read = text.slice(from);
  for (const match of read.matchAll(OPENING.in(read))) {
    const start = from + match.index + match[0].length;
    if (from > 0 && start === from) continue;
    pieces.push({ from: start, text: text.slice(start, start + MAX_PIECE) });
  }
  return from > 0 ? pieces.slice(-LAST_SENTENCES) : pieces.slice(0, 40);
}

function readPiece(line: PageLine, piece: Piece, index: EntityIndex): Credit[] {
  for (const entry of patternsFor(piece.text)) {
    const match = entry.pattern.exec(piece.text);
    const names = match?.groups?.names;
    if (!match || names === undefined) continue;
    const credits = creditsOf(line, piece, { entry, match, names, index });
    if (credits.length > 0) return credits;
  }
  return [];
}

interface Matched {
  readonly entry: CreditPattern;
  readonly match: RegExpExecArray;
  readonly names: string;
  readonly index: EntityIndex;
}

function creditsOf(line: PageLine, piece: Piece, { entry, match, names, index }: Matched): Credit[] {
  const isAfter = match[0].endsWith(names);
  const list = isAfter ? firstSentence(names) : names;
  const length = match[0].length - (isAfter ? names.length - list.length : 0);
  const evidence = evidenceIn(line, 'credit', piece.from, piece.from + length);
  const known = findOutletNames(list, index, { prose: false }).filter(
    name => entry.anyName !== true || name.start <= 4,
  );
  const persons = entry.type === 'contributed' ? contributors(withoutNames(list, known), evidence) : [];
  if (known.length > 0) {
    const credits = known.map(({ entity }) => creditOf(typeOf(entry, authorship(entity)), entity, evidence));
    return [...credits, ...persons];
  }
  if (UNNAMED.test(list) && list.length < 60) {
    return [{ type: typeOf(entry, 'wrote'), name: UNNAMED.exec(list)![0], evidence }];
  }
  if (entry.anyName) return carriedBy(list, evidence, index);
  return persons;
}

function withoutNames(list: string, names: readonly OutletName[]): string {
  let left = list;
  for (const { start, end } of [...names].reverse()) left = `${left.slice(0, start)}, ${left.slice(end)}`;
  return left;
}

const ROLE = new LetterPattern(/(?:^|[\s,])(?:\p{L}+ ){0,2}(?:writers?|reporters?|correspondents?)\s/iu);

/** Persons who contributed, the outlet before them left out: "CNN's Ann Lee and Bo Roe". */
function contributors(list: string, evidence: Credit['evidence']): Credit[] {
  const bare = list.replace(/^[\s,]*['’]s\s/, '').replace(ROLE, ' ');
  return personsOf(bare).map(name => ({ type: 'contributed', name, evidence }));
}

function typeOf({ type }: CreditPattern, authored: CreditType): CreditType {
  if (type === 'authored') return authored;
  if (type === 'sourced') return authored === 'carried' ? 'cited' : authored;
  return type;
}

function carriedBy(list: string, evidence: Credit['evidence'], index: EntityIndex): Credit[] {
  const name = printedName(list);
  if (name === undefined) return [];
  const entity = outletNamed(name, index);
  return entity ? [creditOf(authorship(entity), entity, evidence)] : [{ type: 'carried', name, evidence }];
}

/** Up to the end of the sentence; full stops inside names and domains stay. */
function firstSentence(text: string): string {
  const end = /[.!?](?:["”)]?\s|["”)]?$)|[)\]|;]|\s[\u2013\u2014]\s/u.exec(text);
  const isInitial = end && /\b\p{Lu}$/u.test(text.slice(0, end.index)) && end.index + 2 < text.length;
  return end && !isInitial ? text.slice(0, end.index) : text;
}

/** A name as printed after "published by": what follows it is cut, a date or a common word is none. */
function printedName(list: string): string | undefined {
  const name = list
    .split(/,|\s(?:on|under|as|with|and|in|at|where|by|here|before|to|for)\s(?!\p{Lu}[\p{L}]*\s?$)/u)[0]!
    .replace(/['"“”‘’]/gu, '')
    .replace(/[\s.:]+$/u, '')
    .trim();
  if (
    isWeekday(name) ||
    name.length < 2 ||
    name.length > 60 ||
    isDate(name) ||
    /^\d|^(?:this|our|my|his|her|their|a|an|it)\b/i.test(name)
  )
    return undefined;
  if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d/iu.test(name)) return undefined;
  const isName = /^(?:the )?[\p{Lu}\p{Lo}]/u.test(name) || /^[a-z0-9-]+\.[a-z.]{2,12}$/i.test(name);
  return isName ? name : undefined;
}

function isWeekday(name: string): boolean {
  return /^(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s?day|nesday|rsday|urday)?\b/i.test(name);
}
