import type { CarrierRole, WireRecord } from './wire-records.ts';

/** One outlet or agency that a page names, in one role. */
export interface Carrier {
  readonly name: string;
  readonly role: CarrierRole;
}

/** "according to Reuters", "Yonhap reported", "reported Xinhua", "SpaceWar.com reports": said of a fact, not of the text. */
const PROSE = /\baccording to\b|\breport(?:s|ed)\b(?! by)|\bfirst reported\b|\b(?:said|told|quoted)\b/i;

/** The labelled carriers of a page, each name once in each role; what the page leaves unnamed is not asked for. */
export function carriersOf({ truth }: Pick<WireRecord, 'truth'>): Carrier[] {
  const all = truth.carriers.flatMap(({ name, role, evidence }) =>
    splitNames(name).map(single => ({ name: single, role: roleIn(role, evidence) })),
  );
  return all.filter(
    ({ name, role }, i) =>
      !isUnnamed(name) && all.findIndex(other => other.name === name && other.role === role) === i,
  );
}

/** Whether a page credits agencies or media without saying which. */
export function hasUnnamed({ truth }: Pick<WireRecord, 'truth'>): boolean {
  return truth.carriers.some(({ name }) => isUnnamed(name));
}

/** "AFP, Reuters" are two. */
export function splitNames(combined: string): string[] {
  return combined
    .split(/,|\/|\band\b/)
    .map(name => name.trim())
    .filter(name => name !== '');
}

/** A credit in prose cites: it does not say whose text the page prints. */
export function roleIn(role: CarrierRole, evidence: string): CarrierRole {
  return role === 'credit' && PROSE.test(evidence) ? 'cited' : role;
}

function isUnnamed(name: string): boolean {
  return name.startsWith('unnamed');
}
