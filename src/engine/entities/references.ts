import type { Span } from '../text/span.ts';
import type { Chosen } from './choose.ts';
import type { Entity } from './entity.ts';
import type { NamedText } from './named-text.ts';

/** Nouns that stand for a body named before, each with what its name or the list's words for it say. */
const NOUNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    alliance: /\balliance\b|\bNATO\b|military alliance/i,
    bloc: /\b(?:bloc|union of|European Union|ASEAN|BRICS)\b/i,
    ministry: /\bministry\b/i,
    department: /\bdepartment\b/i,
    agency: /\bagency\b/i,
    bureau: /\bbureau\b/i,
    authority: /\bauthority\b/i,
    company: /\b(?:company|maker|manufacturer|airline|retailer|carmaker|corp|corporation|inc|ltd|plc|co)\b/i,
    bank: /\bbank\b/i,
    union: /\bunion\b/i,
    university: /\buniversity\b/i,
    college: /\bcollege\b/i,
    institute: /\binstitute\b/i,
    court: /\bcourt\b/i,
    council: /\bcouncil\b/i,
    committee: /\bcommittee\b/i,
    commission: /\bcommission\b/i,
    party: /\bparty\b/i,
    foundation: /\bfoundation\b/i,
    association: /\bassociation\b/i,
    federation: /\bfederation\b/i,
    museum: /\bmuseum\b/i,
    hospital: /\bhospital\b|\bclinic\b/i,
    airline: /\bairlines?\b|\bairways\b/i,
    newspaper: /\bnewspaper\b|\bdaily\b/i,
    broadcaster: /\bbroadcaster\b|\btelevision\b|\bradio\b/i,
    treaty: /\btreaty\b/i,
  }),
);

/** A body that a noun may stand for, with the token behind its first naming. */
interface Named {
  readonly entity: Entity;
  readonly at: number;
}

/** Places that mean a body without a name: "the ministry", where the text named just one ministry before. */
export function findReferences(
  { tokens, shapes }: NamedText,
  named: readonly Chosen[],
): ReadonlyMap<string, readonly Span[]> {
  const bodies = distinctBodies(named);
  const covered = new Uint8Array(tokens.count);
  for (const { first, next } of named) covered.fill(1, first, next);
  const references = new Map<string, Span[]>();
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.words[i - 1] !== 'the') continue;
    const word = tokens.words[i]!;
    if (!NOUNS.has(word)) continue;
    if (covered[i] || shapes.cases[i] !== 0 || tokens.words[i + 1] === 'of') continue;
    const entity = onlyFitting(bodies, word, i);
    if (!entity) continue;
    const span = { start: tokens.starts[i - 1]!, end: tokens.starts[i]! + word.length };
    const own = references.get(entity.id);
    if (own) own.push(span);
    else references.set(entity.id, [span]);
  }
  return references;
}

function distinctBodies(named: readonly Chosen[]): Named[] {
  const bodies = new Map<string, Named>();
  for (const { entity, next } of named) {
    if (entity.type === 'person' || entity.type === 'place' || bodies.has(entity.id)) continue;
    bodies.set(entity.id, { entity, at: next });
  }
  return [...bodies.values()];
}

/** The one body named before that the noun fits; of two nobody can be sure. */
function onlyFitting(bodies: readonly Named[], noun: string, at: number): Entity | undefined {
  const fits = bodies.filter(({ entity, at: end }) => end <= at && isA(entity, noun));
  return fits.length === 1 ? fits[0]!.entity : undefined;
}

function isA({ type, name, description }: Entity, noun: string): boolean {
  if (noun === 'alliance' && type === 'alliance') return true;
  return NOUNS.get(noun)!.test(name) || (type !== 'alliance' && NOUNS.get(noun)!.test(description));
}
