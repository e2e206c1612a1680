import type { EntityIndex } from '../entities/entity-index.ts';
import { NEEDS_COUNTRY, ORDINARY } from '../entities/entity-layout.ts';
import { nameKey } from '../entities/key-hash.ts';
import { foldName } from '../text/normalize.ts';
import type { NamingQuestion } from './naming.ts';

/** Spellings that are looked for: a page has hardly more that differ. */
const MOST_SPELLINGS = 4;
/** What tells two of one name apart in the list: no document writes it so. */
const QUALIFIER = / \([^()]{1,60}\)$/;

/** The names by which a document means an entity and nothing else: no family name alone, no word of every day. */
export function soughtNames({ id, names }: NamingQuestion, index: EntityIndex): string[] {
  const [name = '', ...spellings] = names.map(one => one.trim().replace(QUALIFIER, ''));
  const isPerson = index.byId(id)?.type === 'person';
  const turned = isPerson ? familyFirst(name, id, index) : [];
  const own = [...turned, ...spellings.filter(one => meansOnly(one, id, isPerson, index))];
  const sought = [...(isWordOfEveryDay(name, index) ? [] : [name]), ...own];
  const folded = sought.map(foldName);
  return sought.filter((_, i) => folded.indexOf(folded[i]!) === i).slice(0, MOST_SPELLINGS);
}

/** "Kishida Fumio" of Fumio Kishida, where the list has it so. */
function familyFirst(name: string, id: string, index: EntityIndex): string[] {
  const [given, family, ...more] = name.split(' ');
  const turned = `${family} ${given}`;
  const isListed = family !== undefined && more.length === 0 && index.named(turned)?.id === id;
  return isListed && meansOnly(turned, id, false, index) ? [turned] : [];
}

/** Whether a spelling is the entity's alone; the list does not have every way to write a foreign person's full name. */
function meansOnly(spelling: string, id: string, isPerson: boolean, index: EntityIndex): boolean {
  const hits = index.hitsOf(nameKey(spelling));
  if (hits.length === 0) return isPerson && isOfSeveralWords(spelling);
  return hits.every(
    ({ row, flags }) => (flags & (NEEDS_COUNTRY | ORDINARY)) === 0 && index.entityAt(row).id === id,
  );
}

function isWordOfEveryDay(name: string, index: EntityIndex): boolean {
  return !isOfSeveralWords(name) && index.hitsOf(nameKey(name)).some(({ flags }) => (flags & ORDINARY) !== 0);
}

function isOfSeveralWords(name: string): boolean {
  return /\p{L}[\s-]+\p{L}/u.test(name);
}
