import type { ReportEntity } from '../report.ts';
import type { Candidate } from '../reuse/candidates.ts';
import { readText } from '../text/read-text.ts';

/** Names listed as a reason. */
const MOST_NAMES = 3;

/** The article's names, the most mentioned first, that a document has too: one reason, or none. */
export function sharedNames(entities: readonly ReportEntity[], { pack, row }: Candidate): string[] {
  const names = entities
    .filter(entity => entity.type !== 'place')
    .filter(entity => isNamedIn(entity.name))
    .slice(0, MOST_NAMES)
    .map(entity => entity.name);
  return names.length > 0 ? [`names: ${names.join(', ')}`] : [];

  /** A common stem tells nothing either way: one rare stem at least must be there, and none missing. */
  function isNamedIn(name: string): boolean {
    const stems = readText(name).stems.filter(stem => stem !== 0 && !pack.isCommonStem(stem));
    return stems.length > 0 && stems.every(stem => pack.rowsWithStem(stem).includes(row));
  }
}
