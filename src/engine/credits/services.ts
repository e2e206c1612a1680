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

/** Whether a service shows what others wrote under its own address. Its name alone in a line is a button. */
export function isPortal({ service }: Entity): boolean {
  return service === 'portal' || service === 'aggregator';
}
