import type { ReportEntity } from '../report.ts';
import { foldName } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import type { Mention } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';
import { familyNameOf } from './family-name.ts';

/** What the order of the entities is read from, and what the list of them is completed with. */
export interface Listing {
  readonly text: string;
  readonly title: string;
  readonly references?: ReadonlyMap<string, readonly Span[]>;
}

/** What the title names is what the page is about, whatever comes often. */
const IN_TITLE = 4;
/** The first paragraph says whom a story is about. */
const IN_OPENING = 2;
/** Named from the beginning to the end of a page. */
const EVERYWHERE = 2;
/** Parts of a text of which a name may stand in some or all. */
const PARTS = 10;

/**
 * The entities mentioned, the most central first, each with its mentions. Centrality is 4 for the title, 2 for the
 * first paragraph, the binary logarithm of one more than its mentions (a reference counts half), and up to 2 for
 * the share of the text's tenths that name it; of two alike the one named first leads.
 */
export function listEntities(
  mentions: readonly Mention[],
  { text, title, references = new Map() }: Listing = { text: '', title: '' },
): ReportEntity[] {
  const byId = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const own = byId.get(mention.entity.id);
    if (own) own.push(mention);
    else byId.set(mention.entity.id, [mention]);
  }
  const titleWords = ` ${foldName(title)} `;
  const opening = endOfOpening(text);
  const ranked = [...byId.values()].map(own => {
    const spans = references.get(own[0]!.entity.id) ?? [];
    const isInTitle =
      own.some(({ span }) => titleWords.includes(` ${foldName(text.slice(span.start, span.end))} `)) ||
      titleWords.includes(` ${shortNameOf(own[0]!.entity)} `);
    const centrality =
      (isInTitle && title !== '' ? IN_TITLE : 0) +
      (own[0]!.span.start < opening ? IN_OPENING : 0) +
      Math.log2(1 + own.length + spans.length / 2) +
      EVERYWHERE * spreadOf(own, text.length);
    return { own, spans, centrality };
  });
  ranked.sort((a, b) => b.centrality - a.centrality || a.own[0]!.span.start - b.own[0]!.span.start);
  return ranked.map(({ own, spans }) => ({
    ...describedBest(own),
    mentions: own.map(({ span, isAdjective }) => ({ ...span, ...(isAdjective ? { isAdjective } : {}) })),
    ...(spans.length > 0 ? { references: spans } : {}),
  }));
}

/** What a title calls an entity whose text may not: a person by the family name. */
function shortNameOf(entity: Mention['entity']): string {
  return (entity.type === 'person' && familyNameOf(entity)) || foldName(entity.name);
}

/** Where the first paragraph ends; a heading of its own is not yet one. */
function endOfOpening(text: string): number {
  const end = text.indexOf('\n', SHORTEST_OPENING);
  return end < 0 ? text.length : end;
}

/** Characters of the shortest opening: a line under it is a heading. */
const SHORTEST_OPENING = 80;

function spreadOf(own: readonly Mention[], length: number): number {
  if (length === 0) return 0;
  const parts = new Set(own.map(({ span }) => Math.floor((span.start / length) * PARTS)));
  return parts.size / PARTS;
}

/** One that only the page knows is described wherever the page does so first. */
function describedBest(own: readonly Mention[]): Mention['entity'] {
  const { entity } = own[0]!;
  if (!entity.fromPage || entity.description) return entity;
  return own.find(({ entity: { description } }) => description !== '')?.entity ?? entity;
}

/** The entities listed, with those of some ids added that the text does not name: an agency in a margin, say. */
export function withEntities(
  listed: readonly ReportEntity[],
  ids: Iterable<string>,
  index: EntityIndex,
): ReportEntity[] {
  const known = new Set(listed.map(({ id }) => id));
  const added = [...new Set(ids)].filter(id => !known.has(id)).flatMap(id => index.byId(id) ?? []);
  return [...listed, ...added.map(entity => ({ ...entity, mentions: [] }))];
}
