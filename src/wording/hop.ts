import type { Confidence, Hop, Relation, Report, Role } from '../engine/report.ts';
import { countryName } from './country.ts';
import { type Key, say } from './say.ts';
import { snippet } from './visible.ts';

const ROLES: Readonly<Record<Role, Key>> = {
  publisher: 'rolePublisher',
  syndicator: 'roleSyndicator',
  agency: 'roleAgency',
  outlet: 'roleOutlet',
  issuer: 'roleIssuer',
  speaker: 'roleSpeaker',
};

const RELATIONS: Readonly<Record<Relation, Key>> = {
  'carried-by': 'relationCarried',
  'written-by': 'relationWritten',
  'quoted-from': 'relationQuoted',
  'said-by': 'relationSaid',
  'derived-from': 'relationDerived',
};

const CONFIDENCES: Readonly<Record<Confidence, Key>> = {
  certain: 'confidenceCertain',
  likely: 'confidenceLikely',
  possible: 'confidencePossible',
};

/** Longest name shown, in characters: no name of a medium or a person is longer, an attack may be. */
const NAME_LENGTH = 80;

/** The name of a hop as it is shown. */
export function hopName(hop: Hop): string {
  return snippet(hop.name, NAME_LENGTH);
}

/** What a hop is: publisher, news agency, speaker. */
export function roleWord(role: Role): string {
  return say(ROLES[role]);
}

/** How the row above relates to a hop: "carried by"; for the publisher there is no such word. */
export function relationWord(relation: Relation | undefined): string | undefined {
  return relation === undefined ? undefined : say(RELATIONS[relation]);
}

/** How sure we are, in one word. */
export function confidenceWord(confidence: Confidence): string {
  return say(CONFIDENCES[confidence]);
}

/** The neutral fact that a hop is state media, and whose. */
export function stateMediaFact(hop: Hop, report: Report): string | undefined {
  if (hop.stateMedia !== true) return undefined;
  const country = report.entities.find(entity => entity.id === hop.entity)?.country;
  return country === undefined ? say('stateMedia') : say('stateMediaOf', { country: countryName(country) });
}
