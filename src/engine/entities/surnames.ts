import { foldName } from '../text/normalize.ts';
import { isStopWord } from '../text/stem.ts';
import type { Tokens } from '../text/tokenize.ts';
import type { Chosen } from './choose.ts';
import type { Entity } from './entity.ts';
import { ARTICLE, familyNameOf } from './family-name.ts';
import { isFirstName } from './first-names.ts';
import { NO_NAMES, PARTICLES, TITLES } from './name-words.ts';
import type { NamedText } from './named-text.ts';
import { CAPITALIZED, type TokenShapes } from './token-shapes.ts';

/**
 * Mentions by family name alone, or by a first name that only they have, of persons that the text names in full; of
 * `named` those stand back that are a place or body by the same one word: `Warren said` where Elizabeth Warren is named.
 */
export function withSurnames(text: NamedText, named: readonly Chosen[]): readonly Chosen[] {
  const { tokens, shapes } = text;
  const bearers = bearersOf(named);
  if (bearers.size === 0) return named;
  const covered = coverOf(tokens, named);
  const kept = named.filter(chosen => !isSurname(chosen, text, bearers, covered));
  const found = kept.length === named.length ? covered : coverOf(tokens, kept);
  const surnames: Chosen[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (found[i] || shapes.cases[i] !== CAPITALIZED) continue;
    const holders = bearers.get(partAt(tokens, i));
    const entity = holders && meant(holders, i, shapes);
    if (entity && entity.type !== 'person' && tokens.words[i - 1] !== 'the') continue;
    if (!entity || !isBare(tokens, shapes, found, i)) continue;
    const next = nextOf(tokens, i);
    const raw = tokens.text.slice(tokens.starts[i]!, tokens.ends[next - 1]!);
    const end = tokens.ends[next - 1]! - (/['\u2019\u02bc][sS]$/.test(raw) ? 2 : 0);
    surnames.push({ first: firstOf(tokens, found, i, entity), next, end, entity });
    i = next - 1;
  }
  return [...kept, ...surnames];
}

/** "von der Leyen": the small words before a family name that its bearer's name has there too. */
function firstOf(
  { words, text, ends, starts }: Tokens,
  covered: Uint8Array,
  i: number,
  { name }: Entity,
): number {
  let first = i;
  const own = foldName(name).split(' ');
  for (let at = own.indexOf(words[i]!) - 1; at > 0 && first > 0; at--) {
    const isOwn = PARTICLES.has(own[at]!) && words[first - 1] === own[at] && !covered[first - 1];
    if (!isOwn || text.slice(ends[first - 1]!, starts[first]!) !== ' ') break;
    first--;
  }
  return first;
}

function coverOf({ count }: Tokens, named: readonly Chosen[]): Uint8Array {
  const covered = new Uint8Array(count);
  for (const { first, next } of named) covered.fill(1, first, next);
  return covered;
}

/** A place or body of one word that is a family name of the page, and stands where a person does. */
function isSurname(
  { first, next, entity }: Chosen,
  { tokens, shapes }: NamedText,
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  covered: Uint8Array,
): boolean {
  if (next !== first + 1 || entity.type === 'person' || shapes.cases[first] !== CAPITALIZED) return false;
  const holders = bearers.get(partAt(tokens, first));
  if (!holders?.some(({ part, at }) => part === 'family' && at < first)) return false;
  return !PLACED.has(tokens.words[first - 1] ?? '') && isBare(tokens, shapes, covered, first);
}

/** Before a place; before a person seldom. */
const PLACED = new Set('in at near outside around across throughout'.split(' '));

/** A person with the token that first names them in full. */
interface Bearer {
  readonly entity: Entity;
  readonly at: number;
  /** How often the text names them in full. */
  times: number;
  readonly part: 'family' | 'first' | 'short';
}

/** The distinct persons by family name and by first name, in the order of the text. */
function bearersOf(named: readonly Chosen[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const known = new Map<string, Bearer[]>();
  for (const { entity, first: at, next } of named) {
    if (entity.type !== 'person') {
      const short = known.has(entity.id) ? undefined : shortNameOf(entity);
      if (short) known.set(entity.id, [add(bearers, short, { entity, at, times: 1, part: 'short' })]);
      continue;
    }
    const own = known.get(entity.id);
    if (own) {
      if (next - at > 1) for (const bearer of own) bearer.times++;
      continue;
    }
    const family = familyNameOf(entity);
    const given = firstNameOf(entity, family);
    const added = [
      ...(family ? [add(bearers, family, { entity, at, times: 1, part: 'family' })] : []),
      ...(given ? [add(bearers, given, { entity, at, times: 1, part: 'first' })] : []),
    ];
    known.set(entity.id, added);
  }
  return bearers;
}

function add(bearers: Map<string, Bearer[]>, part: string, bearer: Bearer): Bearer {
  const holders = bearers.get(part);
  if (holders) holders.push(bearer);
  else bearers.set(part, [bearer]);
  return bearer;
}

/** What a team or a paper is called for short: the Lakers, the Times. */
function shortNameOf({ name, type, description }: Entity): string | undefined {
  const words = foldName(name).split(' ');
  const last = words.at(-1)!;
  const isTeam = type === 'organization' && /\b(?:team|club)\b/.test(description);
  if (words.length < 2 || last.length < SHORTEST_FIRST_NAME || /^(?:club|city|state|team)$/.test(last))
    return undefined;
  return isTeam || type === 'outlet' ? last : undefined;
}

/** Letters of a first name that may stand alone: shorter ones are other words. */
const SHORTEST_FIRST_NAME = 4;

function firstNameOf({ name }: Entity, family: string | undefined): string | undefined {
  const words = foldName(name).split(' ');
  const [first] = words;
  if (words.length < 2 || !first || first === family || first.length < SHORTEST_FIRST_NAME) return undefined;
  return NO_NAMES.has(first) || TITLES.has(first) || isStopWord(first) ? undefined : first;
}

/** So many times as often as any other in full, one person is whom the page is about. */
const MAIN_PERSON = 2;

/**
 * The only bearer, or the only one named so far, or the one that the text names first and far more often than the
 * others; with another in between nobody can be sure. A first name counts behind the full name only.
 */
function meant(holders: readonly Bearer[], at: number, { opens }: TokenShapes): Entity | undefined {
  const [first, ...others] = holders as [Bearer, ...Bearer[]];
  if (holders.some(({ part }) => part === 'first'))
    return others.length === 0 &&
      first.at < at &&
      (opens[at] === 0 || isFirstName(foldName(first.entity.name).split(' ')[0]!))
      ? first.entity
      : undefined;
  if (first.part === 'short' && (others.length > 0 || first.at > at)) return undefined;
  const isAlone = others.length === 0 || (first.at < at && others[0]!.at > at);
  const isMain = first.at < at && others.every(({ times }) => first.times >= MAIN_PERSON * times);
  return isAlone || isMain ? first.entity : undefined;
}

/** The family name at a token, both parts of `Berners-Lee`. */
function partAt(tokens: Tokens, i: number): string {
  const { text, words, starts, ends } = tokens;
  const next = nextOf(tokens, i);
  const isPlain = next === i + 1 && /^[a-z]+$/.test(words[i]!) && words[i]!.length === ends[i]! - starts[i]!;
  return isPlain ? words[i]! : foldName(text.slice(starts[i]!, ends[next - 1]!).replace(ARTICLE, ''));
}

/** The token after a word, or after both that a hyphen joins. */
function nextOf({ text, count, starts, ends }: Tokens, i: number): number {
  const isJoined = i + 1 < count && starts[i + 1] === ends[i]! + 1 && text[ends[i]!] === '-';
  return isJoined && /\p{Lu}/u.test(text[starts[i + 1]!]!) ? i + 2 : i + 1;
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
  const next = nextOf(tokens, i);
  const isPossessive = /['\u2019]s$/.test(tokens.text.slice(tokens.starts[i]!, tokens.ends[next - 1]!));
  return isPossessive || !(next < count && shapes.continues[next] && joins(next));
}
