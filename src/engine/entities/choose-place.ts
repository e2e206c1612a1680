import type { Entity } from './entity.ts';
import type { NameHit } from './entity-index.ts';
import type { Candidate } from './listed-mentions.ts';
import { NO_NAMES } from './name-words.ts';
import type { NamedText } from './named-text.ts';
import type { PlaceContext } from './place-context.ts';
import { CLEAR, isGreatCity, placeKind, placeWeight } from './place-weight.ts';
import { CAPITALIZED, LOWER } from './token-shapes.ts';

/** Beside a name: "Columbus, Ohio". Nothing else counts against it. */
const PARENT_BEHIND = 40;
/** "the state of Washington", "Buenos Aires province", "Auburn, New York". */
const REGION_CUE = 20;
/** Its region is named elsewhere in the text. */
const REGION_NAMED = 3;
/** It lies in the country of the page's publisher. */
const COUNTRY_OF_PAGE = 6;
/** Each other place of its country, up to three. */
const COUNTRY_NAMED = 2;
const MOST_COUNTED = 3;
/** A city and its region share a name: the city is meant. */
const CITY_BEFORE_REGION = 9;
/** Under some 30,000 people a town needs a word of the text that speaks for it. */
const KNOWN_TOWN = 6;

/** The place meant by a name: by what stands around, the text's other places, then the people living there. */
export function choosePlace(
  candidates: readonly Candidate[],
  at: number,
  hits: readonly NameHit[],
  context: PlaceContext,
  text: NamedText,
): Entity | undefined {
  const { index } = text;
  const rivals = hits.filter(({ row }) => index.typeAt(row) === 'place');
  const around = readAround(candidates, at, text);
  const scored = rivals
    .map(hit => scoreOf(hit, rivals, around, context, text))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored as [Scored, Scored | undefined];
  if (around.regionBehind && !best.isProved && isForeignTo(best.entity, around.regionBehind))
    return undefined;
  if (second && best.score - second.score < CLEAR) return undefined;
  return best.isKnown || best.evidence > 0 ? best.entity : undefined;
}

interface Scored {
  readonly entity: Entity;
  readonly score: number;
  readonly evidence: number;
  readonly isProved: boolean;
  readonly isKnown: boolean;
}

function scoreOf(
  { row }: NameHit,
  rivals: readonly NameHit[],
  around: Around,
  { places, regions }: PlaceContext,
  { index, facts }: NamedText,
): Scored {
  const entity = index.entityAt(row);
  const kind = placeKind(entity);
  const weight = placeWeight(row, index);
  const isProved = around.behind.some(other => other.name === entity.parent || isCountryOf(other, entity));
  let evidence = isProved ? PARENT_BEHIND : 0;
  if (kind === 'region' && around.isRegion) evidence += REGION_CUE;
  if (entity.parent && regions.has(entity.parent)) evidence += REGION_NAMED;
  // A place that names itself only is no evidence for itself.
  const others = (places.get(entity.country ?? '') ?? 0) - (rivals.length === 1 ? 1 : 0);
  evidence += COUNTRY_NAMED * Math.min(MOST_COUNTED, Math.max(0, others));
  if (entity.country !== undefined && entity.country === facts.country) evidence += COUNTRY_OF_PAGE;
  const isBehindCity =
    kind === 'region' &&
    rivals.some(({ row: other }) => isCityOf(index.entityAt(other), entity) && isGreatCity(other, index));
  const score = weight + evidence - (isBehindCity && !around.isRegion ? CITY_BEFORE_REGION : 0);
  return { entity, score, evidence, isProved, isKnown: kind !== 'town' || weight >= KNOWN_TOWN };
}

function isCountryOf(country: Entity, place: Entity): boolean {
  return (
    placeKind(country) === 'country' && country.country !== undefined && country.country === place.country
  );
}

function isCityOf(city: Entity, region: Entity): boolean {
  return placeKind(city) === 'town' && city.country === region.country;
}

/** "Paris, Texas" is not the Paris that the list has. */
function isForeignTo(place: Entity, region: Entity): boolean {
  if (place.country !== region.country) return true;
  return place.parent !== undefined && placeKind(region) === 'region' && place.parent !== region.name;
}

/** What stands beside a name. */
interface Around {
  /** What the name behind a comma may mean: "Columbus, Ohio". */
  readonly behind: readonly Entity[];
  /** A state behind a comma that only a town may stand before. */
  readonly regionBehind: Entity | undefined;
  /** The words around say that a region is meant. */
  readonly isRegion: boolean;
}

function readAround(candidates: readonly Candidate[], at: number, text: NamedText): Around {
  const { tokens, shapes } = text;
  const candidate = candidates[at]!;
  const follower = candidates[at + 1];
  const behind = placesBehind(candidates, at, text);
  const region = behind.find(entity => placeKind(entity) === 'region' && entity.country === 'US');
  const isListed =
    isComma(text, candidate.first) || /^(?:and|or)$/.test(tokens.words[follower?.next ?? 0] ?? '');
  const before = tokens.words[candidate.first - 1];
  const isCued =
    REGION_WORDS.has(tokens.words[candidate.next] ?? '') ||
    (before === 'of' && REGION_WORDS.has(tokens.words[candidate.first - 2] ?? ''));
  return {
    behind,
    regionBehind: isListed ? undefined : region,
    isRegion: isCued || isBehindTown(candidates, at, text),
  };

  /** "Auburn, New York": the word before the comma is a town that the list lacks, or one of that region. */
  function isBehindTown(all: readonly Candidate[], i: number, { index }: NamedText): boolean {
    const { first, hits } = all[i]!;
    if (!isComma(text, first) || shapes.cases[first - 1] === LOWER) return false;
    const previous = all[i - 1];
    if (previous?.next !== first)
      return shapes.cases[first - 1] === CAPITALIZED && !NO_NAMES.has(tokens.words[first - 1]!);
    const names = new Set(hits.map(({ row }) => index.entityAt(row).name));
    return entitiesOf(previous, text).some(({ parent }) => parent !== undefined && names.has(parent));
  }
}

/** What the name behind a name's comma may mean: "Columbus, Ohio". */
export function placesBehind(candidates: readonly Candidate[], at: number, text: NamedText): Entity[] {
  const { next } = candidates[at]!;
  const follower = candidates[at + 1];
  return follower?.first === next && isComma(text, next) ? entitiesOf(follower, text) : [];
}

const REGION_WORDS = new Set('state states province provinces region oblast prefecture'.split(' '));

function entitiesOf({ hits }: Candidate, { index }: NamedText): Entity[] {
  return hits.map(({ row }) => index.entityAt(row)).filter(({ type }) => type === 'place');
}

/** Whether a comma parts a token from the one before it. */
function isComma({ tokens: { text, starts, ends } }: NamedText, i: number): boolean {
  return i > 0 && i < starts.length && /^ ?,\s?$/.test(text.slice(ends[i - 1]!, starts[i]!));
}
