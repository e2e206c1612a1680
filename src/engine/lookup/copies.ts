import type { DocumentPlace } from '../pack/corpus.ts';

/** All rows with the text of a row: itself and its copies. */
export function sameTextRows({ pack, row }: DocumentPlace): readonly number[] {
  return [row, ...pack.copiesOf(row)];
}

/** The first row by day of those with one text; a row without a day is not the first. */
export function earliestOf(place: DocumentPlace): number {
  let earliest = place.row;
  for (const row of sameTextRows(place)) {
    const [day, before] = [place.pack.dayOf(row), place.pack.dayOf(earliest)];
    if (day !== undefined && (before === undefined || day < before)) earliest = row;
  }
  return earliest;
}
