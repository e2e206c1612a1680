import type { EntityType, ReportEntity, Service } from '../engine/report.ts';
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
  treaty: 'typeTreaty',
  weapon: 'typeWeapon',
};

/** Services whose kind says more than the lists' own description. */
const KINDS: Partial<Record<Service, Key>> = {
  'press-release': 'housePressRelease',
  portal: 'housePortal',
  aggregator: 'houseAggregator',
};

/** What a service does with stories, for readers who know nothing of the trade. */
const TRADES: Readonly<Record<Service, Key>> = {
  syndicator: 'tradeSyndicator',
  'newspaper-service': 'tradeNewspaperService',
  'press-release': 'tradePressRelease',
  portal: 'tradePortal',
  aggregator: 'tradeAggregator',
};

/** "North Korean state news agency", or "news agency" alone, with what may follow it. */
const STATE_AGENCY =
  /^(?:\p{Lu}[\p{L} -]* )?(?:(?:state|state-run|state-owned|national) )?news agency(?<rest>[,;].*)?$/u;
/** An owner as of a year: "Harbour Media (2018)". */
const OWNER_OF_YEAR = /^(?<owner>.+) \((?<year>\d{4})\)$/;
/** Names of states that differ from the ones that `Intl` gives. */
const STATE_ITSELF = /^(?:Turkey|Burma|.*\bRepublic of .*|Russian Federation)$/;
const NAMES_A_STATE = /\b(?:state|government)\b/iu;
/** Descriptions give places with capitals, and hardly anything else. */
export const NAMES_A_PLACE = /\p{Lu}/u;

/** What kind of house an agency or outlet is, in plain words: "state news agency of North Korea". */
export function houseOf(entity: ReportEntity): string {
  const trade = tradeOf(entity);
  const facts = [kindOf(entity), ...stateFact(entity), ...ownerFact(entity)].join(', ');
  return trade === undefined ? facts : say('houseAndTrade', { house: facts, trade });
}

/** That something is state media, and whose. */
export function stateMediaOf(country: string | undefined): string {
  return country === undefined ? say('stateMedia') : say('stateMediaOf', { country: countryName(country) });
}

/** What kind of thing an entity is, in one or two words. */
export function kindName({ type }: Pick<ReportEntity, 'type'>): string {
  return say(TYPES[type]);
}

/** What an entity is, in a few neutral words. */
export function descriptionOf({ description, type }: ReportEntity): string {
  return visible(description) || say(TYPES[type]);
}

function kindOf(entity: ReportEntity): string {
  const kind = entity.service && KINDS[entity.service];
  if (kind) return say(kind);
  const description = descriptionOf(entity);
  const { country, stateMedia } = entity;
  const isPlaced = country === undefined || stateMedia === true || NAMES_A_PLACE.test(description);
  const house = isPlaced
    ? description
    : say('houseIn', { house: description, country: countryName(country) });
  return stateAgency(entity) ?? house;
}

/** "State news agency of North Korea", with what else the description says. */
function stateAgency(entity: ReportEntity): string | undefined {
  const { stateMedia, country } = entity;
  const plain = STATE_AGENCY.exec(descriptionOf(entity));
  if (stateMedia !== true || country === undefined || plain === null) return undefined;
  return `${say('houseStateAgency', { country: countryName(country) })}${plain.groups?.rest ?? ''}`;
}

/** What is said already is not said twice. */
function stateFact(entity: ReportEntity): string[] {
  const isSaid = NAMES_A_STATE.test(entity.description) || stateAgency(entity) !== undefined;
  return entity.stateMedia !== true || isSaid ? [] : [stateMediaOf(entity.country)];
}

/** Who owns it: a state that owns its medium is named already, and so is an owner in the name or the description. */
export function ownerFact({ owner, country, name, description }: ReportEntity): string[] {
  if (owner === undefined || STATE_ITSELF.test(owner)) return [];
  const named = [name, description, ...(country === undefined ? [] : [countryName(country)])];
  const isOfItself = owner.startsWith(`${name} `);
  if (isOfItself || named.some(text => withPlainMarks(text).includes(withPlainMarks(owner)))) return [];
  const { owner: of, year } = OWNER_OF_YEAR.exec(owner)?.groups ?? {};
  return [of === undefined ? say('ownedBy', { owner }) : say('ownedByIn', { owner: of, year })];
}

function tradeOf({ type, service, stateMedia }: ReportEntity): string | undefined {
  if (service !== undefined) return say(TRADES[service]);
  return type === 'agency' && stateMedia !== true ? say('tradeAgency') : undefined;
}

/** Lists write straight apostrophes where `Intl` writes curly ones. */
function withPlainMarks(text: string): string {
  return text.replaceAll('’', "'");
}
