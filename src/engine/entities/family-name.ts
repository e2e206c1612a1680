import { readKoreanName } from '../romanisation/korean-names.ts';
import { FAMILIES } from '../romanisation/korean-syllables.ts';
import { foldName } from '../text/normalize.ts';
import { isStopWord } from '../text/stem.ts';
import type { Entity } from './entity.ts';
import { NO_NAMES } from './name-words.ts';

/** Countries whose names put the family first in English too. */
const FAMILY_FIRST = new Set(['CN', 'KP', 'KR', 'TW', 'VN', 'HK']);

const SUFFIX = /,? (?:Jr|Sr|II|III|IV|XVI|XIV)\.?$/;

/** The last word with what a hyphen joins to it, but without the article of Arabic names: `Berners-Lee`, `Maliki`. */
function lastWord(name: string): string {
  const last = name.replace(SUFFIX, '').split(/\s/).at(-1)!;
  return last.replace(ARTICLE, '');
}

/** The article before Arabic family names. */
export const ARTICLE = /^(?:al|el|as|ash|ar)[-\u2010\u2011]/i;

/** Of those asked for before: a page names the same people again and again. */
const KNOWN = new WeakMap<Entity, string | undefined>();

/** The family name of a person, folded: the first word of a Korean or Chinese name, else the last. */
export function familyNameOf(person: Entity): string | undefined {
  if (!KNOWN.has(person)) KNOWN.set(person, readFamilyName(person));
  return KNOWN.get(person);
}

function readFamilyName({ name, country }: Entity): string | undefined {
  const words = foldName(name.replace(SUFFIX, '')).split(' ');
  if (words.length < 2) return undefined;
  const isKorean = FAMILIES.has(words[0]!) && readKoreanName(name) !== undefined && words.length > 2;
  const isFamilyFirst = isKorean || FAMILY_FIRST.has(country ?? '');
  const surname = isFamilyFirst ? words[0]! : foldName(lastWord(name));
  return surname.length > 1 && !isStopWord(surname) && !NO_NAMES.has(surname) ? surname : undefined;
}
