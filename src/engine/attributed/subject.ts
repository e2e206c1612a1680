import type { Entity } from '../entities/entity.ts';
import type { Corpus } from '../pack/corpus.ts';
import type { Rarity } from '../reuse/rarity.ts';
import { startsDigit, startsUpper } from '../text/letters.ts';
import { type ReadText, readText } from '../text/read-text.ts';
import type { NearStatement } from './near-statements.ts';

/** Days and months stand in every story of a day. */
const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  )
    .split(' ')
    .map(word => readText(word).stems[0]!),
);

/** Words of a statement, and of a page, from which its length counts against what they share. */
const USUAL_WORDS = 300;
const SHORT_PAGE = 100;
/** A name that one statement of these days has and no other tells so many times its own rarity at most. */
const LOCAL_FACTOR = 2;
/** Names that every fifth document has tell nothing. */
const MIN_RARITY = 1.6;
/** Stems looked up at most: a page that prints more names is a list. */
const MAX_STEMS = 150;

/**
 * Stems of what a page is about that its language does not change: names and figures as printed in Latin letters, and the
 * listed names of the entities it names in any script. The names of `issuers` are left out: all their statements have them.
 */
export function subjectStems(
  text: ReadText,
  entities: readonly Entity[],
  issuers: ReadonlySet<string>,
): ReadonlySet<number> {
  const stems = new Set<number>();
  text.stems.forEach((stem, i) => {
    if (isNameOrFigure(text.tokens.text[text.tokens.starts[i]!]!)) stems.add(stem);
  });
  // A weapon's name is letters and figures that stand in any text: `B-1`. The page prints it itself.
  const named = entities.filter(({ type }) => type !== 'weapon');
  for (const { name } of named.filter(({ id }) => !issuers.has(id))) addStems(stems, name);
  for (const { name } of named.filter(({ id }) => issuers.has(id))) dropStems(stems, name);
  for (const stem of CALENDAR) stems.delete(stem);
  stems.delete(0);
  return new Set([...stems].slice(0, MAX_STEMS));
}

function isNameOrFigure(char: string): boolean {
  return startsUpper(char) || startsDigit(char);
}

function addStems(stems: Set<number>, name: string): void {
  for (const stem of stemsOfName(name)) stems.add(stem);
}

function dropStems(stems: Set<number>, name: string): void {
  for (const stem of stemsOfName(name)) stems.delete(stem);
}

/** Stems of a name, the parts of a hyphenated one apart: `Yo-jong` is printed `Yo Jong` too. */
function stemsOfName(name: string): Uint32Array {
  return readText(name.replaceAll('-', ' ')).stems;
}

/** How much of a page's subject each statement shares: rarity of the stems in common, for the length of both: long texts share names by chance. */
export function subjectScores(
  words: number,
  stems: ReadonlySet<number>,
  statements: readonly NearStatement[],
  corpus: Corpus,
  rarity: Rarity,
): number[] {
  const sums = statements.map(() => 0);
  const places = placesOf(statements, corpus);
  for (const stem of stems) {
    if (rarity.of(stem) < MIN_RARITY) continue;
    const holders = holdersOf(stem, places, corpus);
    const local = LOCAL_FACTOR * Math.log((statements.length + 1) / Math.max(1, holders.length));
    for (const i of holders) sums[i]! += Math.min(local, rarity.of(stem));
  }
  const ofPage = lengthFactor(words, SHORT_PAGE);
  return sums.map((sum, i) => sum / (ofPage * lengthFactor(statements[i]!.record.words, USUAL_WORDS)));
}

function lengthFactor(words: number, usual: number): number {
  return Math.sqrt(Math.max(1, words / usual));
}

/** For each pack, the number of the statement at each row, counted from 1; `undefined` for a pack without any. */
type StatementAt = readonly (Uint16Array | undefined)[];

function placesOf(statements: readonly NearStatement[], { packs }: Corpus): StatementAt {
  return packs.map(pack => {
    if (!statements.some(statement => statement.pack === pack)) return undefined;
    const numbers = new Uint16Array(pack.documentCount);
    statements.forEach((statement, i) => {
      if (statement.pack === pack) numbers[statement.row] = i + 1;
    });
    return numbers;
  });
}

/** The statements that hold a stem. */
function holdersOf(stem: number, places: StatementAt, { packs }: Corpus): number[] {
  const holders: number[] = [];
  places.forEach((numbers, i) => {
    if (!numbers) return;
    const { rows, count } = packs[i]!.findStem(stem);
    for (let k = 0; k < count; k++) {
      const number = numbers[rows[k]!]!;
      if (number > 0) holders.push(number - 1);
    }
  });
  return holders;
}
