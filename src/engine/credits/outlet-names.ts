import type { Entity } from '../entities/entity.ts';
import type { EntityIndex, NameHit } from '../entities/entity-index.ts';
import { KeyHash, nameKey } from '../entities/key-hash.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsName, startsWord } from '../text/letters.ts';
import { foldName } from '../text/normalize.ts';
import { matchesOf } from './matches.ts';
import { nameStarts } from './name-starts.ts';
import { type NextWord, nextWord, plainWordEnd } from './next-word.ts';
import { countsAs, isGivenName, isOfDirectory, isPrinted, isSignature, outletAmong } from './outlet-rules.ts';
import { unspacedNames } from './unspaced-names.ts';

/** A name of a known agency or outlet, and where it stands in the text that was read. */
export interface OutletName {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

/** Longest names of agencies and outlets, in words ("The Korea Central News Agency of North Korea"). */
const MAX_WORDS = 7;

/** Any word, outside running text. */
const WORD = new LetterPattern(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u2019']*!?/gu);
/** An article that is glued to the name: `l'AFP`, `dell'Ansa`. Any other apostrophe stands inside a word. */
const GLUED = new LetterPattern(/(?:^|[^\p{L}])(?:[ld]|qu|[dn]ell|d?all|sull|un)['\u2019]$/iu);
/** The longest of them and the mark before it. */
const MAX_GLUED = 6;

interface NameOptions {
  /** Running text, where a short or lower-case word is no name. */
  readonly prose: boolean;
}

/** The agency or outlet that goes by exactly this name or domain. */
export function outletNamed(name: string, index: EntityIndex): Entity | undefined {
  return outletAmong(index.hitsOf(nameKey(name)), index, () => true) ?? outletOfDomain(name, index);
}

const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:\/|$)/i;

function outletOfDomain(name: string, index: EntityIndex): Entity | undefined {
  const host = name.includes('.') ? DOMAIN.exec(name.trim())?.[1] : undefined;
  const entity = host && index.ofDomain(host);
  return entity && (entity.type === 'agency' || entity.type === 'outlet') ? ownRow(entity, index) : undefined;
}

/** A directory's row for a site whose agency or outlet our own list knows: `en.yna.co.kr` is Yonhap. */
export function ownRow(entity: Entity, index: EntityIndex): Entity {
  if (!isOfDirectory(entity)) return entity;
  return outletAmong(index.hitsOf(nameKey(entity.name)), index, other => !isOfDirectory(other)) ?? entity;
}

/** Every known agency or outlet that a text names, the longest at each place, without overlaps. */
export function findOutletNames(text: string, index: EntityIndex, { prose }: NameOptions): OutletName[] {
  const found: OutletName[] = [];
  let end = 0;
  for (const start of prose ? nameStarts(text) : wordStarts(text)) {
    if (start < end) continue;
    const first = wordAt(text, start);
    if (prose && OPENERS.has(first) && !isFollowed(text, start + first.length)) continue;
    const name = mayBegin(text, start, first, prose)
      ? longestAt(text, start, first, index, prose)
      : undefined;
    if (!name || isGivenName(text, name)) continue;
    found.push(name);
    end = name.end;
  }
  if (prose) return found;
  return [...found, ...unspacedNames(text, index)].sort((a, b) => a.start - b.start);
}

/** Whether a capital follows a word, or a mark that joins names, so that the two may be one. */
function isFollowed(text: string, end: number): boolean {
  if (text[end] !== ' ') return end < text.length && '.-&/'.includes(text[end]!);
  return end + 1 < text.length && startsName(text[end + 1]!);
}

function wordStarts(text: string): number[] {
  return matchesOf(WORD.in(text), text).map(match => match.index);
}

const FIRST_WORD = new LetterPattern(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u2019']*!?/uy);

function wordAt(text: string, start: number): string {
  const end = plainWordEnd(text, start);
  if (end !== undefined) return text.slice(start, end);
  const pattern = FIRST_WORD.in(text);
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

/** Outside running text a signature such as dpa or a domain may begin in lower case. */
function mayBegin(text: string, start: number, word: string, prose: boolean): boolean {
  if (!prose) return startsName(word) || text[start + word.length] === '.' || isSignature(word);
  const isQuote = text[start - 1] === "'" || text[start - 1] === '\u2019';
  if (!isQuote || start < 2 || !startsWord(text[start - 2]!)) return true;
  return GLUED.test(text.slice(Math.max(0, start - MAX_GLUED), start));
}

/**
 * The longest name that starts with a word. The key grows word by word, so that each word is folded once; in running text
 * small words are folded only when a capital one follows them.
 */
function longestAt(
  text: string,
  start: number,
  first: string,
  index: EntityIndex,
  prose: boolean,
): OutletName | undefined {
  const key = new KeyHash('name').add(folded(first));
  let found = nameAt(text, start, start + first.length, { key, index, prose, isDomain: false });
  // Behind a full stop stands the rest of a domain or of an acronym.
  const isOne = text[start + first.length] !== '.' && !index.mayGoOn(startKey(first));
  if (isOne) return found;
  let before = { start, end: start + first.length, gap: '' };
  let isDomain = false;
  let pending = '';
  let small = 0;
  for (let words = 2; words <= MAX_WORDS; words++) {
    const word = nextWord(text, before.end);
    if (!word) break;
    pending += isAcronym(before, word)
      ? text.slice(word.start, word.end)
      : ` ${text.slice(word.start, word.end)}`;
    isDomain ||= word.gap === '.';
    before = word;
    if (prose && !startsName(text[word.start]!)) {
      if (++small > MAX_SMALL || !isInside(text.slice(word.start, word.end))) break;
      continue;
    }
    small = 0;
    key.add(foldedRun(pending));
    pending = '';
    found = nameAt(text, start, word.end, { key, index, prose, isDomain }) ?? found;
  }
  return found;
}

/** The key of a word with the space behind it, as longer names start. */
function startKey(word: string): KeyHash {
  return new KeyHash('name').add(folded(word)).add(' ');
}

/** `A.F.P.` is one word. */
function isAcronym(before: NextWord, { start, end, gap }: NextWord): boolean {
  return gap === '.' && before.end - before.start === 1 && end - start === 1;
}

/** Small words in a row inside a name: "Bulletin of the Atomic Scientists". */
const MAX_SMALL = 3;
/** Which they are. */
const INSIDE: ReadonlySet<string> = new Set(
  'of the for and in on to at de du des la le les del della dello di da do dos das das von der die das für und et y e van het og i na al el del a un una press news'.split(
    ' ',
  ),
);

function isInside(word: string): boolean {
  return word.charCodeAt(0) >= 0x80 || INSIDE.has(word);
}

/** Words with which sentences begin: alone they are no name. */
const OPENERS: ReadonlySet<string> = new Set(
  'The A An In On At He She It They We I You But And His Her Its Their This That These Those There As If When While After Before For From With What Who How Not No Yes Mr Mrs Ms Dr Der Die Das Ein Eine Im Am Es Er Sie Wir Und Aber In Auf Mit Le La Les Un Une Il Elle El Los Las Lo En De Por Para Con O Os As Um Uma Em Na No'.split(
    ' ',
  ),
);

interface Lookup {
  readonly key: KeyHash;
  readonly index: EntityIndex;
  readonly prose: boolean;
  /** A full stop without a space stands in it. */
  readonly isDomain: boolean;
}

function nameAt(text: string, start: number, end: number, lookup: Lookup): OutletName | undefined {
  const hits = lookup.index.hitsOf(lookup.key);
  if (hits.length === 0 && !lookup.isDomain) return undefined;
  const printed = withoutPossessive(text.slice(start, end));
  const entity = outletPrinted(printed, hits, lookup);
  return entity ? { entity, start, end: start + printed.length } : undefined;
}

const PLAIN = /^[A-Za-z0-9]+$/;

function folded(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : foldName(word);
}

const PLAIN_RUN = /^[A-Za-z0-9 ]+$/;

/** Words with the spaces before them. */
function foldedRun(words: string): string {
  if (PLAIN_RUN.test(words)) return words.toLowerCase();
  return words[0] === ' ' ? ` ${foldName(words)}` : foldName(words);
}

function outletPrinted(
  printed: string,
  hits: readonly NameHit[],
  { index, prose, isDomain }: Lookup,
): Entity | undefined {
  const named = hits.length > 0 ? outletAmong(hits, index, countsAs(printed, prose)) : undefined;
  const entity = named ?? (isDomain ? outletOfDomain(printed, index) : undefined);
  return entity && isPrinted(printed, entity, prose) ? entity : undefined;
}

function withoutPossessive(name: string): string {
  return name.replace(/['\u2019]s?$/, '');
}
