import { foldName } from '../text/normalize.ts';
import { BODY_HEADS, OTHER_HEADS, SITE_HEADS } from './body-words.ts';
import type { Entity } from './entity.ts';
import {
  ALL_CAPITALS,
  CAPITAL_END,
  NEEDS_COUNTRY,
  ORDINARY,
  POSSESSIVE_END,
  QUIET,
} from './entity-layout.ts';

/** What names of our lists have to be told apart from. */
export interface Vocabulary {
  /** Folded words that are written in lower case too. */
  readonly ordinary: ReadonlySet<string>;
  /** Folded names that several outlets share. */
  readonly shared: ReadonlySet<string>;
}

/** Letters of an acronym that is too short to be told from a word by anything but its capitals. */
const SHORT_ACRONYM = 3;

/** Longer words in capitals are shouted names. */
const LONG_ACRONYM = 6;

/** Acronyms that papers print as any name: `Nato`, `Unicef`. */
const SAID_AS_WORDS = new Set(
  'nato unesco unicef opec aukus asean brics fifa uefa nasa ecowas iata icao nafta unrwa interpol europol frontex eurojust euratom mercosur gazprom rosatom aramco kfor isaf apec caricom cern esa isil daesh hamas fatah samsung ikea lego fiat seat sony nokia asus visa'.split(
    ' ',
  ),
);

/** A list's mark behind an alias that several countries have: `Senate?`. */
const COMMON_MARK = '?';

/** The bulk list's own word: of such an entity nothing is known but its host's name. */
const WEBSITE = 'website';

/** Words that say nothing of which outlet a name means. */
const EMPTY_WORDS = new Set(
  'the a an of and for in on la le el il der die das los les com news online'.split(' '),
);

/** Words that tell a newspaper's name from a town's. */
const PAPERS = new Set(
  'times post news herald tribune journal gazette register star press chronicle observer courier sentinel record dispatch globe examiner inquirer telegram telegraph bulletin ledger mercury'.split(
    ' ',
  ),
);

/** How a name counts in running text: as the flags of entity-layout. */
export function nameFlags(name: string, entity: Entity, vocabulary: Vocabulary): number {
  const folded = foldName(name);
  const words = folded.split(' ');
  const isOrdinary = words.length === 1 && vocabulary.ordinary.has(folded);
  const isCapital = /^[\p{Lu}\p{N}.&-]{2,}\??$/u.test(name);
  const isAcronym = isCapital && (isOrdinary || folded.length <= SHORT_ACRONYM);
  let flags = isOrdinary ? ORDINARY : 0;
  const isLetters = isCapital && folded.length <= LONG_ACRONYM && !SAID_AS_WORDS.has(folded);
  if (isAcronym || isLetters || (entity.type === 'outlet' && isCallSign(name))) flags |= ALL_CAPITALS;
  if (LAST_CAPITAL.test(name) && (isOfMedia(entity) || isEndOrdinary(words.at(-1)!, vocabulary)))
    flags |= CAPITAL_END;
  if (OWN_POSSESSIVE.test(name)) flags |= POSSESSIVE_END;
  if (name.endsWith(COMMON_MARK) || (isAcronym && entity.type === 'agency' && !entity.wikidata))
    flags |= NEEDS_COUNTRY;
  if (isQuiet(name, words, entity, vocabulary)) flags |= QUIET;
  return flags;
}

/** Two or more words, the last with a capital. */
const LAST_CAPITAL = /[ -]\p{Lu}[^ -]*$/u;

/** `Wendy's`; a mark behind it aside. */
const OWN_POSSESSIVE = /[^ ]['\u2019]s\??$/;

/** "Green day" is no band, but papers write "the Labour party". */
function isEndOrdinary(last: string, { ordinary }: Vocabulary): boolean {
  return ordinary.has(last) && !(BODY_HEADS.has(last) || SITE_HEADS.has(last) || OTHER_HEADS.has(last));
}

function isOfMedia({ type }: Entity): boolean {
  return type === 'outlet' || type === 'agency';
}

function isQuiet(name: string, words: readonly string[], entity: Entity, vocabulary: Vocabulary): boolean {
  const folded = words.join(' ');
  if (folded.length < 2 || /^[\p{N} ]+$/u.test(folded)) return true;
  // Lists give a person one word only where it names nobody else: Pelé, Trotsky, FDR.
  if (entity.type === 'person') return words.length === 1 && vocabulary.ordinary.has(folded);
  // Another language's word for a country may be an English word: Island, Iceland's own name.
  const isForeign = entity.type === 'place' && name !== entity.name && name !== name.toUpperCase();
  if (isForeign && words.length === 1 && vocabulary.ordinary.has(folded)) return true;
  if (entity.type !== 'outlet') return false;
  if (entity.description === WEBSITE) return true;
  const telling = words.filter(word => !EMPTY_WORDS.has(word));
  const isPlain = telling.every(word => vocabulary.ordinary.has(word));
  // Ids of the bulk list are hosts; the other lists hold outlets that the world knows.
  const isBulk = entity.id.includes('.');
  if (!isBulk && /^\p{Lu}{3,}$/u.test(name)) return false;
  if (telling.length < 2 && (isPlain || folded.length < 3)) return true;
  if (!isBulk || isCallSign(name)) return false;
  return isPlain || vocabulary.shared.has(folded) || !words.some(word => PAPERS.has(word));
}

/** A US or Canadian broadcaster's call sign: `KTVZ`. */
function isCallSign(name: string): boolean {
  return /^[KWC][A-Z]{3}(?:-(?:TV|FM|AM))?$/.test(name);
}
