import type { Report, SentenceRange, Source } from '../engine/report.ts';
import { dayOf } from './dates.ts';
import { safeHref } from './safe-href.ts';
import { type Key, listed, percent, say, sayCount } from './say.ts';
import { visible } from './visible.ts';

/** Stretches of left-out sentences that are numbered: two lines of a narrow popup. */
const MOST_RANGES = 6;

const ORDERS: Readonly<Record<Source['order'], Key>> = {
  earlier: 'sourceEarlier',
  later: 'sourceLater',
  unknown: 'sourceOrderUnknown',
};

/** How the article relates to a document: an earlier text neither quotes nor retells a later one, they share passages. */
export function relationOf({ relation, order, passages }: Source): Source['relation'] {
  const isTaken = relation === 'quotes' || relation === 'retells';
  return order === 'later' && isTaken && passages.length > 0 ? 'reuses' : relation;
}

/** The same in words: "Same text as", "Shares 3 passages with", "Quotes", "Similar story". */
export function sourceRelation(source: Source): string {
  const relation = relationOf(source);
  if (relation === 'same-text') return say('sourceSameText');
  if (relation === 'quotes') return say('sourceQuotes');
  const shares = relation === 'reuses' && source.passages.length > 0;
  return shares ? sayCount('sourceShares', source.passages.length) : say('sourceSimilar');
}

/** A document's title, or that it has none. */
export function titleOf(document: { readonly title: string }): string {
  return visible(document.title) || say('untitled');
}

/** Issuer, kind and day of a document, as far as they are known. */
export function sourceOrigin(source: Source): string[] {
  const kind = say(source.kind === 'statement' ? 'sourceStatement' : 'sourceReport');
  const issuer = visible(source.issuer ?? '');
  const day = dayOf(source.date) ?? '';
  return [issuer, kind, day, say(ORDERS[source.order])].filter(part => part !== '');
}

/** How much of the article's words a document covers. */
export function sourceExtent(source: Source): string | undefined {
  const { coverage, retold } = source;
  if (coverage <= 0) return retold <= 0 ? undefined : say('sourceRetoldOnly', { percent: percent(retold) });
  const covered = say('sourceCoverage', { percent: percent(coverage) });
  return retold <= 0 ? covered : `${covered}, ${say('sourceRetold', { percent: percent(retold) })}`;
}

/** How a document was found that shares no words with the article, or none that could be compared. */
export function sourceNote({ recordOnly, attribution }: Source): string | undefined {
  if (recordOnly === true) return say('sourceRecordOnly');
  return attribution === undefined ? undefined : say('sourceAttributed');
}

/** What the document says and the article does not, by sentence number. */
export function sourceLeftOut(source: Source): string | undefined {
  const count = source.leftOut.reduce((sum, range) => sum + range.to - range.from + 1, 0);
  if (count === 0) return undefined;
  const shown = source.leftOut.slice(0, source.leftOut.length > MOST_RANGES ? MOST_RANGES - 1 : MOST_RANGES);
  const rest = source.leftOut.length - shown.length;
  const numbers = [...shown.map(sentenceNumbers), ...(rest === 0 ? [] : [say('sourceLeftOutMore')])];
  return sayCount('sourceLeftOut', count, { numbers: listed(numbers) });
}

/** Whether a reader can open a source and lay it beside the article. */
export function canCompare({ sources }: Pick<Report, 'sources'>): boolean {
  return sources.some(({ url }) => safeHref(url) !== undefined);
}

/** Readers count from 1. */
function sentenceNumbers({ from, to }: SentenceRange): string {
  return from === to ? String(from + 1) : `${from + 1}–${to + 1}`;
}
