import type { Entity } from '../entities/entity.ts';
import type { CreditType } from '../report.ts';

/** What an agency or outlet did that is named as the text's author: an agency wrote it, a syndicator or another outlet carried it. */
export function authorship(entity: Entity): CreditType {
  if (entity.service) return entity.service === 'newspaper-service' ? 'wrote' : 'carried';
  return entity.type === 'agency' ? 'wrote' : 'carried';
}

/** Whether a service hands on what others wrote. */
export function isCarrier({ service }: Entity): boolean {
  return service !== undefined && service !== 'newspaper-service';
}
