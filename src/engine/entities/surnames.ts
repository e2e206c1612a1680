import { foldName } from '../text/normalize.ts';
import { isStopWord } from '../text/stem.ts';
import type { Tokens } from '../text/tokenize.ts';
import type { Chosen } from './choose.ts';
import type { Entity } from './entity.ts';
import { familyNameOf } from './family-name.ts';
import { NO_NAMES, TITLES } from './name-words.ts';
import { CAPITALIZED, type TokenShapes } from './token-shapes.ts';

/** Mentions by family name alone of persons that the text names in full. */
export function findSurnames(tokens: Tokens, shapes: TokenShapes, named: readonly Chosen[]): Chosen[] {
  const bearers = bearersOf(named);
  if (bearers.size === 0) return [];
  const covered = new Uint8Array(tokens.count);
  for (const { first, next } of named) covered.fill(1, first, next);
  const found: Chosen[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (covered[i] || shapes.cases[i] !== CAPITALIZED) continue;
    const entity = meant(bearers.get(surnameAt(tokens, i)) ?? [], i);
    if (!entity || !isBare(tokens, shapes, covered, i)) continue;
    const raw = tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!);
    const end = tokens.ends[i]! - (/['\u2019\u02bc][sS]$/.test(raw) ? 2 : 0);
    found.push({ first: i, next: i + 1, end, entity });
  }
  return found;
}

/** A person with the token that first names them in full. */
interface Bearer {
  readonly entity: Entity;
  readonly at: number;
}

/** The distinct persons who bear a family name, in the order of the text. */
function bearersOf(named: readonly Chosen[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const known = new Set<string>();
  for (const { entity, first } of named) {
    if (entity.type !== 'person' || known.has(entity.id)) continue;
    known.add(entity.id);
    const surname = familyNameOf(entity);
    if (!surname) continue;
    const holders = bearers.get(surname);
    if (holders) holders.push({ entity, at: first });
    else bearers.set(surname, [{ entity, at: first }]);
  }
  return bearers;
}

/** The only bearer, or the only one named so far; with a second in between nobody can be sure. */
function meant(holders: readonly Bearer[], at: number): Entity | undefined {
  const isOne = holders.length === 1 || (holders.length > 1 && holders[0]!.at < at && holders[1]!.at > at);
  return isOne ? holders[0]!.entity : undefined;
}

function surnameAt({ text, words, starts, ends }: Tokens, i: number): string {
  return /^[a-z]+$/.test(words[i]!) && words[i]!.length === ends[i]! - starts[i]!
    ? words[i]!
    : foldName(text.slice(starts[i]!, ends[i]!));
}

/** Whether a word stands alone as a family name, titles before it aside. */
function isBare(tokens: Tokens, shapes: TokenShapes, covered: Uint8Array, i: number): boolean {
  const { words, count } = tokens;
  const joins = (j: number) =>
    shapes.cases[j] === CAPITALIZED &&
    !covered[j] &&
    !TITLES.has(words[j]!) &&
    !NO_NAMES.has(words[j]!) &&
    !isStopWord(words[j]!);
  if (i > 0 && shapes.continues[i] && joins(i - 1)) return false;
  const isPossessive = /['\u2019]s$/.test(tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!));
  return isPossessive || !(i + 1 < count && shapes.continues[i + 1] && joins(i + 1));
}
