import type { ReportEntity } from '../engine/report.ts';
import { countryLabel, countryName } from './country.ts';
import { houseOf, NAMES_A_PLACE, ownerFact, stateMediaOf } from './house.ts';
import { say } from './say.ts';
import { snippet, visible } from './visible.ts';

/** Longest description shown, in characters: two lines of a narrow popup. */
const DESCRIPTION_LENGTH = 120;
/** How the list describes a state: it lies in no other. */
const COUNTRY = 'country';

/** Neutral facts about an entity, a phrase each: what it is and where, whose it is, and whether this page alone tells of it. */
export function entityFacts(entity: ReportEntity): string[] {
  const isHouse = entity.type === 'agency' || entity.type === 'outlet';
  return [
    ...(isHouse ? [houseOf(entity)] : [...whatFact(entity), ...ownerFact(entity), ...stateFact(entity)]),
    ...partFact(entity),
    ...(entity.fromPage === true ? [say('fromPage')] : []),
  ];
}

/** Entities that the article names, the most central first as the Report has them; of the chain alone, there is no mention to show. */
export function namedEntities<Entity extends Pick<ReportEntity, 'mentions'>>(
  entities: readonly Entity[],
): Entity[] {
  return entities.filter(({ mentions }) => mentions.length > 0);
}

/** What something is, and where when the description does not say; its kind alone is no fact: it stands beside the name. */
function whatFact(entity: ReportEntity): string[] {
  const { type, description } = entity;
  const what = visible(description) === '' ? [] : [snippet(description, DESCRIPTION_LENGTH)];
  const country = untoldCountry(entity);
  if (type !== 'place') return joined([...what, ...(country === undefined ? [] : [countryLabel(country)])]);
  const within = untoldParent(entity);
  const label = country === undefined ? [] : [within ? countryLabel(country) : countryName(country)];
  const place = joined([...(within ? [within] : []), ...label]);
  return what[0] !== undefined && place[0] !== undefined
    ? [say('placeIn', { what: what[0], place: place[0] })]
    : [...what, ...place];
}

function joined(parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [parts.join(', ')];
}

/** The country of anything, when neither its name nor its description tells a place. */
function untoldCountry({ name, description, country }: ReportEntity): string | undefined {
  if (country === undefined || NAMES_A_PLACE.test(description) || description === COUNTRY) return undefined;
  return countryLabel(country) === name ? undefined : country;
}

/** What something is a part of, unless it has been told. */
function untoldParent({ name, description, parent }: ReportEntity): string | undefined {
  const isTold = parent === undefined || parent === name || description.includes(parent);
  return isTold ? undefined : snippet(parent, DESCRIPTION_LENGTH);
}

function stateFact({ stateMedia, country }: ReportEntity): string[] {
  return stateMedia === true ? [stateMediaOf(country)] : [];
}

/** What it belongs to: of a place that stands with the place. */
function partFact(entity: ReportEntity): string[] {
  const whole = entity.type === 'place' ? undefined : untoldParent(entity);
  return whole === undefined ? [] : [say(entity.type === 'person' ? 'personOf' : 'partOf', { whole })];
}
