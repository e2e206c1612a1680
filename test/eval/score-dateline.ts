import type { JudgedPage } from './credit-reports.ts';
import type { NameSets } from './name-sets.ts';
import { nameKey } from './same-outlet.ts';
import type { SameOutlet } from './score-credits.ts';

interface PlaceAndAgency {
  readonly place?: string | null;
  readonly agency?: string | null;
}

/** Place and agency of a dateline in one number: of the pages that have one, or for which we claim one. */
export function scoreDateline({ record, report }: JudgedPage, same: SameOutlet, sets: NameSets): void {
  const labelled: PlaceAndAgency = record.dateline ?? {};
  const ours: PlaceAndAgency = report.article.dateline ?? {};
  if (!labelled.place && !labelled.agency && !ours.place) return;
  const isRight = isSamePlace(labelled.place, ours.place) && isSameAgency(labelled.agency, ours.agency, same);
  const told = ({ place, agency }: PlaceAndAgency) =>
    [place, agency && `(${agency})`].filter(Boolean).join(' ') || 'none';
  sets.holds(
    'dateline place and agency',
    record.id,
    isRight ? undefined : `${told(labelled)}, ours ${told(ours)}`,
  );
}

/** Labels print a place with its other script ("北京 (Beijing)") or its country's part ("Washington, DC"). */
export function isSamePlace(labelled: string | null | undefined, ours: string | null | undefined): boolean {
  if (!labelled || !ours) return !labelled && !ours;
  const forms = [labelled, ...labelled.split(/[()（）]/), labelled.split(',')[0]!].map(nameKey);
  return forms.includes(nameKey(ours));
}

function isSameAgency(
  labelled: string | null | undefined,
  ours: string | null | undefined,
  same: SameOutlet,
): boolean {
  return labelled && ours ? same(labelled, ours) : !labelled && !ours;
}
