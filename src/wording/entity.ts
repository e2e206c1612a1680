import type { EntityType, ReportEntity } from '../engine/report.ts';
import { countryName } from './country.ts';
import { type Key, say } from './say.ts';
import { visible } from './visible.ts';

const TYPES: Readonly<Record<EntityType, Key>> = {
  person: 'typePerson',
  organization: 'typeOrganization',
  place: 'typePlace',
  alliance: 'typeAlliance',
  agency: 'typeAgency',
  outlet: 'typeOutlet',
};

/** Neutral facts about an entity: what it is, whose it is. */
export function entityFacts(entity: ReportEntity): string[] {
  const description = visible(entity.description) || say(TYPES[entity.type]);
  const owner = entity.owner === undefined ? [] : [say('ownedBy', { owner: entity.owner })];
  return [description, ...mediaFact(entity), ...owner];
}

/** What the description says already is not said twice: “Chinese state news agency”. */
function mediaFact({ stateMedia, country, description }: ReportEntity): string[] {
  if (stateMedia !== true || /\bstate\b/i.test(description)) return [];
  const fact =
    country === undefined ? say('stateMedia') : say('stateMediaOf', { country: countryName(country) });
  return [fact];
}
