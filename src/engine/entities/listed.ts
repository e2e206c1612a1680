import type { ReportEntity } from '../report.ts';
import type { Mention } from './entity.ts';

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
