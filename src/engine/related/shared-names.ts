import type { EntityType, ReportEntity } from '../report.ts';
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

/** What stands in too many texts to be a reason: places, and those who hand the news on. */
const NO_REASON: readonly EntityType[] = ['place', 'agency', 'outlet'];

/** The article's names, the most mentioned first. */
export function namesOf(entities: readonly ReportEntity[]): NameStems[] {
  return entities
    .filter(entity => !NO_REASON.includes(entity.type))
    .slice(0, MOST_SOUGHT)
    .map(({ name }) => ({ name, stems: readText(name).stems.filter(stem => stem !== 0) }));
}

/** The names that a document has too. */
export function sharedNames(names: readonly NameStems[], { pack, row }: Candidate): string[] {
  return names
    .filter(isShared)
    .slice(0, MOST_LISTED)
    .map(({ name }) => name);

  /** A common stem tells nothing either way: one rare stem at least must be there, and none missing. */
  function isShared({ stems }: NameStems): boolean {
    let rare = 0;
    for (const stem of stems) {
      const { frequency, count, rows } = pack.findStem(stem);
      const isCommon = frequency > 0 && count === 0;
      if (isCommon) continue;
      if (rows.lastIndexOf(row, count - 1) < 0 || count === 0) return false;
      rare++;
    }
    return rare > 0;
  }
}
