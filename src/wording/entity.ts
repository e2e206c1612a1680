import type { Report, ReportEntity } from '../engine/report.ts';
import { descriptionOf, houseOf } from './house.ts';

/** Neutral facts about an entity: what it is, whose it is. */
export function entityFacts(entity: ReportEntity): string {
  return entity.type === 'agency' || entity.type === 'outlet' ? houseOf(entity) : descriptionOf(entity);
}

/** Entities that the article names, the most named first; of the chain alone, there is no mention to show. */
export function namedEntities({ entities }: Report): ReportEntity[] {
  return entities
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length);
}
