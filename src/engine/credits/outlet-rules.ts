import type { Entity } from '../entities/entity.ts';
import type { EntityIndex, NameHit } from '../entities/entity-index.ts';
import { ALL_CAPITALS, ORDINARY, QUIET } from '../entities/entity-layout.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsDigit, startsName, startsUpper } from '../text/letters.ts';
import type { Span } from '../text/span.ts';

import { PROSE_SIGNATURES } from './name-starts.ts';

/** Shorter names are written in capitals, or are some other word. */
const ACRONYM_LENGTH = 4;

/** Agencies that sign in lower case. */
const SIGNATURES = new Set(
  'dpa epd sid sda ots afp apa ats askanews ddp dapd ap anp kna rtr ntb tt stt ritzau belga efe lusa ansa'.split(
    ' ',
  ),
);

/** Agencies that Romance languages print as words: `secondo l'Ansa`, `según Efe`. */
const TITLED = new Set('Ansa Efe Afp Dpa Tass Agi Upi Wafa'.split(' '));

/** Whether a word is an agency's signature in lower case. */
export function isSignature(word: string): boolean {
  return SIGNATURES.has(word);
}

/** The agency, else the outlet, among the rows that go by a name, of those names that count. */
export function outletAmong(
  hits: readonly NameHit[],
  index: EntityIndex,
  counts: (entity: Entity, flags: number) => boolean,
): Entity | undefined {
  let outlet: Entity | undefined;
  for (const { row, flags } of hits) {
    const type = index.typeAt(row);
    if (type !== 'agency' && type !== 'outlet') continue;
    const entity = index.entityAt(row);
    if (!counts(entity, flags)) continue;
    if (type === 'agency') return entity;
    outlet ??= entity;
  }
  return outlet;
}

function isSigned(printed: string, prose: boolean): boolean {
  return prose ? PROSE_SIGNATURES.has(printed) : isSignature(printed.toLowerCase());
}

/** Whether a printed name can be meant in a line: ordinary words only in capitals, quiet names only of our own list. */
export function countsAs(printed: string, prose: boolean): (entity: Entity, flags: number) => boolean {
  const isCapitals = printed === printed.toUpperCase();
  return (entity, flags) => {
    if (flags & ALL_CAPITALS && !isCapitals) return TITLED.has(printed) || isSigned(printed, prose);
    if (flags & ORDINARY && !isCapitals)
      return entity.type === 'agency' || (!prose && !isOfDirectory(entity));
    return (flags & QUIET) === 0 || !isOfDirectory(entity);
  };
}

/** Rows of the outlet directories are named by their domain; their names are often common words. */
export function isOfDirectory(entity: Entity): boolean {
  return entity.type === 'outlet' && entity.id.includes('.');
}

const NO_LETTERS = new LetterPattern(/[^\p{L}\p{N}]/gu);
const LATIN = new LetterPattern(/^[\p{Script=Latin}\p{N}]+$/u);

/** Short names count in capitals, or spelled as listed; agencies' lower-case signatures only outside prose. */
export function isPrinted(printed: string, entity: Entity, prose: boolean): boolean {
  const letters = printed.replace(NO_LETTERS, '');
  if (letters.length > ACRONYM_LENGTH || !LATIN.test(letters))
    return !prose || (startsName(printed[0]!) && !startsDigit(printed[0]!));
  if (letters === letters.toUpperCase() || printed === entity.name || TITLED.has(printed)) return true;
  return isSigned(printed, prose) || (!prose && startsUpper(letters));
}

/** Longest given name that is an agency's name too: Jana, Petra, Wafa, Antara. */
const MAX_GIVEN = 6;
/** Characters in which a surname stands behind it, the space included. */
const MAX_SURNAME = 30;
const GIVEN = new LetterPattern(/^\p{Lu}\p{Ll}+$/u);
const SURNAME = new LetterPattern(/^ (\p{Lu}[\p{Ll}\u2019'-]+)/u);
/** What stands behind an agency's name and is no surname. */
const BEHIND_AGENCY = new Set(
  (
    'News Agency Press Writer Writers Reporter Reporters Staff Correspondent Correspondents Bureau Service Wire Desk ' +
    'Report Reports Network Television Radio International Online English Newswire Media Group All Alle Tous Todos Monday Tuesday ' +
    'Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October ' +
    'November December'
  ).split(' '),
);

/** Agencies' names that people bear: in small letters they are agencies only with a word beside them that says so. */
const GIVEN_NAMES = new Set(
  'Jana Petra Sana Wafa Hina Mina Nina Ina Mena Fena Antara Saba Lana Fana Mia Aya'.split(' '),
);
const SAYS_AGENCY = /agen[cszt]|news|nachrichten|وكالة/i;
/** Characters on both sides in which that word stands. */
const BESIDE_NAME = 25;

/** Whether a short name in small letters is somebody's: "Von Jana Holm", "Petra Lind said", "Petra said". */
export function isGivenName(text: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end);
  if (printed.length > MAX_GIVEN || !GIVEN.test(printed)) return false;
  const surname = text[end] === ' ' ? SURNAME.exec(text.slice(end, end + MAX_SURNAME))?.[1] : undefined;
  if (surname !== undefined && !BEHIND_AGENCY.has(surname)) return true;
  const beside = text.slice(Math.max(0, start - BESIDE_NAME), end + BESIDE_NAME);
  return GIVEN_NAMES.has(printed) && !SAYS_AGENCY.test(beside);
}
