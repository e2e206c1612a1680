import { isHangul, romanise } from './hangul.ts';
import { foldSyllable, meet, type Syllable, spell } from './korean-spelling.ts';
import { FAMILIES, GREAT_FAMILIES, LONG_FAMILIES, SURE_FAMILIES, weightOf } from './korean-syllables.ts';

/** A Korean personal name as read from one of its writings. */
export interface KoreanName {
  /** Equal for one name in all romanisations and in 한글: `kim-sol-hwa`. */
  readonly key: string;
  /** Every given syllable is one that Korean names use often: the shape alone speaks for a Korean name. */
  readonly isTypical: boolean;
}

/** The key of a Korean name, `undefined` when it does not read as one. */
export function koreanNameKey(name: string): string | undefined {
  return readKoreanName(name)?.key;
}

/** Letters of the longest name that is read: no Korean one is longer. */
const MAX_LENGTH = 40;

/**
 * Reads a Korean name in Latin letters or in 한글: the family first, or last where that cannot be mistaken.
 * Revised, McCune–Reischauer, North Korean, Yale's and popular spellings fold to one key (docs/korean-names.md).
 */
export function readKoreanName(name: string): KoreanName | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const code = name.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) return readHangul(name.replace(/\s/g, ''));
  const parts = partsOf(name);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const joined = longFamily(parts);
  const last = () => named(joined.at(-1)!, joined.slice(0, -1));
  if (isFamilyLast(joined)) return last();
  const first = named(joined[0]!, joined.slice(1));
  const end = foldSyllable(joined.at(-1)!);
  if (joined.length < 3 || first?.isTypical || (end && weightOf(end, 1) > 0)) return first;
  // Both ends may be families: Hyun Jin Ryu is a Ryu, for no given name ends so.
  const other = last();
  return other?.isTypical ? other : first;
}

/** A name in 한글: two to four syllables, of which two may be the family's. */
function readHangul(name: string): KoreanName | undefined {
  if (name.length < 2 || name.length > 4 || !isHangul(name)) return undefined;
  const letters = [...name].map(romanise);
  const pair = `${letters[0]}-${letters[1]}`;
  const isLong = letters.length > 3 ? LONG_FAMILIES.has(pair) : letters.length > 2 && SURE_FAMILIES.has(pair);
  return isLong
    ? named(letters.slice(0, 2).join(''), letters.slice(2))
    : named(letters[0]!, letters.slice(1));
}

/** Two-syllable families that are written as two words become one: `Nam Gung Min`, `Sun-woo Hwi`, `Hwang Bo Sung Il`. */
function longFamily(parts: readonly string[]): readonly string[] {
  const [first, second, ...rest] = parts;
  const isSure = (pair: string) => SURE_FAMILIES.has(pair);
  if (LONG_FAMILIES.has(first!) && (isSure(first!) || !FAMILIES.has(parts.at(-1)!)))
    return [first!.replace('-', ''), ...parts.slice(1)];
  const pair = `${first}-${second}`;
  const isLong = rest.length > 1 ? LONG_FAMILIES.has(pair) : rest.length > 0 && isSure(pair);
  return isLong ? [first! + second!, ...rest] : parts;
}

/** Whether the family stands last: `Seol-hwa Kim`, `Kwang Sop Kim`, `Solhwa Kim`. */
function isFamilyLast(parts: readonly string[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (!FAMILIES.has(last)) return false;
  if (parts.length === 2 && first.includes('-')) return true;
  if (!FAMILIES.has(first)) return true;
  // Both ends may be families, but only one of them a given syllable.
  return parts.length === 3 && GREAT_FAMILIES.has(last) && !GREAT_FAMILIES.has(first);
}

function named(written: string, given: readonly string[]): KoreanName | undefined {
  const family = FAMILIES.get(written);
  if (family === undefined) return undefined;
  const parts = given.flatMap(part => part.split('-'));
  const syllables = parts.length === 1 ? splitSyllables(parts[0]!) : parts.map(foldSyllable);
  const [first, second, ...others] = syllables;
  if (!first || others.length > 0 || (syllables.length === 2 && !second)) return undefined;
  return {
    key: [family, ...meet(first, second)].join('-'),
    isTypical: weightOf(first, 0) > 0 && (!second || weightOf(second, 1) > 0),
  };
}

/** Whether a comma, an accent, an apostrophe or another dash has to be looked at. */
const PLAIN = /^[a-z -]*$/;
/** Yale's spelling, whose e is 어: it alone has c without h, and uy or wu after a consonant. */
const YALE = /c(?![hk])|[bcdfghjklmnprst](?:uy|wu)/;

/** Lower-case parts of a name without accents, hyphens kept. */
function partsOf(name: string): string[] {
  let letters = name.toLowerCase().trim();
  if (!PLAIN.test(letters)) letters = plainLetters(letters);
  if (!PLAIN.test(letters)) return [];
  if (YALE.test(letters)) letters = letters.replace(/(?<![ao])e(?![aeouy])/g, 'eo');
  return letters
    .split(' ')
    .map(part => part.replace(/^-+|-+$/g, ''))
    .filter(part => part !== '');
}

function plainLetters(letters: string): string {
  return letters
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s,]+/g, ' ')
    .replace(/(?<=[nglmr])['\u2018\u2019\u02bc](?=[aeiouyw])|(?<=n)['\u2018\u2019\u02bc](?=g)/g, '-')
    .replace(/['\u2018\u2019\u02bc]/g, '');
}

/** One given name written without a break: one syllable, or the two that names have most often. */
function splitSyllables(written: string): (Syllable | undefined)[] {
  const whole = foldSyllable(written);
  if (whole && weightOf(whole, 0) + weightOf(whole, 1) > 0) return [whole];
  let best: Syllable[] = whole ? [whole] : [];
  let bestWeight = whole ? 1 : 0;
  for (let i = 1; i < written.length; i++) {
    const [first, second] = [foldSyllable(written.slice(0, i)), foldSyllable(written.slice(i))];
    if (!first || !second) continue;
    const weight = (weightOf(first, 0) + 1) * (weightOf(second, 1) + 1) * likelihood(written.slice(0, i));
    if (weight >= bestWeight) {
      best = [first, second];
      bestWeight = weight;
    }
  }
  return best;
}

/** Only McCune–Reischauer ends a syllable in a voiced consonant, and only popular spellings in an h. */
const RARE_END = /(?:[^n]g|[dbrh])$/;
const RARE = 0.2;

function likelihood(first: string): number {
  return RARE_END.test(first) ? RARE : 1;
}

/** One written syllable in its folded spelling, `undefined` when no Korean syllable is written so. */
export function foldedSpelling(written: string): string | undefined {
  const syllable = foldSyllable(written);
  return syllable && spell(syllable);
}
