import type { Related, Report } from '../engine/report.ts';
import { dayOf } from './dates.ts';
import { type Key, say, sayCount } from './say.ts';

const LABELS: Readonly<Record<Related['relation'], Key>> = {
  'same-story': 'relatedSame',
  background: 'relatedBackground',
  'follow-up': 'relatedFollowUp',
};

/** What belongs to the story beyond its sources, which have been named as such. */
export function furtherRelated({ related, sources }: Report): Related[] {
  const named = new Set(sources.map(source => source.document));
  return related.filter(one => !named.has(one.document));
}

/** How a document belongs to the story: "Same story", "Background", "Follow-up". */
export function relatedLabel(related: Related): string {
  return say(LABELS[related.relation]);
}

/** The day of a related document, or that it has none. */
export function relatedDay(related: Related): string {
  return dayOf(related.date) ?? say('undated');
}

/** How many copies of it are folded into its row. */
export function relatedCopies({ copies }: Pick<Related, 'copies'>): string | undefined {
  return copies.length === 0 ? undefined : sayCount('copies', copies.length);
}

/** By day, the latest first; rank decides within a day, the undated come last. */
export function byDate(related: readonly Related[]): Related[] {
  return [...related].sort((a, b) => compare(b.date?.slice(0, 10) ?? '', a.date?.slice(0, 10) ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
