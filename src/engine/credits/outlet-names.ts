import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { ALL_CAPITALS, ORDINARY, QUIET } from '../entities/entity-layout.ts';
import { nameKey } from '../entities/key-hash.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsDigit, startsName, startsUpper } from '../text/letters.ts';
import type { Span } from '../text/span.ts';

/** A name of a known agency or outlet, and where it stands in the text that was read. */
export interface OutletName {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

/** Longest names of agencies and outlets, in words ("The Korea Central News Agency of North Korea"). */
const MAX_WORDS = 7;
/** Shorter names are written in capitals, or are some other word. */
const ACRONYM_LENGTH = 4;

const WORD = new LetterPattern(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u2019']*!?/gu);
/** What may stand between two words of one name. */
const JOINT = /^[ \u00a0.\-\u2010-\u2013&/]{1,3}$/;
/** Scripts without spaces or capitals: their names are looked up inside a run. */
const UNSPACED_RUN = new LetterPattern(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,40}/gu);
const MAX_UNSPACED = 10;
/** Agencies that sign in lower case. */
const SIGNATURES = new Set([
  'dpa',
  'epd',
  'sid',
  'sda',
  'ots',
  'afp',
  'apa',
  'ats',
  'askanews',
  'ddp',
  'dapd',
  'ap',
  'anp',
  'kna',
  'rtr',
]);

interface NameOptions {
  /** Running text, where a short or lower-case word is no name. */
  readonly prose: boolean;
}

/** The agency or outlet that goes by exactly this name or domain. */
export function outletNamed(name: string, index: EntityIndex): Entity | undefined {
  return outletCalled(name, index, () => true) ?? outletOfDomain(name, index);
}

/** The agency, else the outlet, that goes by a name, of those names that count. */
function outletCalled(
  name: string,
  index: EntityIndex,
  counts: (entity: Entity, flags: number) => boolean,
): Entity | undefined {
  let outlet: Entity | undefined;
  for (const { row, flags } of index.hitsOf(nameKey(name))) {
    const type = index.typeAt(row);
    if (type !== 'agency' && type !== 'outlet') continue;
    const entity = index.entityAt(row);
    if (!counts(entity, flags)) continue;
    if (type === 'agency') return entity;
    outlet ??= entity;
  }
  return outlet;
}

/** Whether a printed name can be meant in a line: ordinary words only in capitals, quiet names only of our own list. */
function countsAs(printed: string, prose: boolean): (entity: Entity, flags: number) => boolean {
  const isCapitals = printed === printed.toUpperCase();
  return (entity, flags) => {
    if (flags & ALL_CAPITALS && !isCapitals) return SIGNATURES.has(printed.toLowerCase());
    if (flags & ORDINARY && !isCapitals)
      return entity.type === 'agency' || (!prose && !isOfDirectory(entity));
    return (flags & QUIET) === 0 || !isOfDirectory(entity);
  };
}

/** Rows of the outlet directories are named by their domain; their names are often common words. */
function isOfDirectory(entity: Entity): boolean {
  return entity.type === 'outlet' && entity.id.includes('.');
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
  return outletCalled(entity.name, index, other => !isOfDirectory(other)) ?? entity;
}

/** Every known agency or outlet that a text names, longest first, without overlaps. */
export function findOutletNames(text: string, index: EntityIndex, { prose }: NameOptions): OutletName[] {
  const words = [...text.matchAll(WORD.in(text))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const known = new Map<string, Entity | undefined>();
  const found: OutletName[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = mayBegin(text, words[i]!, prose) ? lastJoined(text, words, i) : -1;
    for (let j = last; j >= i; j--) {
      if (prose && !startsName(text[words[j]!.start]!)) continue;
      const start = words[i]!.start;
      const end = withoutPossessive(text, start, words[j]!.end);
      const printed = text.slice(start, end);
      if (!known.has(printed)) known.set(printed, outletPrinted(printed, index, prose));
      const entity = known.get(printed);
      if (!entity) continue;
      found.push({ entity, start, end });
      i = j;
      break;
    }
  }
  if (prose) return found;
  return [...found, ...unspacedNames(text, index)].sort((a, b) => a.start - b.start);
}

/** Names begin with a capital; a signature such as dpa or a domain need not, outside prose. */
function mayBegin(text: string, { start, end }: Span, prose: boolean): boolean {
  if (startsName(text[start]!)) return true;
  return !prose && (text[end] === '.' || SIGNATURES.has(text.slice(start, end)));
}

function outletPrinted(printed: string, index: EntityIndex, prose: boolean): Entity | undefined {
  const entity = outletCalled(printed, index, countsAs(printed, prose)) ?? outletOfDomain(printed, index);
  return entity && isPrinted(printed, entity, prose) ? entity : undefined;
}

function lastJoined(text: string, words: readonly Span[], first: number): number {
  let last = first;
  while (last + 1 < words.length && last - first + 1 < MAX_WORDS) {
    const gap = text.slice(words[last]!.end, words[last + 1]!.start);
    if (gap !== ' ' && !JOINT.test(gap)) break;
    last++;
  }
  return last;
}

function withoutPossessive(text: string, start: number, end: number): number {
  const mark = text[end - 1] === 's' ? end - 2 : end - 1;
  return mark >= start && (text[mark] === "'" || text[mark] === '\u2019') ? mark : end;
}

const NO_LETTERS = new LetterPattern(/[^\p{L}\p{N}]/gu);
const LATIN = new LetterPattern(/^[\p{Script=Latin}\p{N}]+$/u);

/** Short names count in capitals, or spelled as listed; agencies' lower-case signatures only outside prose. */
function isPrinted(printed: string, entity: Entity, prose: boolean): boolean {
  const letters = printed.replace(NO_LETTERS, '');
  if (letters.length > ACRONYM_LENGTH || !LATIN.test(letters))
    return !prose || (startsName(printed[0]!) && !startsDigit(printed[0]!));
  if (letters === letters.toUpperCase() || printed === entity.name) return true;
  return !prose && (SIGNATURES.has(letters.toLowerCase()) || startsUpper(letters));
}

function unspacedNames(text: string, index: EntityIndex): OutletName[] {
  const found: OutletName[] = [];
  for (const run of text.matchAll(UNSPACED_RUN.in(text))) {
    for (let i = 0; i < run[0].length; i++) {
      const hit = longestAt(run[0], i, index);
      if (!hit) continue;
      found.push({ entity: hit.entity, start: run.index + i, end: run.index + i + hit.length });
      i += hit.length - 1;
    }
  }
  return found;
}

function longestAt(
  run: string,
  at: number,
  index: EntityIndex,
): { entity: Entity; length: number } | undefined {
  for (let length = Math.min(MAX_UNSPACED, run.length - at); length >= 2; length--) {
    if (length === run.length) continue;
    const entity = outletNamed(run.slice(at, at + length), index);
    if (entity) return { entity, length };
  }
  return undefined;
}
