import { readKoreanName } from '../romanisation/korean-names.ts';
import { FAMILIES } from '../romanisation/korean-syllables.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalize.ts';
import type { Tokens } from '../text/tokenize.ts';
import { apposition, isAged } from './apposition.ts';
import { BODY_HEADS, OTHER_HEADS, SITE_HEADS } from './body-words.ts';
import { chineseAt } from './chinese-people.ts';
import type { Chosen } from './choose.ts';
import type { Entity } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';
import { isFirstName } from './first-names.ts';
import { follows } from './longer-names.ts';
import { NO_NAMES, PARTICLES, SAYING, TITLES } from './name-words.ts';
import { ALL_CAPS, CAPITALIZED, type TokenShapes } from './token-shapes.ts';

/** Words of a personal name, particles included: longer runs are titles of works and bodies. */
const MAX_NAME_WORDS = 5;

/** Persons that the list does not have, known by a title, a verb of saying or the Korean shape of the name. */
export function findPagePeople(
  tokens: Tokens,
  shapes: TokenShapes,
  listed: readonly Chosen[],
  index: EntityIndex,
): Chosen[] {
  const covered = new Uint8Array(tokens.count);
  for (const { first, next } of listed) covered.fill(1, first, next);
  const people: Chosen[] = [];
  for (let i = 0; i < tokens.count; ) {
    const person = personAt(tokens, shapes, covered, i, index);
    if (person) people.push(person);
    i = person?.next ?? i + 1;
  }
  return people;
}

function personAt(
  tokens: Tokens,
  shapes: TokenShapes,
  covered: Uint8Array,
  first: number,
  index: EntityIndex,
): Chosen | undefined {
  if (!isNameWord(tokens, shapes, covered, first) || TITLES.has(tokens.words[first]!)) return undefined;
  const korean = koreanAt(tokens, shapes, covered, first, index);
  if (korean) return korean;
  const chinese = chineseAt(tokens, shapes, covered, first, index);
  if (chinese) return chinese;
  const next = nameEnd(tokens, shapes, covered, first);
  if (next - first < 2 || isByline(tokens, first) || opensBody(tokens, shapes, next)) return undefined;
  if (!isCued(tokens, shapes, first, next) && !isNamed(tokens, shapes, first, next)) return undefined;
  return chosen(tokens, first, next, name => ({
    id: ownId(foldName(name).replaceAll(' ', '-'), index),
    name,
    type: 'person',
    description: apposition(tokens.text, tokens.ends[next - 1]!),
    fromPage: true,
  }));
}

/** "Clark Construction Group", "General Public License Version 3". */
function opensBody(tokens: Tokens, shapes: TokenShapes, next: number): boolean {
  if (OTHER_HEADS.has(tokens.words[next - 1]!)) return true;
  if (!follows(next, tokens, shapes) || !isCapital(shapes, next)) return false;
  const word = tokens.words[next]!;
  return BODY_HEADS.has(word) || OTHER_HEADS.has(word);
}

/** An id of the page's own: one of the list's is another person of the name. */
function ownId(slug: string, index: EntityIndex): string {
  const id = `person:${slug}`;
  return index.byId(id) ? `person:page-${slug}` : id;
}

/** "By Jane Doe" opens a line: whoever wrote the page is not in its story. */
function isByline({ words, text, starts }: Tokens, first: number): boolean {
  return (
    words[first - 1] === 'by' &&
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, starts[first - 1]! - 3), starts[first - 1]!))
  );
}

/** Words of a name that only a first name speaks for: longer runs hold more than a person. */
const MAX_PLAIN_WORDS = 3;

/** A first name that is no other word, then one that is no body: `Jane Tallow`; or `Odo Venn, 34,`. */
function isNamed(tokens: Tokens, shapes: TokenShapes, first: number, next: number): boolean {
  const { words, text, ends } = tokens;
  if (shapes.isTitle[first] || !text.slice(tokens.starts[first]!, ends[next - 1]!).includes(' '))
    return false;
  for (let i = first; i < next; i++) {
    const word = words[i]!;
    if (BODY_HEADS.has(word) || SITE_HEADS.has(word) || OTHER_HEADS.has(word)) return false;
  }
  if (isAged(text, ends[next - 1]!)) return true;
  return (
    isFirstName(words[first]!) && next - first <= MAX_PLAIN_WORDS && shapes.cases[next - 1] === CAPITALIZED
  );
}

/** A Korean name of the list in another romanisation, or one with a shape that only Korean names have. */
function koreanAt(
  tokens: Tokens,
  shapes: TokenShapes,
  covered: Uint8Array,
  first: number,
  index: EntityIndex,
): Chosen | undefined {
  const { words, text, starts, ends } = tokens;
  let end = first + 1;
  while (end < tokens.count && end < first + 3 && isKoreanWord(tokens, shapes, covered, end)) end++;
  if (!FAMILIES.has(words[first]!) && !(end === first + 3 && FAMILIES.has(words[first + 2]!)))
    return undefined;
  for (let next = end; next > first + 1; next--) {
    const name = text.slice(starts[first]!, ends[next - 1]!).replace(/['\u2019]s$/, '');
    const read = readKoreanName(name);
    if (!read) continue;
    const known = index.koreanPerson(read.key);
    const isShaped = read.isTypical && next === first + 3 && !NO_NAMES.has(words[first]!);
    if (!known && !isShaped) continue;
    return chosen(
      tokens,
      first,
      next,
      () => known ?? koreanOf(read.key, name, apposition(text, ends[next - 1]!)),
    );
  }
  return undefined;
}

function koreanOf(key: string, name: string, description: string): Entity {
  return { id: `person:ko:${key}`, name, type: 'person', description, fromPage: true };
}

/** A given name's second syllable may be small: `Seol-hwa`. */
function isKoreanWord(
  { text, ends, starts }: Tokens,
  shapes: TokenShapes,
  covered: Uint8Array,
  i: number,
): boolean {
  if (covered[i] || !shapes.continues[i]) return false;
  const isHyphenated = /^[-\u2010\u2011]$/.test(text.slice(ends[i - 1]!, starts[i]!));
  return isHyphenated || isCapital(shapes, i);
}

function isCapital({ cases }: TokenShapes, i: number): boolean {
  return cases[i] === CAPITALIZED || cases[i] === ALL_CAPS;
}

const LATIN = new LetterPattern(/^\p{Script=Latin}+$/u);

function isNameWord({ words }: Tokens, shapes: TokenShapes, covered: Uint8Array, i: number): boolean {
  return !covered[i] && isCapital(shapes, i) && !NO_NAMES.has(words[i]!) && LATIN.test(words[i]!);
}

/** The token after the capitalised run at a place, particles between its words included. */
function nameEnd(tokens: Tokens, shapes: TokenShapes, covered: Uint8Array, first: number): number {
  let next = first + 1;
  for (let i = next; i < tokens.count && i < first + MAX_NAME_WORDS && shapes.continues[i]; i++) {
    if (endsWithPossessive(tokens, i - 1) || TITLES.has(tokens.words[i]!) || isParted(tokens, i)) break;
    if (isNameWord(tokens, shapes, covered, i)) next = i + 1;
    else if (!PARTICLES.has(tokens.words[i]!) || covered[i]) break;
  }
  return next;
}

/** "Ann Tallow/Agency", "Ann Tallow.Read": signs that stand between no two words of a person's name. */
function isParted({ text, starts, ends }: Tokens, i: number): boolean {
  const gap = text.slice(ends[i - 1]!, starts[i]!);
  return gap === '/' || gap === '&' || gap === ' & ' || (gap === '.' && ends[i - 1]! - starts[i - 1]! > 1);
}

function endsWithPossessive({ text, starts, ends }: Tokens, i: number): boolean {
  return /['\u2019]s$/.test(text.slice(starts[i]!, ends[i]!));
}

/** Whether the words around a capitalised run say that it is a person. */
function isCued(
  { words, count, text, ends, starts }: Tokens,
  shapes: TokenShapes,
  first: number,
  next: number,
): boolean {
  if (!text.slice(starts[first]!, ends[next - 1]!).includes(' ')) return false;
  const isAllCaps = shapes.cases.subarray(first, next).every(written => written === ALL_CAPS);
  if (isAllCaps) return false;
  const before = words[first - 1];
  const gapBefore = first > 0 ? text.slice(ends[first - 1]!, starts[first]!) : '';
  if (before && TITLES.has(before) && /^\.? $/.test(gapBefore)) return true;
  const saysBefore = before !== undefined && gapBefore === ' ' && SAYING.has(before);
  const toBefore = gapBefore === ' ' && before === 'to' && words[first - 2] === 'according';
  const after = next < count && text.slice(ends[next - 1]!, starts[next]!) === ' ' ? words[next]! : '';
  return toBefore ? next - first <= 4 : (saysBefore || SAYING.has(after)) && next - first <= 4;
}

function chosen(tokens: Tokens, first: number, next: number, entityOf: (name: string) => Entity): Chosen {
  const { text, starts, ends } = tokens;
  const raw = text.slice(starts[first]!, ends[next - 1]!);
  const name = raw.replace(/['\u2019\u02bc][sS]$/, '');
  return { first, next, end: starts[first]! + name.length, entity: entityOf(name) };
}
