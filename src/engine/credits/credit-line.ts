import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { creditsFor } from './credit-names.ts';
import type { CreditPattern } from './credit-pattern.ts';
import { INNER_HINT, patternsFor, patternsIn, RESTS_ON_AGENCIES } from './credit-patterns.ts';
import { holdsAny, lowerCase } from './hints.ts';
import { matchesOf } from './matches.ts';
import { findOutletNames } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';

/** A piece of a line that may be one credit: `text` begins at `from` in the line; `lower` is the same in lower case. */
interface Piece {
  readonly from: number;
  readonly text: string;
  readonly lower: string;
}

/** Longest credit ("With assistance by …, … and …"). */
const MAX_PIECE = 300;
/** Sentences at the end of a long paragraph that may still be credits. */
const LAST_SENTENCES = 3;
/** Lines up to this length are read sentence by sentence, longer ones only at their end. */
const MAX_CREDIT_LINE = 600;
/** Pieces of one line. */
const MAX_PIECES = 40;

/** Body lines at the top and at the end of a story among which credits stand. */
const FIRST_LINES = 4;
const LAST_LINES = 8;
/** Longest line of its own, right under a paragraph of the story, that may be a credit: buttons may follow it. */
const MAX_OWN_LINE = 80;
/** A shorter line is no paragraph. */
const MIN_PARAGRAPH = 120;

/** The lines above, below and at the edges of the story: what is said there of a text is said of this one. */
export function edgesOf(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const body = lines.filter(line => line.start !== undefined);
  const isInner = ({ text }: PageLine, i: number) =>
    i >= FIRST_LINES &&
    i < body.length - LAST_LINES &&
    (text.length > MAX_OWN_LINE || body[i - 1]!.text.length < MIN_PARAGRAPH);
  const inner = new Set(body.filter(isInner));
  return new Set(lines.filter(line => !inner.has(line)));
}

/** Credits that a line prints in words: "Story by Reuters", "With inputs from ANI", "originally published by …". */
export function readCreditLine(line: PageLine, isEdge: boolean, index: EntityIndex): Credit[] {
  const from = Math.max(0, line.text.length - MAX_CREDIT_LINE);
  const read = line.text.slice(from);
  const inside = patternsIn(lowerCase(read));
  if (!isEdge && inside.length === 0 && !INNER_HINT.test(lowerCase(read)))
    return restsOnAgencies(line, read, from);
  const credits = piecesOf(line.text, from).flatMap(piece => {
    const patterns = [...patternsFor(piece.lower), ...inside];
    return readPiece({ line, piece, isEdge }, patterns, index);
  });
  return [...credits, ...restsOnAgencies(line, read, from)];
}

/** "based in part on wire service reports" */
function restsOnAgencies(line: PageLine, read: string, from: number): Credit[] {
  const rests = holdsAny(read, [' reports']) ? RESTS_ON_AGENCIES.exec(read) : null;
  if (!rests) return [];
  const start = from + rests.index;
  const evidence = evidenceIn(line, 'credit', start, start + rests[0].length);
  return [{ type: 'contributed', name: 'agencies', evidence }];
}

/** Where a piece of a line begins: at its start, behind a sentence, a bracket, a dash, "Editor's note:". */
const OPENING =
  /(?:^[\s\u2013\u2014*※•●■▼◎・-]*|[.!?;][\u201d"’)]?\s+|。\s*|[([（【[<〈「\u2014\u2013*※/|]\s*|\s-+\s|\n|\b(?:note|nota|hinweis|redaktion|rédaction|ndlr|ndr)\.?:\s+)(?=[0-9a-z©\u00c0-\u1fff\u2c00-\u2fff\u3040-\ufdff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc])/g;

function piecesOf(text: string, from: number): Piece[] {
  const lower = sameLengthLower(text.slice(from));
  const starts = matchesOf(OPENING, lower).map(match => match.index + match[0].length);
  const read =
    from > 0 ? starts.filter(start => start > 0).slice(-LAST_SENTENCES) : starts.slice(0, MAX_PIECES);
  return read.map(start => ({
    from: from + start,
    text: text.slice(from + start, from + start + MAX_PIECE),
    lower: lower.slice(start, start + MAX_PIECE),
  }));
}

/** A text in lower case; the few letters that grow thereby stay as they are. */
function sameLengthLower(text: string): string {
  const lower = lowerCase(text);
  if (lower.length === text.length) return lower;
  return Array.from(text, letter =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

interface Place {
  readonly line: PageLine;
  readonly piece: Piece;
  readonly isEdge: boolean;
}

function readPiece(place: Place, patterns: readonly CreditPattern[], index: EntityIndex): Credit[] {
  for (const entry of patterns) {
    if (entry.atEdge && !place.isEdge) continue;
    const match = entry.pattern().exec(place.piece.lower);
    const names = match?.groups?.names;
    if (!match || names === undefined) continue;
    const credits = creditsOf(place, { entry, match, names, index });
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

function creditsOf({ line, piece }: Place, { entry, match, names, index }: Matched): Credit[] {
  const isAfter = match[0].endsWith(names);
  const at = match.index + (isAfter ? match[0].length - names.length : match[0].indexOf(names));
  const printed = piece.text.slice(at, at + names.length);
  const list = isAfter ? firstSentence(printed) : printed;
  const length = match[0].length - (names.length - list.length);
  const start = piece.from + match.index;
  const evidence = evidenceIn(line, 'credit', start, start + length);
  if (entry.type === 'sourced' && isChart(line, piece, index)) return [];
  const besideDate = isBesideDate(line, piece);
  const isProvider = besideDate || isWholeLine(line, piece, length);
  return creditsFor({ entry, list, evidence, isProvider, isBesideDate: besideDate }, index);
}

/** `By The Pier Gazette | Source: Reuters`: a newsroom signs its chart, and says whose numbers it shows. */
function isChart({ text }: PageLine, { from }: Piece, index: EntityIndex): boolean {
  const before = text.slice(0, from);
  if (from > MAX_DATE || !/^(?:by|chart|graphic|map|grafik|infographic|infografik)\b.*\|\s*$/i.test(before))
    return false;
  return findOutletNames(before, index, { prose: false }).length > 0;
}

/** `Dec. 22, 2016, 3:36 PM UTC / Source: Reuters`: who provides the text stands beside its date. */
function isBesideDate(line: PageLine, { from }: Piece): boolean {
  const before = line.text.slice(0, from).trimEnd();
  return before.length < MAX_DATE && before.endsWith('/') && (before === '/' || /\d/.test(before));
}

/** `(Source: Pier Gazette)` and nothing else in its line: the whole text is from there. */
function isWholeLine({ text }: PageLine, { from }: Piece, length: number): boolean {
  return /^\s*[([（【]\s*$/.test(text.slice(0, from)) && /^\s*[)\]）】]\s*$/.test(text.slice(from + length));
}

/** Longest date with its time and zone. */
const MAX_DATE = 60;

const SENTENCE_END = /[.!?](?:["”)]?\s|["”)]?$)|[。)\]|;）】」]|\s[\u2013\u2014]\s/u;
const INITIAL = new LetterPattern(/(?:^|[\s.])(?:\p{Lu}|St|Mt|Ft|Inc|Co)$/u);

/** Up to the end of the sentence; full stops inside names and domains stay. */
function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  const isInitial = end && INITIAL.test(text.slice(0, end.index)) && end.index + 2 < text.length;
  return end && !isInitial ? text.slice(0, end.index) : text;
}
