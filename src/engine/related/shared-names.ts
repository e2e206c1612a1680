import type { ReportEntity } from '../report.ts';
import type { Candidate } from '../reuse/candidates.ts';
import { readText } from '../text/read-text.ts';

/** A name that could be a reason: its stems, stop words out. */
export interface NameStems {
  readonly name: string;
  readonly stems: Uint32Array;
}

/** Names that are looked for, and names listed as a reason. */
const MOST_SOUGHT = 12;
const MOST_LISTED = 3;

/** The article's names, the most mentioned first; places stand in too many texts to be a reason. */
export function namesOf(entities: readonly ReportEntity[]): NameStems[] {
  return entities
    .filter(entity => entity.type !== 'place')
    .slice(0, MOST_SOUGHT)
    .map(({ name }) => ({ name, stems: readText(name).stems.filter(stem => stem !== 0) }));
}

/** The names that a document has too: one reason, or none. */
export function sharedNames(names: readonly NameStems[], { pack, row }: Candidate): string[] {
  const shared = names.filter(isShared).slice(0, MOST_LISTED);
  return shared.length > 0 ? [`names: ${shared.map(({ name }) => name).join(', ')}`] : [];

  /** A common stem tells nothing either way: one rare stem at least must be there, and none missing. */
  function isShared({ stems }: NameStems): boolean {
    const rare = stems.filter(stem => !pack.isCommonStem(stem));
    return rare.length > 0 && rare.every(stem => pack.rowsWithStem(stem).includes(row));
  }
}
