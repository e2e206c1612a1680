import type { Evidence, Hop, Notice, Source } from '../report.ts';
import { dayNumber } from '../text/day.ts';

/** What the notices are drawn from. */
export interface NoticeFacts {
  readonly text: string;
  readonly published: string | undefined;
  readonly chain: readonly Hop[];
  readonly sources: readonly Source[];
}

/** Coverage from which a text stands on a source, credited or not. */
const MAIN_COVERAGE = 0.4;
/** Days after which the same text on a page is an old story. */
const OLD_DAYS = 30;

/** What a reader should notice; each rule is small and brings its evidence. */
export function findNotices(facts: NoticeFacts): Notice[] {
  return [...stateMedia(facts), ...oldStory(facts), ...uncreditedReuse(facts), ...creditDisagrees(facts)];
}

function stateMedia({ chain }: NoticeFacts): Notice[] {
  return chain
    .filter(hop => hop.stateMedia)
    .map(hop => ({ kind: 'state-media', text: stateMediaText(hop), evidence: hop.evidence }));
}

/** What a page leaves unnamed is called state media by its name already. */
function stateMediaText({ name, entity }: Hop): string {
  return entity === undefined
    ? `State media are quoted without a name: “${name}”.`
    : `${name} is state media.`;
}

function oldStory({ text, published, sources }: NoticeFacts): Notice[] {
  const day = dayNumber(published);
  return sources
    .filter(source => source.relation === 'same-text' && day !== undefined)
    .filter(source => day! - (dayNumber(source.date) ?? day!) > OLD_DAYS)
    .slice(0, 1)
    .map(source => ({
      kind: 'old-story',
      text: `The same text stands in a document of ${source.date}.`,
      evidence: evidenceOf(text, source),
    }));
}

function uncreditedReuse({ text, chain, sources }: NoticeFacts): Notice[] {
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

function creditDisagrees({ text, chain, sources }: NoticeFacts): Notice[] {
  const writers = chain.filter(hop => hop.relation === 'written-by');
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
