import type { ReportEntity } from '../report.ts';
import type { Mention } from './entity.ts';

/** The entities mentioned, the most mentioned first, each with its mentions. */
export function listEntities(mentions: readonly Mention[]): ReportEntity[] {
  const byId = new Map<string, Mention[]>();
  for (const mention of mentions)
    byId.set(mention.entity.id, [...(byId.get(mention.entity.id) ?? []), mention]);
  return [...byId.values()]
    .sort((a, b) => b.length - a.length)
    .map(own => ({ ...own[0]!.entity, mentions: own.map(({ span }) => span) }));
}
