import { foldName } from '../text/normalize.ts';
import { isStopWord } from '../text/stem.ts';
import type { Tokens } from '../text/tokenize.ts';
import type { Chosen } from './choose.ts';
import type { Entity } from './entity.ts';
import { readKoreanName } from './korean-names.ts';
import { FAMILIES } from './korean-syllables.ts';
import { NO_NAMES, TITLES } from './name-words.ts';
import { CAPITALIZED, type TokenShapes } from './token-shapes.ts';

/** Later mentions by family name alone of persons that the text names in full. */
export function findSurnames(tokens: Tokens, shapes: TokenShapes, named: readonly Chosen[]): Chosen[] {
  const bearers = bearersOf(named);
  const covered = new Uint8Array(tokens.count);
  for (const { first, next } of named) covered.fill(1, first, next);
  const found: Chosen[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const holders =
      covered[i] || shapes.cases[i] !== CAPITALIZED ? undefined : bearers.get(surnameAt(tokens, i));
    if (!holders || !isBare(tokens, shapes, covered, i)) continue;
    const entity = meant(holders, i);
    if (!entity) continue;
    const raw = tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!);
    const end = tokens.ends[i]! - (/['\u2019\u02bc][sS]$/.test(raw) ? 2 : 0);
    found.push({ first: i, next: i + 1, end, entity });
  }
  return found;
}

interface Bearer {
  readonly entity: Entity;
  readonly at: number;
}

/** Who bears a family name, in the order of the text. */
function bearersOf(named: readonly Chosen[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { entity, first } of named) {
    const surname = entity.type === 'person' ? surnameOf(entity) : undefined;
    if (surname) bearers.set(surname, [...(bearers.get(surname) ?? []), { entity, at: first }]);
  }
  return bearers;
}

/** The family name of a person, folded: the first word of a Korean or Chinese name, else the last. */
function surnameOf({ name, country }: Entity): string | undefined {
  const words = foldName(name.replace(/,? (?:Jr|Sr|II|III|IV|XVI|XIV)\.?$/, '')).split(' ');
  if (words.length < 2) return undefined;
  const isKorean = FAMILIES.has(words[0]!) && readKoreanName(name) !== undefined && words.length > 2;
  const isFamilyFirst = isKorean || ['CN', 'KP', 'KR', 'TW', 'VN', 'HK'].includes(country ?? '');
  const surname = isFamilyFirst ? words[0]! : words.at(-1)!;
  return surname.length > 1 && !isStopWord(surname) && !NO_NAMES.has(surname) ? surname : undefined;
}

/** The only bearer, or the only one named so far; with a second in between nobody can be sure. */
function meant(holders: readonly Bearer[], at: number): Entity | undefined {
  const distinct = (list: readonly Bearer[]) => [...new Set(list.map(({ entity }) => entity.id))];
  const before = holders.filter(bearer => bearer.at < at);
  const pool = before.length > 0 ? before : holders;
  return distinct(pool).length === 1 ? pool[0]!.entity : undefined;
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
