import type { ReportEntity } from '../report.ts';
import type { Mention } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';

/** The entities mentioned, the most mentioned first, each with its mentions. */
export function listEntities(mentions: readonly Mention[]): ReportEntity[] {
  const byId = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const own = byId.get(mention.entity.id);
    if (own) own.push(mention);
    else byId.set(mention.entity.id, [mention]);
  }
  return [...byId.values()]
    .sort((a, b) => b.length - a.length)
    .map(own => ({ ...own[0]!.entity, mentions: own.map(({ span }) => span) }));
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
