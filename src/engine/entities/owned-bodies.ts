import type { EntityIndex } from './entity-index.ts';
import { NEEDS_COUNTRY } from './entity-layout.ts';
import type { Candidate } from './listed-mentions.ts';
import { follows } from './longer-names.ts';
import type { NamedText } from './named-text.ts';
import { placeKind } from './place-weight.ts';

/** Candidates with those that say whose a body is joined to it. */
export interface Joined {
  readonly candidates: readonly Candidate[];
  /** Bodies of another owner than the list's: `North Dakota House of Representatives`. */
  readonly lost: readonly Candidate[];
}

/**
 * Joins a country to a body that several countries have: `United States House of Representatives`.
 * Before any other place it is another body than the list's.
 */
export function joinOwners(found: readonly Candidate[], { tokens, shapes, index }: NamedText): Joined {
  const candidates: Candidate[] = [];
  const lost: Candidate[] = [];
  for (const candidate of found) {
    const owner = candidates.at(-1);
    const isOwned = owner?.next === candidate.first && follows(candidate.first, tokens, shapes);
    if (!isOwned || !isCommon(candidate) || index.typeAt(owner.hits[0]!.row) !== 'place') {
      candidates.push(candidate);
      continue;
    }
    const hits = ownHits(owner, candidate, index);
    if (hits.length > 0) candidates[candidates.length - 1] = { ...candidate, first: owner.first, hits };
    else lost.push(candidate);
  }
  return { candidates, lost };
}

function isCommon({ hits }: Candidate): boolean {
  return hits.every(({ flags }) => flags & NEEDS_COUNTRY);
}

/** The hits of the body that are the country's, freed of their flag. */
function ownHits(owner: Candidate, body: Candidate, index: EntityIndex): Candidate['hits'] {
  const countries = owner.hits
    .map(({ row }) => index.entityAt(row))
    .filter(entity => placeKind(entity) === 'country')
    .map(({ country }) => country);
  return body.hits
    .filter(({ row }) => countries.includes(index.entityAt(row).country))
    .map(({ row, flags }) => ({ row, flags: flags & ~NEEDS_COUNTRY }));
}
