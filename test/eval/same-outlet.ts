import { outletNamed } from '../../src/engine/credits/outlet-names.ts';
import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { foldName } from '../../src/engine/text/normalize.ts';

/** Whether a labelled outlet and one of ours are the same: by the list, or because one name has all letters of the other. */
export function sameOutlet(index: EntityIndex): (labelled: string, ours: string) => boolean {
  return (labelled, ours) => {
    if (labelled.includes('(unnamed') || labelled.includes('unnamed '))
      return /agenc|wire|agentur/i.test(ours);
    return namesIn(labelled).some(name => {
      const entity = outletNamed(name, index)?.id;
      if (entity !== undefined && entity === outletNamed(ours, index)?.id) return true;
      const [a, b] = [nameKey(name), nameKey(ours)];
      return a !== '' && b !== '' && (a === b || isBrandOf(a, b) || isBrandOf(b, a));
    });
  };
}

/** "ZDNet Japan" is a brand of "ZDNet"; a short name must stand first, as in "CNNMoney". */
function isBrandOf(long: string, short: string): boolean {
  return short.length > 3 ? long.includes(short) : short.length === 3 && long.startsWith(short);
}

/** "KTVI (Fox 2 St. Louis)" goes by either name. */
function namesIn(labelled: string): string[] {
  return labelled
    .split(/[()（）]/)
    .map(name => name.trim())
    .filter(Boolean);
}

/** A name without its article, the end of a host, and spaces. */
export function nameKey(name: string): string {
  return foldName(name)
    .replace(/^(?:the|die|der|das|le|la|el|il) /, '')
    .replace(/ (?:com|net|org)$/, '')
    .replaceAll(' ', '');
}
