import type { Confidence, Hop, Relation, Report, ReportEntity, Role, Source } from '../engine/report.ts';
import { descriptionOf, houseOf, stateMediaOf } from './house.ts';
import { capitalisedParts, namePart, type Part, sayParts } from './parts.ts';
import { hostOf } from './safe-href.ts';
import { type Key, say } from './say.ts';
import { snippet, visible } from './visible.ts';

const LINES: Readonly<Record<Relation, Key>> = {
  'carried-by': 'hopCarried',
  'written-by': 'hopWritten',
  'quoted-from': 'hopQuoted',
  'said-by': 'hopSaid',
  'derived-from': 'hopDerived',
};

/** What is known of a hop by its role alone; speakers and publishers need no such word. */
const ROLES: Partial<Record<Role, Key>> = {
  syndicator: 'roleSyndicator',
  agency: 'typeAgency',
  outlet: 'typeOutlet',
};

const CONFIDENCES: Readonly<Record<Exclude<Confidence, 'certain'>, Key>> = {
  likely: 'probably',
  possible: 'perhaps',
};

/** A host with a name, not with a number or of this machine alone. */
const NAMED_HOST = /\.(?:xn--[a-z\d-]+|[a-z]{2,})$/;

/** Longest name shown, in characters: no name of a medium or a person is longer, an attack may be. */
const NAME_LENGTH = 80;

/** The name of a hop as it is shown. */
export function hopName(hop: Hop): string {
  return snippet(hop.name, NAME_LENGTH);
}

/** A clause with how sure we are of it; what is certain is said plainly. */
export function withConfidence(confidence: Confidence, clause: readonly Part[]): Part[] {
  return confidence === 'certain' ? [...clause] : sayParts(CONFIDENCES[confidence], { clause });
}

/** What a hop did, in plain words: "Probably written by Northwire". */
export function hopLine(hop: Hop, report: Report): Part[] {
  const name = [namePart(hopName(hop))];
  const line = sayParts(lineOf(hop, report), { name });
  return capitalisedParts(withConfidence(shownConfidence(hop, report), line));
}

function lineOf(hop: Hop, report: Report): Key {
  if (hop.relation === undefined) return 'hopPublished';
  if (isOwnText(hop, report)) return 'hopOwnText';
  if (isIssued(hop)) return 'hopIssued';
  return isSameText(hop, report) ? 'hopSameText' : LINES[hop.relation];
}

/** A page that names its publisher is believed, only a guess is called one; that texts are the same was measured. */
export function shownConfidence(hop: Hop, report: Report): Confidence {
  const isPlain = hop.relation === undefined && hop.confidence === 'likely';
  return isPlain || isSameText(hop, report) ? 'certain' : hop.confidence;
}

/** Whether the whole text is that of a hop's document. */
export function isSameText(hop: Hop, report: Report): boolean {
  return hop.relation === 'derived-from' && sourceOf(hop, report)?.relation === 'same-text';
}

/** Whether the publisher wrote the text itself. */
export function isOwnText(hop: Hop, report: Report): boolean {
  const publisher = report.chain.find(({ role }) => role === 'publisher');
  if (hop.relation !== 'written-by' || publisher === undefined) return false;
  return hop.entity === undefined ? hopName(hop) === hopName(publisher) : hop.entity === publisher.entity;
}

/** Whether the text is a release or statement of the hop's own. */
export function isIssued({ role, relation }: Hop): boolean {
  return role === 'issuer' && (relation === 'written-by' || relation === 'said-by');
}

/** What kind of house a hop is, or who a speaker is: "state news agency of North Korea". */
export function hopHouse(hop: Hop, report: Report): string | undefined {
  const entity = entityOf(hop, report);
  if (isOwnText(hop, report)) return undefined;
  if (hop.role === 'speaker') return entity && whoIs(entity);
  if (entity !== undefined) return houseOf(entity);
  if (hop.role === 'publisher') return hostBeside(hop, report);
  if (hop.stateMedia === true) return hop.entity === undefined ? say('houseUnnamed') : say('stateMedia');
  const role = ROLES[hop.role];
  return role && say(role);
}

/** That a person is a person is no news. */
function whoIs(entity: ReportEntity): string | undefined {
  return visible(entity.description) === '' ? undefined : descriptionOf(entity);
}

/** A publisher of whom nothing is known has an address, unless that is its name. */
function hostBeside(hop: Hop, report: Report): string | undefined {
  const host = hostOf(report.article.url);
  if (host === undefined || !NAMED_HOST.test(host) || hopName(hop).toLowerCase().includes(host))
    return undefined;
  return say('houseHost', { host });
}

/**
 * What a reader should see beside a name in one sentence: whose medium it is, or that texts there are paid for.
 * What a page leaves unnamed is called state media by its name already.
 */
export function factBeside(hop: Hop, report: Report): string | undefined {
  const entity = entityOf(hop, report);
  if (hop.stateMedia === true) return hop.entity === undefined ? undefined : stateMediaOf(entity?.country);
  return entity?.service === 'press-release' ? say('housePressRelease') : undefined;
}

/** The document that is a hop's text. */
export function sourceOf(hop: Hop, report: Report): Source | undefined {
  return report.sources.find(({ document }) => document === hop.document);
}

function entityOf(hop: Hop, report: Report): ReportEntity | undefined {
  return hop.entity === undefined ? undefined : report.entities.find(({ id }) => id === hop.entity);
}
