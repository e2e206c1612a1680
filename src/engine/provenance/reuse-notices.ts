import type { Evidence, Hop, Notice, Source } from '../report.ts';
import { dayNumber } from '../text/day.ts';
import type { NoticeFacts } from './notices.ts';

/** Coverage from which a text stands on a source, credited or not. */
const MAIN_COVERAGE = 0.4;
/** Coverage from which a page is an older text with little added. */
const OLD_COVERAGE = 0.8;
/** Days after which the same text on a page is an old story. */
const OLD_DAYS = 30;

/** An older text under a new date. */
export function oldStory({ text, published, sources }: NoticeFacts): Notice[] {
  const day = dayNumber(published);
  return sources
    .filter(source => source.relation === 'same-text' || source.coverage >= OLD_COVERAGE)
    .filter(source => day !== undefined && day - (dayNumber(source.date) ?? day) > OLD_DAYS)
    .slice(0, 1)
    .map(source => ({
      kind: 'old-story',
      text:
        source.relation === 'same-text'
          ? `The same text stands in a document of ${source.date}.`
          : `${percent(source)} of the words stand in a document of ${source.date}.`,
      evidence: evidenceOf(text, source),
    }));
}

/** Much of a text that the page names nobody for. Where it credits another writer, credit and text disagree instead. */
export function uncreditedReuse({ text, chain, sources }: NoticeFacts): Notice[] {
  if (writersIn(chain).length > 0) return [];
  return sources
    .filter(
      source => source.order === 'earlier' && source.coverage >= MAIN_COVERAGE && source.issuer !== undefined,
    )
    .filter(source => chain.some(hop => hop.document === source.document && isProvedByTextOnly(hop)))
    .map(source => ({
      kind: 'uncredited-reuse',
      text: `${percent(source)} of the words stand in a text of ${source.issuer}, which the page does not name.`,
      evidence: evidenceOf(text, source),
    }));
}

/** A writer is credited, and much of the text is that of another whom the page does not name. */
export function creditDisagrees({ text, chain, sources }: NoticeFacts): Notice[] {
  const writers = writersIn(chain);
  const main = sources.find(source => source.order === 'earlier' && source.coverage >= MAIN_COVERAGE);
  const isCredited = chain.some(hop => hop.document === main?.document && hop.relation !== 'derived-from');
  if (main?.issuer === undefined || writers.length === 0 || isCredited) return [];
  return [
    {
      kind: 'credit-disagrees',
      text: `Credited to ${writers.map(hop => hop.name).join(', ')}; ${percent(main)} of the words stand in a text of ${main.issuer}.`,
      evidence: [...writers.flatMap(hop => hop.evidence), ...evidenceOf(text, main)],
    },
  ];
}

function writersIn(chain: readonly Hop[]): Hop[] {
  return chain.filter(hop => hop.relation === 'written-by');
}

function isProvedByTextOnly(hop: Hop): boolean {
  return hop.evidence.every(({ kind }) => kind === 'reuse');
}

function percent(source: Source): string {
  return `${Math.round(100 * source.coverage)}%`;
}

function evidenceOf(text: string, source: Source): Evidence[] {
  return source.passages.slice(0, 3).map(({ article }) => ({
    kind: 'reuse',
    text: text.slice(article.start, article.end),
    span: article,
    document: source.document,
  }));
}
